import { aContext, aGoal, aMeasure, END, milestoneKey, on, planned } from '@wegmarke/domain-testing';
import type { LocalDate } from '../calendar/local-date';
import type { MeasureFacts } from '../measure/measure-facts';
import { stateOn } from '../state/state-on';
import type { CourseVerdict } from './course-verdict';

const step = milestoneKey('step-1');
const other = milestoneKey('step-2');

/** A measure under way with an end far off: on track but for what a test adds. */
const underWay = aMeasure()
  .recordedOn(on('2026-01-01'))
  .reported({ asOfOn: on('2026-01-01'), implementation: 'running' });
const withFarEnd = underWay.withEnd(on('2029-12-31'));

function judge(measure: { facts(): MeasureFacts }, day: LocalDate, context = aContext()): CourseVerdict | null {
  return stateOn(measure.facts(), context, day)?.computed ?? null;
}

function forecast(
  day: string,
  key = step,
): { asOfOn: LocalDate; milestones: [{ key: typeof step; forecast: ReturnType<typeof planned> }] } {
  return { asOfOn: on('2026-02-01'), milestones: [{ key, forecast: planned(day) }] };
}

describe('row 1: a critical milestone is overdue for too long and no forecast can come true', () => {
  const missed = withFarEnd.withMilestone({ baselineOn: on('2026-03-31'), critical: true });

  it('needs more than 60 days: the 60th is at risk, the 61st critical', () => {
    expect(judge(missed, on('2026-05-30'))).toMatchObject({ verdict: 'at_risk', reason: 'milestone-overdue' });
    expect(judge(missed, on('2026-05-31'))).toEqual({
      verdict: 'critical',
      reason: 'critical-milestone-overdue',
      since: '2026-05-31',
      facts: { milestone: 'step-1', dueOn: '2026-03-31', milestones: ['step-1'] },
    });
  });

  it('waits for a forecast to pass', () => {
    const promised = missed.reported(forecast('2026-08-31'));
    expect(judge(promised, on('2026-08-31'))?.reason).toBe('milestone-overdue');
    expect(judge(promised, on('2026-09-01'))).toMatchObject({
      reason: 'critical-milestone-overdue',
      since: '2026-09-01',
      facts: { forecastOn: '2026-08-31' },
    });
  });

  it('holds again from the day a forecast is taken back', () => {
    const withdrawn = missed
      .reported(forecast('2026-12-31'))
      .reported({ asOfOn: on('2026-07-10'), milestones: [{ key: step, forecast: null }] });
    expect(judge(withdrawn, on('2026-07-09'))?.verdict).toBe('at_risk');
    expect(judge(withdrawn, on('2026-07-10'))).toMatchObject({ verdict: 'critical', since: '2026-07-10' });
  });

  it('does not hold for an ordinary milestone', () => {
    const ordinary = withFarEnd.withMilestone({ baselineOn: on('2026-03-31') });
    expect(judge(ordinary, on('2028-01-01'))?.reason).toBe('milestone-overdue');
  });

  it('holds for the end, which is always critical', () => {
    expect(judge(underWay.withEnd(on('2026-03-31')), on('2026-05-31'))?.reason).toBe('critical-milestone-overdue');
  });

  it('names all that are stuck, the one due first before the others', () => {
    const two = missed.withMilestone({ key: other, baselineOn: on('2026-02-28'), critical: true });
    expect(judge(two, on('2026-12-01'))).toMatchObject({
      since: '2026-04-30',
      facts: { milestone: 'step-2', dueOn: '2026-02-28', milestones: ['step-1', 'step-2'] },
    });
  });
});

