import {
  aContext,
  aMeasure,
  aRequest,
  aRound,
  END,
  milestoneKey,
  on,
  planned,
  roundKey,
} from '@wegmarke/domain-testing';
import type { MeasureFacts, WordEntry } from '../measure/measure-facts';
import type { MeasureState, RuleContext } from '../state/measure-state';
import { roundStateOf } from './round-state';

/** As-of day 31 December 2025, opened 2 January, deadline 31 January, sealed 15 March 2026. */
const round = aRound(2025).sealed();
const step = milestoneKey('step-1');
const measure = aMeasure()
  .recordedOn(on('2024-01-01'))
  .withEnd(on('2029-12-31'))
  .reported({ asOfOn: on('2025-06-30'), implementation: 'running', course: 'on_track' });

function aRoundReport(change: Partial<WordEntry> = {}): Partial<WordEntry> & Pick<WordEntry, 'asOfOn'> {
  return { asOfOn: round.asOfOn, acceptedOn: on('2026-02-20'), round: roundKey('2025'), ...change };
}

const answered = aContext({ rounds: [round], requests: [aRequest(2025, { answeredOn: on('2026-01-20') })] });

function established(facts: { facts(): MeasureFacts }, context: RuleContext = answered): MeasureState {
  const state = roundStateOf(facts.facts(), context, round);
  if (state === null) throw new Error('the measure did not exist');
  return state;
}

describe('what a sealed round establishes for its as-of day', () => {
  it('takes a report of the as-of day accepted before the seal', () => {
    const reported = measure.reported(aRoundReport({ implementation: 'on_hold' }));
    expect(established(reported)).toMatchObject({ status: 'on_hold', report: 'on_time', stale: false });
  });

  it('takes what was known on the as-of day where nothing newer was accepted', () => {
    expect(established(measure)).toMatchObject({ status: 'running', reported: 'on_track', stale: true });
  });

  it('leaves out a report accepted after the seal or speaking of a later day', () => {
    const after = measure
      .reported(aRoundReport({ acceptedOn: on('2026-03-16'), implementation: 'dropped' }))
      .reported({ asOfOn: on('2026-01-15'), implementation: 'on_hold' })
      .decided({ on: on('2026-02-01'), implementation: 'dropped' });
    expect(established(after).status).toBe('running');
  });

  it('counts a milestone reached or dropped after the as-of day as open', () => {
    const steps = measure
      .withMilestone({ baselineOn: on('2025-11-30') })
      .withMilestone({ baselineOn: on('2025-11-30') })
      .withMilestone({ baselineOn: on('2025-11-30') })
      .withMilestone({ baselineOn: on('2025-11-30') });
    const reported = steps.reported(
      aRoundReport({
        milestones: [
          { key: step, actualOn: on('2026-01-10') },
          { key: milestoneKey('step-2'), droppedOn: on('2026-01-10') },
          { key: milestoneKey('step-3'), actualOn: on('2025-11-20') },
          { key: milestoneKey('step-4'), actualOn: on('2025-12-31') },
        ],
      }),
    );
    expect(established(reported)).toMatchObject({
      computed: { reason: 'milestone-overdue', since: '2025-12-01', facts: { milestones: ['step-1', 'step-2'] } },
      milestonesDue: 4,
      milestonesKept: 1,
    });
  });

  it('takes a forecast of the round, known from the as-of day', () => {
    const shifted = measure.reported(aRoundReport({ milestones: [{ key: END, forecast: planned('2030-06-30') }] }));
    expect(established(shifted)).toMatchObject({
      endsOn: '2030-06-30',
      computed: { reason: 'forecast-slipped', since: '2025-12-31' },
    });
  });

  it.each([
    ['2026-03-15', 'implemented_confirmed'],
    ['2026-03-16', 'implemented_reported'],
  ])('takes a confirmation up to the seal: %s is %s', (confirmedOn, status) => {
    const implemented = aRoundReport({
      implementation: 'implemented',
      effectiveOn: on('2025-12-01'),
      confirmedOn: on(confirmedOn),
    });
    expect(established(measure.reported(implemented)).status).toBe(status);
  });
});

describe('the report axis of a sealed round', () => {
  const accepted = measure.reported(aRoundReport());

  it.each([
    [{ answeredOn: on('2026-01-31') }, 'on_time'],
    [{ answeredOn: on('2026-01-31'), unchanged: true }, 'unchanged'],
    [{ answeredOn: on('2026-02-01') }, 'late'],
    [{ withdrawnOn: on('2026-02-01') }, 'not_due'],
  ])('is its outcome: %p is %s', (request, report) => {
    const context = aContext({ rounds: [round], requests: [aRequest(2025, request)] });
    expect(established(accepted, context).report).toBe(report);
  });

  it('is missing where nothing was accepted, even if something was signed', () => {
    expect(established(measure).report).toBe('missing');
    expect(established(measure.decided({ on: on('2025-12-31'), round: roundKey('2025') })).report).toBe('missing');
    expect(established(measure.reported(aRoundReport({ acceptedOn: on('2026-03-16') }))).report).toBe('missing');
  });
});

describe('the rule in a sealed round', () => {
  const before = aRound(2024).sealed();
  const nobody = aContext({ rounds: [before, round], requests: [aRequest(2024), aRequest(2025)] });
  const bothAnswered = aContext({
    rounds: [before, round],
    requests: [aRequest(2024), aRequest(2025, { answeredOn: on('2026-01-20') })],
  });

  it('counts this round as missing where nothing was accepted', () => {
    expect(established(measure, nobody).computed?.reason).toBe('silent');
    expect(established(measure, bothAnswered).computed?.reason).toBe('silent');
    expect(established(measure.reported(aRoundReport()), bothAnswered).computed?.reason).toBe('on-schedule');
  });

  it('does not count a round that was sealed after the as-of day, or not at all', () => {
    const lateSeal = aRound(2024).sealedOn(on('2026-01-10')).facts();
    const context = aContext({ rounds: [lateSeal, round], requests: [aRequest(2024), aRequest(2025)] });
    const neverSealed = aContext({ rounds: [aRound(2024).facts(), round], requests: [aRequest(2024), aRequest(2025)] });
    expect(established(measure, context).computed?.reason).toBe('on-schedule');
    expect(established(measure, neverSealed).computed?.reason).toBe('on-schedule');
  });

  it('can be asked of a round whose as-of day lies after its opening', () => {
    const autumn = aRound(2025).openedOn(on('2025-11-02')).withDeadline(on('2025-11-30')).sealed();
    const request = aRequest(2025, { answeredOn: on('2025-11-20') });
    const reported = measure.reported(aRoundReport({ acceptedOn: on('2025-12-31') })).facts();
    const sealedLater = { ...autumn, sealedOn: on('2026-02-15') };
    expect(roundStateOf(reported, aContext({ rounds: [autumn], requests: [request] }), sealedLater)?.report).toBe(
      'on_time',
    );
  });
});

describe('measures outside a sealed round', () => {
  it('were recorded after its as-of day', () => {
    expect(roundStateOf(measure.recordedOn(on('2026-01-01')).facts(), answered, round)).toBeNull();
  });

  it.each([
    ['2026-03-15', true],
    ['2026-03-16', false],
  ])('or cancelled before the seal: cancelled on %s → %p', (day, outside) => {
    expect(roundStateOf(measure.cancelledOn(on(day)).facts(), answered, round) === null).toBe(outside);
  });
});
