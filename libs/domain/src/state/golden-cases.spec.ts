import {
  aContext,
  aGoal,
  aMeasure,
  aRequest,
  aRound,
  END,
  milestoneKey,
  ministryKey,
  on,
  planned,
  roundKey,
} from '@wegmarke/domain-testing';
import { addDays } from '../calendar/day-arithmetic';
import type { LocalDate } from '../calendar/local-date';
import type { MeasureFacts } from '../measure/measure-facts';
import { roundStateOf } from '../round/round-state';
import type { MeasureState, RuleContext } from './measure-state';
import { stateOn } from './state-on';
import { timelineOf } from './timeline-of';

const step = milestoneKey('step-1');
const running = { asOfOn: on('2026-01-01'), implementation: 'running' } as const;

function stateOf(facts: MeasureFacts, day: LocalDate, context: RuleContext = aContext()): MeasureState {
  const state = stateOn(facts, context, day);
  if (state === null) throw new Error(`not known on ${day}`);
  return state;
}

/** The computed course as the timeline tells it: one line per change of verdict. */
function coursesOf(facts: MeasureFacts, from: LocalDate): [LocalDate, string | undefined][] {
  const told: [LocalDate, string | undefined][] = [];
  for (const { from: start, state } of timelineOf(facts, aContext(), from)) {
    if (told.at(-1)?.[1] !== state.computed?.verdict) told.push([start, state.computed?.verdict]);
  }
  return told;
}

describe('case 1: a critical milestone is missed, and the forecast comes late', () => {
  const measure = aMeasure()
    .withMilestone({ baselineOn: on('2026-03-31'), critical: true })
    .reported(running)
    .reported({ asOfOn: on('2026-06-15'), milestones: [{ key: step, forecast: planned('2026-09-30') }] })
    .facts();

  it('turns at risk, critical, at risk again and critical, each on its day', () => {
    expect(coursesOf(measure, on('2026-01-01'))).toEqual([
      ['2026-01-01', 'on_track'],
      ['2026-04-01', 'at_risk'],
      ['2026-05-31', 'critical'],
      ['2026-06-15', 'at_risk'],
      ['2026-10-01', 'critical'],
    ]);
  });

  it.each([
    ['2026-04-01', 'milestone-overdue', '2026-04-01'],
    ['2026-05-31', 'critical-milestone-overdue', '2026-05-31'],
    ['2026-09-30', 'milestone-overdue', '2026-04-01'],
    ['2027-01-01', 'critical-milestone-overdue', '2026-10-01'],
  ])('says on %s why and since when: %s since %s', (day, reason, since) => {
    expect(stateOf(measure, on(day)).computed).toMatchObject({ reason, since });
  });
});

describe('case 2: reached on 10 March, accepted on 20 April', () => {
  const measure = aMeasure()
    .withMilestone({ baselineOn: on('2026-03-31'), critical: true })
    .reported(running)
    .reported({
      asOfOn: on('2026-04-10'),
      acceptedOn: on('2026-04-20'),
      milestones: [{ key: step, actualOn: on('2026-03-10') }],
    })
    .facts();

  it('is at risk and not kept as long as it is not known', () => {
    for (const day of ['2026-04-01', '2026-04-19']) {
      expect(stateOf(measure, on(day))).toMatchObject({
        computed: { verdict: 'at_risk' },
        milestonesDue: 1,
        milestonesKept: 0,
      });
    }
  });

  it('counts as kept, by its actual day, from the day of acceptance', () => {
    expect(stateOf(measure, on('2026-04-20'))).toMatchObject({ milestonesDue: 1, milestonesKept: 1 });
    expect(stateOf(measure, on('2026-04-20')).computed?.reason).not.toBe('milestone-overdue');
  });
});

