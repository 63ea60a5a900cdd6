import {
  acceptableReport,
  acceptReport,
  liveMeasure,
  reportIssues,
  reportStateAfter,
  STATUS_REPORT_MOVES,
  STATUS_REPORT_STATES,
  statusClassOf,
  type FiledReport,
  type Implementation,
  type StatusReportContent,
} from '../../index';
import {
  aMeasure,
  aReportContent,
  anInterimReport,
  aRound,
  milestoneKey,
  on,
  refusalOf,
  type MeasureBuilder,
} from '@wegmarke/domain-testing';
const today = on('2026-03-01');
const STEP = milestoneKey('step-1');
const open = (): MeasureBuilder =>
  aMeasure()
    .withMilestone({ baselineOn: on('2026-06-30') })
    .withEnd(on('2026-12-31'));
const as = (implementation: Implementation): MeasureBuilder =>
  open().reported({ asOfOn: on('2026-01-20'), implementation, effectiveOn: on('2026-01-20') });
const issuesOf = (measure: MeasureBuilder, report: FiledReport, day = today): readonly string[] =>
  reportIssues(measure.record(), report, day).map(({ pointer, code }) => `${pointer} ${code}`);
/** A content that is complete for each implementation. */
const COMPLETE: Readonly<Record<Exclude<Implementation, 'replaced'>, Partial<StatusReportContent>>> = {
  not_started: { implementation: 'not_started' },
  preparing: { implementation: 'preparing' },
  running: { implementation: 'running' },
  implemented: { implementation: 'implemented', course: null, evidence: 'Drucksache 1', effectiveOn: on('2026-02-28') },
  on_hold: { implementation: 'on_hold', course: null, reason: 'Muster', redecideOn: on('2026-09-01') },
  dropped: { implementation: 'dropped', course: null, reason: 'Muster' },
};
describe('The lifecycle of a report', () => {
  it('goes from draft to accepted, and back from what is returned', () => {
    expect(reportStateAfter('draft', 'submit-report')).toBe('submitted');
    expect(reportStateAfter('submitted', 'sign-report')).toBe('signed');
    expect(reportStateAfter('signed', 'accept-report')).toBe('accepted');
    expect(reportStateAfter('signed', 'return-report')).toBe('returned');
    expect(reportStateAfter('submitted', 'return-report')).toBe('returned');
    expect(reportStateAfter('returned', 'write-report')).toBe('draft');
  });

  it('knows no other move', () => {
    const steps = ['submit-report', 'sign-report', 'return-report', 'accept-report', 'write-report'] as const;
    const found = STATUS_REPORT_STATES.flatMap((state) => steps.map((step) => reportStateAfter(state, step)));
    expect(found.filter((state) => state !== null)).toHaveLength(STATUS_REPORT_MOVES.length);
  });
});

describe('The day and the round of a report', () => {
  const round = aRound(2025).facts();
  const known = aMeasure().recordedOn(on('2025-01-01'));
  const inRound = (change: Partial<FiledReport> = {}): FiledReport => ({
    content: aReportContent(),
    asOfOn: round.asOfOn,
    round,
    ...change,
  });

  it.each<[string, FiledReport, string[]]>([
    ['the as-of day of its round', inRound(), []],
    ['another day', inRound({ asOfOn: on('2026-01-15') }), ['/asOfOn as-of-not-of-round']],
    ['a day to come', inRound({ asOfOn: on('2026-03-02') }), ['/asOfOn day-in-future']],
    ['a sealed round', inRound({ round: aRound(2025).sealedOn(on('2026-02-15')).facts() }), ['/round round-sealed']],
    [
      'a round that opens later',
      inRound({ round: aRound(2025).openedOn(on('2026-03-02')).facts() }),
      ['/round round-not-open'],
    ],
  ])('%s', (_, report, expected) => {
    expect(issuesOf(known, report)).toEqual(expected);
  });

  it('are held against the state of the as-of day, not against what was said for later days', () => {
    const interim = known.reported({
      asOfOn: on('2026-01-20'),
      implementation: 'implemented',
      effectiveOn: on('2026-01-15'),
    });
    expect(issuesOf(interim, inRound())).toEqual([]);
    const { record } = acceptReport(interim.record(), inRound(), today);
    expect(liveMeasure(record.facts).implementation).toBe('implemented');
  });

  it('belong to a measure that is not cancelled', () => {
    expect(issuesOf(known.cancelledOn(today), inRound())).toEqual([' measure-cancelled']);
  });
});

