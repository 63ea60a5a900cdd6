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
} from '@wegmarke/domain-testing';
import type { LocalDate } from '../calendar/local-date';
import { liveMeasure } from '../measure/live-measure';
import type { MeasureFacts } from '../measure/measure-facts';
import { ATTENTION_KEYS, type AttentionReason, type MeasureState, type RuleContext } from './measure-state';
import { sameState } from './same-state';
import { endsOnOf, isKnownOn, leadOn, stateOn } from './state-on';
import { timelineOf } from './timeline-of';

function stateOf(measure: { facts(): MeasureFacts }, day: LocalDate, context: RuleContext = aContext()): MeasureState {
  const state = stateOn(measure.facts(), context, day);
  if (state === null) throw new Error(`not known on ${day}`);
  return state;
}

function attentionOn(measure: { facts(): MeasureFacts }, day: string): readonly AttentionReason[] {
  return stateOf(measure, on(day)).attention;
}

const running = aMeasure()
  .withEnd(on('2029-12-31'))
  .reported({ asOfOn: on('2026-01-01'), implementation: 'running', course: 'on_track' });

describe('the state of a measure on a day', () => {
  it('says everything at once', () => {
    const goal = aGoal().withHorizon('short').facts();
    expect(stateOf(running.withGoal(goal), on('2026-06-01'))).toEqual({
      field: '3',
      goal: '3.1',
      horizon: 'short',
      expired: false,
      lead: 'ministry-a',
      kind: 'one_off',
      implementation: 'running',
      status: 'running',
      computed: { verdict: 'on_track', reason: 'on-schedule', since: null, facts: {} },
      reported: 'on_track',
      effect: 'not_yet',
      report: null,
      milestonesDue: 0,
      milestonesKept: 0,
      endsOn: '2029-12-31',
      stale: false,
      attention: [],
    });
  });

  it('has no horizon without a goal and never expires', () => {
    expect(stateOf(running, on('2040-01-01'))).toMatchObject({ goal: null, horizon: 'none', expired: false });
  });

  it('is nothing before it was recorded and from the day it was cancelled', () => {
    const cancelled = running.cancelledOn(on('2026-05-01')).facts();
    const days = ['2025-12-31', '2026-01-01', '2026-04-30', '2026-05-01'].map(on);
    const known = days.map((day) => stateOn(cancelled, aContext(), day) !== null);
    expect(known).toEqual([false, true, true, false]);
    expect(days.map((day) => isKnownOn(cancelled, day))).toEqual(known);
    expect(timelineOf(cancelled, aContext(), on('2025-01-01')).at(-1)?.to).toBe('2026-05-01');
    expect(timelineOf(cancelled, aContext(), on('2026-05-01'))).toEqual([]);
  });

  it('is led by the first ministry before any lead was dated', () => {
    const early = aMeasure().recordedOn(on('2025-01-01')).ledBy(ministryKey('ministry-b'), on('2026-02-01'));
    expect(['2025-06-01', '2026-01-31', '2026-02-01'].map((day) => stateOf(early, on(day)).lead)).toEqual([
      'ministry-a',
      'ministry-a',
      'ministry-b',
    ]);
    expect(leadOn(early.facts().leads, on('2026-02-01'))).toBe('ministry-b');
  });

  it('ends with the forecast, else the baseline; a dropped end is none', () => {
    const forecast = running.reported({
      asOfOn: on('2026-02-01'),
      milestones: [{ key: END, forecast: planned('2030-01-15', 'month') }],
    });
    const dropped = running.reported({
      asOfOn: on('2026-02-01'),
      milestones: [{ key: END, droppedOn: on('2026-02-01') }],
    });
    expect(stateOf(forecast, on('2026-02-01')).endsOn).toBe('2030-01-31');
    expect(stateOf(dropped, on('2026-02-01')).endsOn).toBeNull();
    expect(endsOnOf(liveMeasure(forecast.facts()))).toBe('2030-01-31');
  });

  it('has no reported course where it has no course', () => {
    const held = running.reported({ asOfOn: on('2026-02-01'), implementation: 'on_hold' });
    expect(stateOf(held, on('2026-02-01'))).toMatchObject({ computed: null, reported: null });
  });

  it('is stale when last reported before the as-of day of the round sealed last, or never', () => {
    const context = aContext({ rounds: [aRound(2025).sealed()], requests: [aRequest(2025)] });
    const never = aMeasure();
    const before = never.recordedOn(on('2025-01-01')).reported({ asOfOn: on('2025-12-30') });
    const since = never.recordedOn(on('2025-01-01')).reported({ asOfOn: on('2025-12-31') });
    const stale = [never, before, since].map((measure) => stateOf(measure, on('2026-03-15'), context).stale);
    expect(stale).toEqual([true, true, false]);
    expect(stateOf(before, on('2026-03-14'), context).stale).toBe(false);
  });
});