describe('row 2: planned within the horizon of the goal, expected after it', () => {
  const goal = aGoal().dueOn(on('2027-12-31')).facts();
  const due = underWay.withGoal(goal).withEnd(planned('2027-10-01', 'quarter'));

  it.each([
    ['2027-12-31', 'on-schedule'],
    ['2028-01-01', 'forecast-beyond-goal'],
  ])('with the end expected on %s: %s', (day, reason) => {
    expect(judge(due.reported(forecast(day, END)), on('2026-03-01'))?.reason).toBe(reason);
  });

  it('says which days it compared, and since when', () => {
    const twice = due
      .reported({ ...forecast('2028-01-15', END), asOfOn: on('2026-02-01') })
      .reported({ ...forecast('2028-02-15', END), asOfOn: on('2026-05-01') });
    expect(judge(twice, on('2026-06-01'))).toEqual({
      verdict: 'critical',
      reason: 'forecast-beyond-goal',
      since: '2026-02-01',
      facts: { milestone: 'end', baselineOn: '2027-12-31', forecastOn: '2028-02-15', goalDueOn: '2027-12-31' },
    });
  });

  it('does not hold where the plan itself reached beyond the goal', () => {
    const planned2028 = underWay.withGoal(goal).withEnd(on('2028-01-01')).reported(forecast('2028-03-01', END));
    expect(judge(planned2028, on('2026-03-01'))?.reason).toBe('on-schedule');
  });

  it('does not hold without a goal, without a forecast, or once the end is reached', () => {
    const reached = due
      .reported(forecast('2028-06-01', END))
      .reported({ asOfOn: on('2026-03-01'), milestones: [{ key: END, actualOn: on('2026-02-20') }] });
    expect(judge(due.withGoal(null).reported(forecast('2028-01-15', END)), on('2026-03-01'))?.reason).toBe(
      'on-schedule',
    );
    expect(judge(due, on('2026-03-01'))?.reason).toBe('on-schedule');
    expect(judge(reached, on('2026-03-01'))?.reason).toBe('on-schedule');
  });
});

describe('row 3: a critical milestone is expected far after its baseline', () => {
  const critical = withFarEnd.withMilestone({ baselineOn: on('2027-01-01'), critical: true });

  it.each([
    ['2028-01-01', 'on-schedule'],
    ['2028-01-02', 'forecast-slipped-far'],
  ])('365 days are not far, 366 are: %s %s', (day, reason) => {
    expect(judge(critical.reported(forecast(day)), on('2026-03-01'))?.reason).toBe(reason);
  });

  it('compares the last days of what is known only to the quarter', () => {
    const quarter = withFarEnd.withMilestone({ baselineOn: planned('2026-10-01', 'quarter'), critical: true });
    const inFourthQuarter = (year: number): ReturnType<typeof judge> =>
      judge(
        quarter.reported({
          asOfOn: on('2026-02-01'),
          milestones: [{ key: step, forecast: planned(`${year}-11-11`, 'quarter') }],
        }),
        on('2026-03-01'),
      );
    expect(inFourthQuarter(2027)?.reason).toBe('on-schedule');
    expect(inFourthQuarter(2028)).toMatchObject({ reason: 'forecast-slipped-far', facts: { days: 731 } });
  });

  it('does not hold for an ordinary milestone or one that was dropped', () => {
    const ordinary = withFarEnd.withMilestone({ baselineOn: on('2027-01-01') }).reported(forecast('2029-01-02'));
    const dropped = critical
      .reported(forecast('2029-01-02'))
      .reported({ asOfOn: on('2026-02-15'), milestones: [{ key: step, droppedOn: on('2026-02-15') }] });
    expect(judge(ordinary, on('2026-03-01'))?.reason).toBe('on-schedule');
    expect(judge(dropped, on('2026-03-01'))?.reason).toBe('on-schedule');
  });

  it('names the worst slip and the first day of any', () => {
    const two = critical
      .withMilestone({ key: other, baselineOn: on('2027-01-01'), critical: true })
      .withMilestone({ key: milestoneKey('step-3'), baselineOn: on('2027-01-01'), critical: true })
      .reported(forecast('2028-06-01'))
      .reported({ ...forecast('2028-03-01', milestoneKey('step-3')), asOfOn: on('2026-01-15') })
      .reported({ ...forecast('2028-12-01', other), asOfOn: on('2026-02-20') });
    expect(judge(two, on('2026-03-01'))).toMatchObject({
      since: '2026-01-15',
      facts: { milestone: 'step-2', forecastOn: '2028-12-01' },
    });
  });

  it('begins a new reckoning with a new baseline', () => {
    const rebased = critical.reported(forecast('2029-06-01')).withNewBaseline(step, on('2028-01-01'), on('2026-04-01'));
    expect(judge(rebased, on('2026-05-01'))).toMatchObject({
      since: '2026-04-01',
      facts: { baselineOn: '2028-01-01' },
    });
  });
});

