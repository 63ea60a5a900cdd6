import {
  aContext,
  aMeasure,
  aReportContent,
  aRequest,
  aRound,
  measureCode,
  on,
  refusalOf,
  roundKey,
} from '@wegmarke/domain-testing';
import {
  amendable,
  AMENDMENT_STATES,
  amendedMeasure,
  amendedSnapshot,
  amendMeasure,
  cellsOf,
  figuresOf,
  decideAmendment,
  liveMeasure,
  type MeasureRecord,
  type ProposedAmendment,
  type RoundSnapshot,
  type SnapshotAmendment,
  type SealedRound,
} from '../index';

const ROUND: SealedRound = aRound(2025).sealedOn(on('2026-03-15')).sealed();
const TODAY = on('2026-06-01');
const CONTEXT = aContext({ rounds: [ROUND], requests: [aRequest(2025, { answeredOn: on('2026-01-20') })] });
const proposed = (change: Partial<ProposedAmendment> = {}): ProposedAmendment => ({
  reason: 'Zahlendreher im Vermerk',
  content: aReportContent({
    implementation: 'preparing',
    narrative: { ...aReportContent().narrative, done: 'Mustertext' },
  }),
  ...change,
});

/** Recorded in 2025, reported running in the round, with an end in 2027. */
const measure = () => aMeasure().recordedOn(on('2025-02-01')).withEnd(on('2027-06-30'), on('2025-02-01'));
const reported = (): MeasureRecord =>
  measure()
    .reported({
      asOfOn: ROUND.asOfOn,
      acceptedOn: on('2026-02-01'),
      round: roundKey('2025'),
      implementation: 'running',
      course: 'on_track',
      effect: 'not_yet',
    })
    .record();

describe('an amendment', () => {
  it.each(['confirmed', 'rejected'] as const)('is %s once', (decision) => {
    expect(decideAmendment('proposed', decision)).toBe(decision);
    for (const state of AMENDMENT_STATES.filter((known) => known !== 'proposed')) {
      expect(refusalOf(() => decideAmendment(state, decision))).toMatchObject({ code: 'not-in-this-state' });
    }
  });

  it('is taken although the round is sealed', () => {
    expect(refusalOf(() => amendable(reported(), proposed(), ROUND, TODAY))).toBeNull();
  });

  it.each([
    ['without a reason', proposed({ reason: ' ' }), 'text-missing', '/reason'],
    [
      'that says nothing has changed',
      proposed({ content: aReportContent({ unchanged: true }) }),
      'nothing-changed',
      '/content/unchanged',
    ],
    [
      'whose content makes no sense',
      proposed({
        content: aReportContent({ implementation: 'implemented', course: null, effectiveOn: on('2025-12-01') }),
      }),
      'evidence-missing',
      '/content/evidence',
    ],
    [
      'of a day after the as-of day',
      proposed({
        content: aReportContent({
          implementation: 'implemented',
          course: null,
          evidence: 'Az. 1',
          effectiveOn: on('2026-01-05'),
        }),
      }),
      'implemented-after-as-of',
      '/content/effectiveOn',
    ],
  ])('is refused %s', (_, amendment, code, pointer) => {
    expect(refusalOf(() => amendable(reported(), amendment, ROUND, TODAY))).toMatchObject({ code, pointer });
  });

  it('tells the live measure today, as a correction of the report of that round', () => {
    const { record } = amendMeasure(reported(), proposed(), ROUND, TODAY);
    expect(record.facts.word.at(-1)).toMatchObject({
      asOfOn: '2025-12-31',
      acceptedOn: '2026-06-01',
      round: '2025',
      corrects: 1,
      implementation: 'preparing',
    });
    expect(liveMeasure(record.facts, on('2026-05-31')).implementation).toBe('running');
    expect(liveMeasure(record.facts, TODAY).implementation).toBe('preparing');
  });

  it('corrects no report where none of the round was accepted', () => {
    const { record } = amendMeasure(measure().record(), proposed(), ROUND, TODAY);
    expect(record.facts.word.at(-1)).not.toHaveProperty('corrects');
  });

  it('never overwrites a report of a later as-of day', () => {
    const later = measure()
      .reported({ asOfOn: on('2026-04-01'), implementation: 'running', course: 'on_track', effect: 'not_yet' })
      .record();
    expect(liveMeasure(amendMeasure(later, proposed(), ROUND, TODAY).record.facts).implementation).toBe('running');
  });
});

describe('amendedMeasure', () => {
  it('says what the round would have said with the correction in time', () => {
    const { record, snapshot } = amendedMeasure(reported(), proposed(), CONTEXT, ROUND);
    expect(snapshot.state).toMatchObject({ status: 'preparing', report: 'on_time' });
    expect(snapshot.narrative?.done).toBe('Mustertext');
    expect(record.facts.word).toHaveLength(2);
  });

  it('can be amended again', () => {
    const first = amendedMeasure(reported(), proposed(), CONTEXT, ROUND);
    const again = proposed({ content: aReportContent({ implementation: 'running' }) });
    expect(amendedMeasure(first.record, again, CONTEXT, ROUND).snapshot.state.status).toBe('running');
  });

  it('leaves a report that was missing missing', () => {
    const context = aContext({ rounds: [ROUND], requests: [aRequest(2025)] });
    const { snapshot } = amendedMeasure(measure().record(), proposed(), context, ROUND);
    expect(snapshot.state).toMatchObject({ status: 'preparing', report: 'missing' });
  });

  it('is refused for a measure the round does not hold', () => {
    const cancelled = measure().cancelledOn(on('2026-02-01')).record();
    expect(refusalOf(() => amendedMeasure(cancelled, proposed(), CONTEXT, ROUND))).toMatchObject({
      code: 'measure-not-in-round',
    });
  });
});

describe('amendedSnapshot', () => {
  const held = (record: MeasureRecord) => amendedMeasure(record, proposed(), CONTEXT, ROUND).snapshot;
  const first = amendedMeasure(
    reported(),
    proposed({ content: aReportContent({ implementation: 'not_started', course: 'on_track' }) }),
    CONTEXT,
    ROUND,
  ).snapshot;
  const other = { ...first, code: measureCode('9.9.9') };
  const before = {
    schemaVersion: 1,
    measures: [first, other],
    figures: figuresOf(cellsOf([first.state, other.state])),
  } as unknown as RoundSnapshot;
  const note = (version: number): SnapshotAmendment => ({
    version,
    measure: first.code,
    reason: 'Zahlendreher im Vermerk',
    confirmedOn: TODAY,
  });
  const started = ({ figures }: RoundSnapshot) => figures.find(({ key }) => key === 'started')?.numerator;

  it('counts the figures anew and leaves every other measure as it was', () => {
    const after = amendedSnapshot(before, held(reported()), note(2));
    expect([started(before), started(after)]).toEqual([0, 1]);
    expect(after.measures[1]).toBe(other);
    expect(after.amendments).toEqual([note(2)]);
    expect(before.measures[0]).toBe(first);
  });

  it('names every correction, oldest first', () => {
    const after = amendedSnapshot(amendedSnapshot(before, held(reported()), note(2)), first, note(3));
    expect(after.amendments?.map(({ version }) => version)).toEqual([2, 3]);
  });
});