describe('the attention list', () => {
  it('names a critical measure, and that the ministry sees it better', () => {
    const missed = running.withMilestone({ baselineOn: on('2026-03-31'), critical: true });
    expect(attentionOn(missed, '2026-06-01')).toEqual([
      {
        key: 'critical',
        since: '2026-05-31',
        facts: {
          reason: 'critical-milestone-overdue',
          milestone: 'step-1',
          dueOn: '2026-03-31',
          milestones: ['step-1'],
        },
      },
      {
        key: 'divergent',
        since: '2026-05-31',
        facts: { reported: 'on_track', computed: 'critical', reason: 'critical-milestone-overdue' },
      },
    ]);
  });

  it('names an overdue milestone; a ministry that says so itself does not diverge', () => {
    const honest = running
      .withMilestone({ baselineOn: on('2026-03-31') })
      .reported({ asOfOn: on('2026-02-01'), course: 'at_risk' });
    expect(attentionOn(honest, '2026-04-01')).toMatchObject([{ key: 'overdue', since: '2026-04-01' }]);
  });

  it('dates a divergence by the later of the two judgements', () => {
    const hopeful = running
      .withMilestone({ baselineOn: on('2026-03-31') })
      .reported({ asOfOn: on('2026-02-01'), course: 'critical' })
      .reported({ asOfOn: on('2026-05-10'), course: 'on_track' });
    expect(attentionOn(hopeful, '2026-06-01').find(({ key }) => key === 'divergent')?.since).toBe('2026-05-10');
  });

  it('names a start that has passed', () => {
    const idle = aMeasure().withEnd(on('2029-12-31')).startingOn(on('2026-03-31'));
    expect(attentionOn(idle, '2026-04-01')).toMatchObject([
      { key: 'overdue', facts: { reason: 'start-overdue', startOn: '2026-03-31' } },
    ]);
  });

  it('does not name a slipped forecast, unless the ministry sees it better', () => {
    const slipped = running.reported({
      asOfOn: on('2026-02-01'),
      milestones: [{ key: END, forecast: planned('2030-06-30') }],
    });
    expect(attentionOn(slipped, '2026-03-01').map(({ key }) => key)).toEqual(['divergent']);
  });

  it('names a silent ministry', () => {
    const context = aContext({
      rounds: [aRound(2024).sealed(), aRound(2025).sealed()],
      requests: [aRequest(2024), aRequest(2025)],
    });
    expect(stateOf(running, on('2026-03-15'), context).attention).toEqual([
      { key: 'silent', since: '2026-03-15', facts: { reason: 'silent', rounds: ['2024', '2025'] } },
    ]);
  });

  it('names a measure on hold from the day after its day of re-decision', () => {
    const held = running.reported({
      asOfOn: on('2026-02-01'),
      implementation: 'on_hold',
      redecideOn: on('2026-06-30'),
    });
    expect(attentionOn(held, '2026-06-30')).toEqual([]);
    expect(attentionOn(held, '2026-07-01')).toEqual([
      { key: 'redecision_due', since: '2026-07-01', facts: { redecideOn: '2026-06-30' } },
    ]);
  });

  it('names an implementation nobody confirmed for more than 60 days since its report was accepted', () => {
    const report = { asOfOn: on('2026-02-01'), acceptedOn: on('2026-03-01'), implementation: 'implemented' } as const;
    expect(attentionOn(running.reported(report), '2026-04-30')).toEqual([]);
    expect(attentionOn(running.reported(report), '2026-05-01')).toEqual([
      { key: 'unconfirmed', since: '2026-05-01', facts: { reportedOn: '2026-03-01' } },
    ]);
    expect(attentionOn(running.reported({ ...report, confirmedOn: on('2026-04-30') }), '2026-05-01')).toEqual([]);
  });

  it('names a measure whose goal is past its due day, but no permanent task and none that ended', () => {
    const goal = aGoal().dueOn(on('2026-06-30')).facts();
    const open = running.withGoal(goal);
    const dropped = open.reported({ asOfOn: on('2026-02-01'), implementation: 'dropped' });
    expect(attentionOn(open, '2026-06-30')).toEqual([]);
    expect(attentionOn(open, '2026-07-01')).toEqual([
      { key: 'horizon_expired', since: '2026-07-01', facts: { goalDueOn: '2026-06-30' } },
    ]);
    expect(attentionOn(open.permanent(), '2026-07-01')).toEqual([]);
    expect(attentionOn(dropped, '2026-07-01')).toEqual([]);
  });

  it('lists its reasons in the fixed order', () => {
    const goal = aGoal().dueOn(on('2026-06-30')).facts();
    const late = running.withGoal(goal).withMilestone({ key: milestoneKey('permit'), baselineOn: on('2026-03-31') });
    const keys = attentionOn(late, '2026-07-01').map(({ key }) => key);
    expect(keys).toEqual(['overdue', 'divergent', 'horizon_expired']);
    expect(keys).toEqual(ATTENTION_KEYS.filter((key) => keys.includes(key)));
  });
});

describe('comparing states', () => {
  const state = stateOf(running, on('2026-06-01'));

  it('takes the same values for the same state, in whatever order they come back', () => {
    const turned = Object.fromEntries(Object.entries(state).toReversed()) as unknown as MeasureState;
    expect(sameState(state, turned)).toBe(true);
  });

  it.each<[string, Partial<MeasureState>]>([
    ['another value', { effect: 'shown' }],
    ['no course', { computed: null }],
    ['another reason', { computed: { verdict: 'on_track', reason: 'on-schedule', since: null, facts: { days: 1 } } }],
    ['more to attend to', { attention: [{ key: 'silent', since: on('2026-01-01'), facts: {} }] }],
  ])('tells %s apart', (_case, change) => {
    expect(sameState(state, { ...state, ...change })).toBe(false);
    expect(sameState({ ...state, ...change }, state)).toBe(false);
  });

  it('tells facts of another name apart', () => {
    const withFacts = (facts: Record<string, string>): MeasureState => ({
      ...state,
      attention: [{ key: 'silent', since: on('2026-01-01'), facts }],
    });
    expect(sameState(withFacts({ startOn: 'x' }), withFacts({ dueOn: 'x' }))).toBe(false);
  });
});
