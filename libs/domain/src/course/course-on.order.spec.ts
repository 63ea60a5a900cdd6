import { aContext, aGoal, aMeasure, aRequest, aRound, END, milestoneKey, on, planned } from '@wegmarke/domain-testing';
import type { LocalDate } from '../calendar/local-date';
import { liveMeasure } from '../measure/live-measure';
import type { MeasureFacts } from '../measure/measure-facts';
import type { RuleContext } from '../state/measure-state';
import { stateOn } from '../state/state-on';
import { isOverdueOn } from './course-rows';
import { courseRulesOn, DEFAULT_COURSE_RULES } from './course-rules-in-force';
import { COURSE_REASONS, type CourseVerdict } from './course-verdict';

const step = milestoneKey('step-1');

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

describe('row 7: no report in the last two sealed rounds in which one was due', () => {
  const rounds = [2023, 2024, 2025].map((year) => aRound(year).sealed());
  const silentIn = (...years: number[]): RuleContext =>
    aContext({ rounds, requests: years.map((year) => aRequest(year)) });
  const old = withFarEnd.recordedOn(on('2023-01-01'));

  it('from the day the second is sealed', () => {
    expect(judge(old, on('2026-03-14'), silentIn(2024, 2025))?.reason).toBe('on-schedule');
    expect(judge(old, on('2026-03-15'), silentIn(2024, 2025))).toEqual({
      verdict: 'not_assessed',
      reason: 'silent',
      since: '2026-03-15',
      facts: { rounds: ['2024', '2025'] },
    });
  });

  it('stays silent since the second of three', () => {
    expect(judge(old, on('2026-03-15'), silentIn(2023, 2024, 2025))).toMatchObject({
      since: '2025-03-15',
      facts: { rounds: ['2023', '2024', '2025'] },
    });
  });

  it('skips a round in which nothing was due', () => {
    const withdrawn = aRequest(2024, { withdrawnOn: on('2025-02-01') });
    const context = aContext({ rounds, requests: [aRequest(2023), withdrawn, aRequest(2025)] });
    expect(judge(old, on('2026-03-15'), silentIn(2023, 2025))?.facts).toEqual({ rounds: ['2023', '2025'] });
    expect(judge(old, on('2026-03-15'), context)?.facts).toEqual({ rounds: ['2023', '2025'] });
    expect(judge(old, on('2026-03-15'), silentIn(2025))?.reason).toBe('on-schedule');
  });

  it.each([
    ['2026-03-15', 'on-schedule'],
    ['2026-03-16', 'silent'],
  ])('is broken by an answer up to the seal: answered on %s, %s', (day, reason) => {
    const answered = aRequest(2025, { answeredOn: on(day) });
    const context = aContext({ rounds, requests: [aRequest(2023), aRequest(2024), answered] });
    expect(judge(old, on('2026-04-01'), context)?.reason).toBe(reason);
  });

  it('does not count a round that is still open', () => {
    const context = aContext({
      rounds: [aRound(2024).sealed(), aRound(2025).facts()],
      requests: [aRequest(2024), aRequest(2025)],
    });
    expect(judge(old, on('2027-01-01'), context)?.reason).toBe('on-schedule');
  });

  it('yields to anything the dates say', () => {
    const overdue = old.withMilestone({ baselineOn: on('2026-01-31') });
    expect(judge(overdue, on('2026-03-15'), silentIn(2024, 2025))?.reason).toBe('milestone-overdue');
  });
});

describe('row 8: neither an end day nor an open milestone', () => {
  it('holds from the beginning for a measure without dates', () => {
    expect(judge(underWay, on('2026-03-01'))).toEqual({
      verdict: 'not_assessed',
      reason: 'no-dates',
      since: '2026-01-01',
      facts: {},
    });
  });

  it('holds from the day the last milestone was known to be settled', () => {
    const settled = underWay.withMilestone({ baselineOn: on('2026-12-31') }).reported({
      asOfOn: on('2026-04-01'),
      acceptedOn: on('2026-04-20'),
      milestones: [{ key: step, actualOn: on('2026-03-10') }],
    });
    expect(judge(settled, on('2026-04-19'))?.reason).toBe('on-schedule');
    expect(judge(settled, on('2026-04-20'))).toMatchObject({ reason: 'no-dates', since: '2026-04-20' });
  });

  it('does not hold with an end day, even a reached one; a dropped end is none', () => {
    const ended = (word: object): ReturnType<typeof judge> =>
      judge(
        underWay.withEnd(on('2026-12-31')).reported({ asOfOn: on('2026-02-01'), milestones: [{ key: END, ...word }] }),
        on('2026-03-01'),
      );
    expect(ended({ actualOn: on('2026-01-20') })?.reason).toBe('on-schedule');
    expect(ended({ droppedOn: on('2026-01-20') })?.reason).toBe('no-dates');
  });
});