describe('case 3: a new baseline by decision', () => {
  const planned31March = aMeasure()
    .withMilestone({ baselineOn: on('2026-03-31') })
    .reported(running);
  const moved = planned31March.withNewBaseline(step, on('2026-09-30'), on('2026-05-10')).facts();

  it('counts from the day of the decision and leaves earlier days as they were', () => {
    expect(stateOf(moved, on('2026-05-09'))).toEqual(stateOf(planned31March.facts(), on('2026-05-09')));
    expect(coursesOf(moved, on('2026-04-01'))).toEqual([
      ['2026-04-01', 'at_risk'],
      ['2026-05-10', 'on_track'],
      ['2026-10-01', 'at_risk'],
    ]);
  });

  it('keeps counting the baseline that had expired as not kept, even if the new one is met', () => {
    const met = planned31March
      .withNewBaseline(step, on('2026-09-30'), on('2026-05-10'))
      .reported({ asOfOn: on('2026-08-01'), milestones: [{ key: step, actualOn: on('2026-07-31') }] })
      .facts();
    expect(stateOf(met, on('2026-12-01'))).toMatchObject({ milestonesDue: 1, milestonesKept: 0 });
  });

  it('forgets a baseline that was moved before it expired', () => {
    const inTime = planned31March.withNewBaseline(step, on('2026-09-30'), on('2026-03-31')).facts();
    expect(stateOf(inTime, on('2026-09-30')).milestonesDue).toBe(0);
    expect(stateOf(inTime, on('2026-10-01')).milestonesDue).toBe(1);
  });
});

describe("case 4: the goal's due day changes by decision", () => {
  const goal = aGoal().withHorizon('short').adoptedOn(on('2026-01-01'));
  const measure = aMeasure().reported(running).withEnd(on('2027-12-31'));
  const late = measure.reported({
    asOfOn: on('2026-02-01'),
    milestones: [{ key: END, forecast: planned('2028-02-01') }],
  });

  it('recomputes its measures from the facts of that day on', () => {
    const before = late.withGoal(goal.facts()).facts();
    const after = late.withGoal(goal.dueOn(on('2028-06-30')).facts()).facts();
    expect(stateOf(before, on('2026-03-01')).computed?.reason).toBe('forecast-beyond-goal');
    expect(stateOf(after, on('2026-03-01')).computed?.reason).toBe('on-schedule');
    expect(timelineOf(before, aContext(), on('2026-03-01')).find(({ state }) => state.expired)?.from).toBe(
      '2028-01-02',
    );
    expect(timelineOf(after, aContext(), on('2026-03-01')).find(({ state }) => state.expired)?.from).toBe('2028-07-01');
  });
});

describe('case 5: replaced by two', () => {
  const context = aContext({
    rounds: [aRound(2025).facts()],
    requests: [aRequest(2025, { withdrawnOn: on('2026-01-20') })],
  });
  const measure = aMeasure()
    .withMilestone({ baselineOn: on('2026-03-31') })
    .decided({ on: on('2026-01-20'), implementation: 'replaced', effectiveOn: on('2026-01-20') })
    .facts();

  it('is in class replaced, owes no report and has no course any more', () => {
    expect(stateOf(measure, on('2026-01-19'), context).report).toBe('open');
    expect(stateOf(measure, on('2026-01-20'), context)).toMatchObject({
      status: 'replaced',
      computed: null,
      reported: null,
      report: 'not_due',
    });
    expect(stateOf(measure, on('2026-06-01'), context).milestonesDue).toBe(0);
  });
});

describe('case 6: created today, adopted years ago', () => {
  it('is unknown on earlier days, although its goal was adopted in 2020', () => {
    const goal = aGoal().withHorizon('short').adoptedOn(on('2020-01-01')).facts();
    const measure = aMeasure().recordedOn(on('2026-11-22')).withGoal(goal).facts();
    expect(stateOn(measure, aContext(), on('2026-11-21'))).toBeNull();
    expect(stateOf(measure, on('2026-11-22')).expired).toBe(true);
    expect(timelineOf(measure, aContext(), on('2020-01-01'))[0]?.from).toBe('2026-11-22');
  });
});