describe('row 4: any milestone is overdue', () => {
  it('from the day after the last day of its baseline', () => {
    const inMarch = withFarEnd.withMilestone({ baselineOn: planned('2026-03-05', 'month') });
    expect(judge(inMarch, on('2026-03-31'))?.reason).toBe('on-schedule');
    expect(judge(inMarch, on('2026-04-01'))).toEqual({
      verdict: 'at_risk',
      reason: 'milestone-overdue',
      since: '2026-04-01',
      facts: { milestone: 'step-1', dueOn: '2026-03-31', milestones: ['step-1'] },
    });
  });

  it.each([{ actualOn: on('2026-04-01') }, { droppedOn: on('2026-04-01') }])(
    'no longer once it is settled: %p',
    (word) => {
      const settled = withFarEnd
        .withMilestone({ baselineOn: on('2026-03-31') })
        .reported({ asOfOn: on('2026-04-10'), milestones: [{ key: step, ...word }] });
      expect(judge(settled, on('2026-04-10'))?.reason).toBe('on-schedule');
    },
  );
});

describe('row 5: not begun although the start has passed', () => {
  const notBegun = aMeasure().withEnd(on('2029-12-31')).startingOn(planned('2026-04-01', 'quarter'));

  it('from the day after the last day of the planned start', () => {
    expect(judge(notBegun, on('2026-06-30'))?.reason).toBe('on-schedule');
    expect(judge(notBegun, on('2026-07-01'))).toEqual({
      verdict: 'at_risk',
      reason: 'start-overdue',
      since: '2026-07-01',
      facts: { startOn: '2026-06-30' },
    });
  });

  it('not when it is in preparation or has no planned start', () => {
    const preparing = notBegun.reported({ asOfOn: on('2026-02-01'), implementation: 'preparing' });
    expect(judge(preparing, on('2026-12-01'))?.reason).toBe('on-schedule');
    expect(judge(aMeasure().withEnd(on('2029-12-31')), on('2026-12-01'))?.reason).toBe('on-schedule');
  });

  it('counts from the day it was set back to not begun', () => {
    const setBack = notBegun
      .reported({ asOfOn: on('2026-02-01'), implementation: 'on_hold' })
      .reported({ asOfOn: on('2026-09-01'), implementation: 'not_started' });
    expect(judge(setBack, on('2026-10-01'))?.since).toBe('2026-09-01');
  });
});

describe('row 6: the end is expected after its baseline', () => {
  const ending = underWay.withEnd(on('2027-01-01'));

  it.each([
    ['2027-04-01', 'on-schedule'],
    ['2027-04-02', 'forecast-slipped'],
    ['2028-01-01', 'forecast-slipped'],
    ['2028-01-02', 'forecast-slipped-far'],
  ])('90 days are no slip, 91 are, 366 are far: %s %s', (day, reason) => {
    expect(judge(ending.reported(forecast(day, END)), on('2026-03-01'))?.reason).toBe(reason);
  });

  it('says how many days and since when, be it forecast once more', () => {
    const again = ending
      .reported({ ...forecast('2027-02-01', END), asOfOn: on('2026-01-10') })
      .reported(forecast('2027-06-01', END))
      .reported({ ...forecast('2027-05-01', END), asOfOn: on('2026-02-20') });
    expect(judge(again, on('2026-03-01'))).toEqual({
      verdict: 'at_risk',
      reason: 'forecast-slipped',
      since: '2026-02-01',
      facts: { milestone: 'end', baselineOn: '2027-01-01', forecastOn: '2027-05-01', days: 120 },
    });
  });
});