describe('row 9 and measures without a course', () => {
  it('is on track otherwise', () => {
    expect(judge(withFarEnd, on('2026-03-01'))).toEqual({
      verdict: 'on_track',
      reason: 'on-schedule',
      since: null,
      facts: {},
    });
  });

  it.each(['implemented', 'on_hold', 'dropped', 'replaced'] as const)('%s has none', (implementation) => {
    const ended = withFarEnd.reported({ asOfOn: on('2026-02-01'), implementation });
    expect(judge(ended, on('2030-03-01'))).toBeNull();
  });

  it('a permanent task has one only while a milestone is open', () => {
    const task = underWay.permanent();
    expect(judge(task, on('2026-03-01'))).toBeNull();
    expect(judge(task.withMilestone({ baselineOn: on('2026-06-30') }), on('2026-03-01'))?.verdict).toBe('on_track');
  });
});

describe('the order of the rows', () => {
  /** Meets every row at once; each step takes away what the row before needed. */
  const goal = aGoal().dueOn(on('2027-12-31')).facts();
  const rounds = [aRound(2024).sealed(), aRound(2025).sealed()];
  const context = aContext({ rounds, requests: [aRequest(2024), aRequest(2025)] });
  const bare = aMeasure().recordedOn(on('2024-01-01'));
  const idle = bare.startingOn(on('2025-12-31'));
  const expected = (end: string): ReturnType<typeof forecast> => forecast(end, END);
  const slipped = idle.withEnd(on('2027-06-30')).reported(expected('2027-12-01'));
  const overdue = (critical: boolean): typeof slipped =>
    slipped.withMilestone({ baselineOn: on('2025-12-31'), critical });

  it('is that of the reasons', () => {
    const worse = { ...expected('2029-01-01'), asOfOn: on('2026-02-02') };
    const chain = [
      judge(overdue(true).withGoal(goal).reported(worse), on('2026-04-01'), context),
      judge(overdue(false).withGoal(goal).reported(worse), on('2026-04-01'), context),
      judge(overdue(false).reported(worse), on('2026-04-01'), context),
      judge(overdue(false), on('2026-04-01'), context),
      judge(slipped, on('2026-04-01'), context),
      judge(slipped.reported({ asOfOn: on('2026-01-05'), implementation: 'running' }), on('2026-04-01'), context),
      judge(bare, on('2026-04-01'), context),
      judge(bare, on('2026-04-01')),
      judge(bare.withEnd(on('2027-06-30')), on('2026-04-01')),
    ];
    expect(chain.map((verdict) => verdict?.reason)).toEqual(COURSE_REASONS);
  });
});

describe('an overdue milestone', () => {
  it('is open, and its baseline has passed', () => {
    const [milestone] = liveMeasure(
      aMeasure()
        .withMilestone({ baselineOn: on('2026-03-31') })
        .facts(),
    ).milestones;
    const overdueOn = (day: string): boolean => milestone !== undefined && isOverdueOn(milestone, on(day));
    expect(['2026-03-31', '2026-04-01'].map(overdueOn)).toEqual([false, true]);
  });
});

describe('the rules in force', () => {
  const stricter = {
    ...DEFAULT_COURSE_RULES,
    key: 'course-2027',
    validFrom: on('2027-01-01'),
    criticalOverdueDays: 10,
  };

  it('are those of the day; the first also hold before their day', () => {
    const rules = [DEFAULT_COURSE_RULES, stricter];
    expect(['2020-01-01', '2026-12-31', '2027-01-01'].map((day) => courseRulesOn(rules, on(day)).key)).toEqual([
      'course-2026',
      'course-2026',
      'course-2027',
    ]);
  });

  it('are never missing', () => {
    expect(() => courseRulesOn([], on('2026-01-01'))).toThrow('at least one set of course rules');
  });

  it('take their thresholds from the data', () => {
    const missed = withFarEnd.withMilestone({ baselineOn: on('2026-12-10'), critical: true });
    const context = aContext({ courseRules: [DEFAULT_COURSE_RULES, stricter] });
    expect(judge(missed, on('2026-12-31'), context)?.verdict).toBe('at_risk');
    expect(judge(missed, on('2027-01-01'), context)?.verdict).toBe('critical');
  });
});