describe('case 7: the lead is handed over in an open round', () => {
  it('counts under the new lead from the effective day, and the request stays what it was', () => {
    const context = aContext({ rounds: [aRound(2025).facts()], requests: [aRequest(2025)] });
    const measure = aMeasure().ledBy(ministryKey('ministry-b'), on('2026-01-20')).facts();
    expect(stateOf(measure, on('2026-01-19'), context)).toMatchObject({ lead: 'ministry-a', report: 'open' });
    expect(stateOf(measure, on('2026-01-20'), context)).toMatchObject({ lead: 'ministry-b', report: 'open' });
    expect(stateOf(measure, on('2026-02-01'), context).report).toBe('missing');
  });
});

describe('case 8: an interim report and a round report accepted on one day', () => {
  const round = aRound(2023).sealedOn(on('2024-03-15')).sealed();
  const context = aContext({
    rounds: [round],
    requests: [aRequest(2023, { answeredOn: on('2024-01-25') })],
  });
  const measure = aMeasure()
    .recordedOn(on('2022-01-01'))
    .reported({ asOfOn: on('2022-06-01'), implementation: 'preparing' })
    .reported({
      asOfOn: on('2024-01-20'),
      acceptedOn: on('2024-02-10'),
      implementation: 'implemented',
      effectiveOn: on('2024-01-15'),
    })
    .reported({
      asOfOn: on('2023-12-31'),
      acceptedOn: on('2024-02-10'),
      round: roundKey('2023'),
      implementation: 'running',
    })
    .facts();

  it('leaves the days before the acceptance as they were', () => {
    expect(stateOf(measure, on('2023-12-31'), context).status).toBe('preparing');
    expect(stateOf(measure, on('2024-02-09'), context).status).toBe('preparing');
  });

  it('shows the newer as-of day in the cockpit from the day of acceptance', () => {
    expect(stateOf(measure, on('2024-02-10'), context).status).toBe('implemented_reported');
  });

  it('establishes for the round what held on its as-of day', () => {
    expect(roundStateOf(measure, context, round)).toMatchObject({ status: 'running', report: 'on_time' });
  });
});

describe('case 9: a milestone is open when its measure ends', () => {
  const twoSteps = aMeasure()
    .withMilestone({ key: milestoneKey('before'), baselineOn: on('2026-03-31') })
    .withMilestone({ key: milestoneKey('after'), baselineOn: on('2026-09-30') })
    .withEnd(on('2026-12-31'));

  it.each(['implemented', 'dropped'] as const)(
    'counts only if its baseline day was before it was %s',
    (implementation) => {
      const ended = twoSteps
        .reported({ asOfOn: on('2026-06-30'), implementation, effectiveOn: on('2026-06-30') })
        .facts();
      const state = stateOf(ended, on('2027-06-30'));
      const end = implementation === 'implemented' ? 1 : 0;
      expect(state).toMatchObject({ milestonesDue: 1 + end, milestonesKept: end });
    },
  );

  it('reaches the open end with the measure: kept if in time', () => {
    const late = twoSteps
      .reported({ asOfOn: on('2027-02-01'), implementation: 'implemented', effectiveOn: on('2027-01-15') })
      .facts();
    expect(stateOf(late, on('2027-06-30'))).toMatchObject({ milestonesDue: 3, milestonesKept: 0 });
  });
});

describe('case 10: a day to come', () => {
  it('shows the projection from the facts of today', () => {
    const measure = aMeasure()
      .reported(running)
      .withMilestone({ baselineOn: on('2027-03-31') })
      .facts();
    const [today, ...later] = timelineOf(measure, aContext(), on('2026-11-22'));
    expect(today).toMatchObject({ from: '2026-11-22', to: '2027-04-01', state: { computed: { verdict: 'on_track' } } });
    expect(later.map(({ state }) => state.computed?.verdict)).toEqual(['at_risk']);
    expect(later.at(-1)?.to).toBeNull();
    expect(stateOf(measure, addDays(on('2027-03-31'), 1)).computed?.verdict).toBe('at_risk');
  });
});