describe('acceptReport', () => {
  it('appends the word of the ministry as a fact of today', () => {
    const content = aReportContent({
      milestones: [{ key: STEP, actualOn: on('2026-02-10') }],
      effect: 'plausible',
      evidence: 'a',
    });
    const { record, audit } = acceptReport(
      as('preparing').record(),
      { content, asOfOn: today, round: null },
      on('2026-03-05'),
    );
    expect(record.facts.word.at(-1)).toEqual({
      source: 'report',
      asOfOn: today,
      acceptedOn: '2026-03-05',
      sequence: 2,
      round: null,
      unchanged: false,
      implementation: 'running',
      course: 'on_track',
      effect: 'plausible',
      milestones: [{ key: STEP, actualOn: '2026-02-10' }],
    });
    expect(record.details.provenance.status).toBe('recorded');
    expect(audit.kind).toBe('status-report-accepted');
  });

  it('keeps the mark of the sample data and the round', () => {
    const round = aRound(2025).facts();
    const report = { content: aReportContent(), asOfOn: round.asOfOn, round };
    const { record } = acceptReport(aMeasure().recordedOn(on('2025-01-01')).record(), report, today, 'sample');
    expect(record.facts.word[0]?.round).toBe('2025');
    expect(record.details.provenance.status).toBe('sample');
  });

  it.each<[keyof typeof COMPLETE, object]>([
    ['implemented', { effectiveOn: '2026-02-28' }],
    ['on_hold', { redecideOn: '2026-09-01' }],
    ['dropped', {}],
    ['running', {}],
  ])('keeps the days that belong to %s and no others', (implementation, days) => {
    const change = { effectiveOn: null, redecideOn: on('2026-09-01'), ...COMPLETE[implementation] };
    const { record } = acceptReport(as('preparing').record(), anInterimReport(change), today);
    const { effectiveOn, redecideOn } = record.facts.word.at(-1) ?? {};
    expect({ ...(effectiveOn && { effectiveOn }), ...(redecideOn && { redecideOn }) }).toEqual(days);
  });

  it('checks again what was signed before', () => {
    const report = anInterimReport();
    expect(refusalOf(() => acceptableReport(as('running').record(), report, today))).toBeNull();
    const meanwhile = as('dropped').record();
    expect(refusalOf(() => acceptReport(meanwhile, report, today))).toEqual({
      code: 'move-not-allowed',
      pointer: '/implementation',
    });
  });

  it('corrects an earlier report, also one that said implemented by mistake', () => {
    const wrong = as('running').reported({ asOfOn: today, implementation: 'implemented', effectiveOn: today });
    const correction = { ...anInterimReport(), corrects: 2, correctionReason: 'Muster' };
    expect(issuesOf(wrong, anInterimReport())).toEqual(['/implementation move-not-allowed']);
    const { record } = acceptReport(wrong.record(), correction, on('2026-03-10'));
    expect(record.facts.word.at(-1)).toMatchObject({ corrects: 2, sequence: 3 });
    expect(statusClassOf(liveMeasure(record.facts))).toBe('running');
  });

  it.each([undefined, null, '  '])('corrects nothing without a reason (%j)', (correctionReason) => {
    const said = as('running').reported({ asOfOn: today });
    const correction = {
      ...anInterimReport(),
      corrects: 2,
      ...(correctionReason === undefined ? {} : { correctionReason }),
    };
    expect(issuesOf(said, correction)).toEqual(['/correctionReason correction-reason-missing']);
  });

  it('corrects no decision and nothing that is not there', () => {
    const decided = as('running').decided({ on: on('2026-02-01'), milestones: [] });
    expect(issuesOf(decided, { ...anInterimReport(), corrects: 2, correctionReason: 'Muster' })).toEqual([
      '/corrects corrected-report-unknown',
    ]);
    expect(issuesOf(decided, { ...anInterimReport(), corrects: 9, correctionReason: 'Muster' })).toEqual([
      '/corrects corrected-report-unknown',
    ]);
  });
});
