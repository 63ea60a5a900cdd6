import {
  acceptableReport,
  acceptReport,
  CAUSES,
  IMPLEMENTATIONS,
  liveMeasure,
  reportIssues,
  reportStateAfter,
  STATUS_REPORT_MOVES,
  STATUS_REPORT_STATES,
  statusClassOf,
  type FiledReport,
  type Implementation,
  type StatusReportContent,
} from '@wegmarke/domain';
import {
  aMeasure,
  aReportContent,
  anInterimReport,
  aRound,
  END,
  measureCode,
  milestoneKey,
  on,
  planned,
  refusalOf,
  type MeasureBuilder,
} from '@wegmarke/domain-testing';

const today = on('2026-03-01');
const STEP = milestoneKey('step-1');
const REMEDY = { text: 'Mustertext', dueOn: on('2026-06-30'), helpFrom: null };
const CAUSE = { key: 'money', text: 'Mustertext' } as const;

const open = (): MeasureBuilder =>
  aMeasure()
    .withMilestone({ baselineOn: on('2026-06-30') })
    .withEnd(on('2026-12-31'));
const as = (implementation: Implementation): MeasureBuilder =>
  open().reported({ asOfOn: on('2026-01-20'), implementation, effectiveOn: on('2026-01-20') });
const issuesOf = (measure: MeasureBuilder, report: FiledReport, day = today): readonly string[] =>
  reportIssues(measure.record(), report, day).map(({ pointer, code }) => `${pointer} ${code}`);
const saying = (change: Partial<StatusReportContent>, measure = as('running')): readonly string[] =>
  issuesOf(measure, anInterimReport(change));

/** A content that is complete for each implementation. */
const COMPLETE: Readonly<Record<Exclude<Implementation, 'replaced'>, Partial<StatusReportContent>>> = {
  not_started: { implementation: 'not_started' },
  preparing: { implementation: 'preparing' },
  running: { implementation: 'running' },
  implemented: { implementation: 'implemented', course: null, evidence: 'Drucksache 1', effectiveOn: on('2026-02-28') },
  on_hold: { implementation: 'on_hold', course: null, reason: 'Muster', redecideOn: on('2026-09-01') },
  dropped: { implementation: 'dropped', course: null, reason: 'Muster' },
};
const REPORTABLE = Object.keys(COMPLETE) as (keyof typeof COMPLETE)[];

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

describe('The implementation in a report', () => {
  const OPEN = ['not_started', 'preparing', 'running', 'on_hold'] as const;

  it.each(OPEN.flatMap((from) => REPORTABLE.map((to) => [from, to] as const)))('may go from %s to %s', (from, to) => {
    expect(saying(COMPLETE[to], as(from))).toEqual([]);
  });

  it.each(['implemented', 'dropped'] as const)('stays %s when said again, and goes nowhere else', (from) => {
    for (const to of REPORTABLE) {
      const expected = to === from ? [] : ['/implementation move-not-allowed'];
      expect(saying(COMPLETE[to], as(from))).toEqual(expected);
    }
  });

  it.each(IMPLEMENTATIONS)('is never replaced by a report, from %s', (from) => {
    const expected = from === 'replaced' ? [' measure-replaced'] : ['/implementation move-not-allowed'];
    expect(saying({ implementation: 'replaced', course: null }, as(from))).toEqual(expected);
  });

  it.each(REPORTABLE)('is not reported as %s once replaced', (to) => {
    const replaced = open().decided({
      on: on('2026-01-20'),
      implementation: 'replaced',
      successors: [measureCode('3.2.2')],
    });
    expect(saying(COMPLETE[to], replaced)).toEqual([' measure-replaced']);
  });

  it('is never implemented for a permanent task', () => {
    const permanent = aMeasure()
      .permanent()
      .reported({ asOfOn: on('2026-01-20'), implementation: 'running' });
    expect(saying(COMPLETE.implemented, permanent)).toEqual(['/implementation permanent-never-implemented']);
  });
});

describe('A report that says implemented', () => {
  it.each<[string, Partial<StatusReportContent>, string[]]>([
    ['without evidence', { evidence: ' ' }, ['/evidence evidence-missing']],
    ['without evidence at all', { evidence: null }, ['/evidence evidence-missing']],
    ['without a day', { effectiveOn: null }, ['/effectiveOn effective-day-missing']],
    ['with a day to come', { effectiveOn: on('2026-03-02') }, ['/effectiveOn day-in-future']],
    ['with a course', { course: 'on_track' }, ['/course course-not-applicable']],
  ])('%s is refused', (_, change, expected) => {
    expect(saying({ ...COMPLETE.implemented, ...change })).toEqual(expected);
  });

  it('with a day after the as-of day of its round is an interim report', () => {
    const content = aReportContent({ ...COMPLETE.implemented, effectiveOn: on('2026-01-15') });
    const round = aRound(2025).facts();
    const report = { content, asOfOn: round.asOfOn, round };
    const known = aMeasure().recordedOn(on('2025-01-01'));
    expect(issuesOf(known, report)).toEqual(['/effectiveOn implemented-after-as-of']);
    const before = { ...report, content: { ...content, effectiveOn: round.asOfOn } };
    expect(issuesOf(known, before)).toEqual([]);
  });
});

describe('A report that says on hold or dropped', () => {
  it.each<[string, Partial<StatusReportContent>, string[]]>([
    ['on hold without reason', { ...COMPLETE.on_hold, reason: null }, ['/reason reason-missing']],
    [
      'on hold without a day of re-decision',
      { ...COMPLETE.on_hold, redecideOn: null },
      ['/redecideOn redecision-day-missing'],
    ],
    ['on hold to be decided today', { ...COMPLETE.on_hold, redecideOn: today }, ['/redecideOn redecision-not-ahead']],
    ['on hold from tomorrow', { ...COMPLETE.on_hold, effectiveOn: on('2026-03-02') }, ['/effectiveOn day-in-future']],
    ['dropped without reason', { ...COMPLETE.dropped, reason: '' }, ['/reason reason-missing']],
    ['dropped from tomorrow', { ...COMPLETE.dropped, effectiveOn: on('2026-03-02') }, ['/effectiveOn day-in-future']],
    ['dropped since today', { ...COMPLETE.dropped, effectiveOn: today }, []],
    ['on hold with a course', { ...COMPLETE.on_hold, course: 'not_assessed' }, ['/course course-not-applicable']],
  ])('%s', (_, change, expected) => {
    expect(saying(change)).toEqual(expected);
  });
});

describe('The course in a report', () => {
  it('is there exactly where the measure has one', () => {
    expect(saying({ course: null })).toEqual(['/course course-missing']);
    const permanent = aMeasure().permanent();
    expect(saying({ course: null }, permanent)).toEqual([]);
    expect(saying({ course: 'on_track' }, permanent)).toEqual(['/course course-not-applicable']);
  });

  it('ends with the last milestone of a permanent task', () => {
    const permanent = aMeasure()
      .permanent()
      .withMilestone({ baselineOn: on('2026-06-30') });
    expect(saying({ course: 'on_track' }, permanent)).toEqual([]);
    const reached = { milestones: [{ key: STEP, actualOn: today }] };
    expect(saying({ course: null, ...reached }, permanent)).toEqual([]);
    expect(saying({ course: 'on_track', ...reached }, permanent)).toEqual(['/course course-not-applicable']);
  });

  it.each(['at_risk', 'critical'] as const)('%s wants a cause and what is done until when', (course) => {
    expect(saying({ course })).toEqual([
      '/cause cause-missing',
      '/remedy/text remedy-missing',
      '/remedy/dueOn remedy-missing',
    ]);
    expect(saying({ course, cause: { ...CAUSE, text: '' }, remedy: REMEDY })).toEqual(['/cause cause-missing']);
    expect(saying({ course, cause: CAUSE, remedy: { ...REMEDY, dueOn: null } })).toEqual([
      '/remedy/dueOn remedy-missing',
    ]);
    expect(saying({ course, cause: CAUSE, remedy: { ...REMEDY, text: ' ' } })).toEqual(['/remedy/text remedy-missing']);
    expect(saying({ course, cause: CAUSE, remedy: REMEDY })).toEqual([]);
  });

  it.each(['on_track', 'not_assessed'] as const)('%s wants none', (course) => {
    expect(saying({ course })).toEqual([]);
  });
});

describe('The effect in a report', () => {
  it.each(['none_seen', 'plausible', 'shown'] as const)('%s rests on evidence', (effect) => {
    expect(saying({ effect })).toEqual(['/evidence evidence-missing']);
    expect(saying({ effect, evidence: 'https://muster.example' })).toEqual([]);
  });

  it('said again needs none', () => {
    const shown = open().reported({ asOfOn: on('2026-01-20'), implementation: 'running', effect: 'shown' });
    expect(saying({ effect: 'shown' }, shown)).toEqual([]);
  });
});

describe('A milestone in a report', () => {
  const cause = CAUSES[0];
  const word = (change: object, key = STEP): Partial<StatusReportContent> => ({ milestones: [{ key, ...change }] });

  it.each<[string, Partial<StatusReportContent>, string[]]>([
    ['reached today', word({ actualOn: today }), []],
    ['reached tomorrow', word({ actualOn: on('2026-03-02') }), ['/milestones/0/actualOn day-in-future']],
    ['dropped today with cause', word({ droppedOn: today, cause }), []],
    ['dropped without cause', word({ droppedOn: today }), ['/milestones/0/cause cause-missing']],
    ['dropped tomorrow', word({ droppedOn: on('2026-03-02'), cause }), ['/milestones/0/droppedOn day-in-future']],
    [
      'reached and dropped',
      word({ actualOn: today, droppedOn: today, cause }),
      ['/milestones/0/droppedOn reached-and-dropped'],
    ],
    ['the end dropped', word({ droppedOn: today, cause }, END), ['/milestones/0/droppedOn end-dropped-by-report']],
    ['unknown', word({ actualOn: today }, milestoneKey('step-9')), ['/milestones/0/key milestone-unknown']],
    ['expected later, with cause', word({ forecast: planned('2026-07-01'), cause }), []],
    [
      'expected later, without cause',
      word({ forecast: planned('2026-07-01') }),
      ['/milestones/0/cause shift-cause-missing'],
    ],
    ['expected earlier', word({ forecast: planned('2026-05-31') }), []],
    ['expected more exactly', word({ forecast: planned('2026-06-01', 'month') }), []],
    ['with a forecast taken back', word({ forecast: null }), []],
    ['not reached after all', word({ actualOn: null }), []],
  ])('%s', (_, change, expected) => {
    expect(saying(change)).toEqual(expected);
  });

  it('is named once', () => {
    const milestones = [
      { key: STEP, actualOn: today },
      { key: STEP, actualOn: null },
    ];
    expect(saying({ milestones })).toEqual(['/milestones/1/key listed-twice']);
  });

  it('cannot be dropped once reached, unless the day is taken back', () => {
    const reached = as('running').reported({
      asOfOn: on('2026-02-01'),
      milestones: [{ key: STEP, actualOn: on('2026-02-01') }],
    });
    expect(saying(word({ droppedOn: today, cause }), reached)).toEqual(['/milestones/0/droppedOn reached-and-dropped']);
    expect(saying(word({ actualOn: null, droppedOn: today, cause }), reached)).toEqual([]);
  });

  it('shifts against the last forecast', () => {
    const expected = as('running').reported({
      asOfOn: on('2026-02-01'),
      milestones: [{ key: STEP, forecast: planned('2026-09-30') }],
    });
    expect(saying(word({ forecast: planned('2026-08-31') }), expected)).toEqual([]);
    expect(saying(word({ forecast: planned('2026-10-01') }), expected)).toEqual([
      '/milestones/0/cause shift-cause-missing',
    ]);
  });
});

describe('A confirmation of no change', () => {
  const unchanged = (change: Partial<StatusReportContent> = {}): FiledReport =>
    anInterimReport({ unchanged: true, course: null, ...change });
  const silent = (times: number): MeasureBuilder =>
    Array.from({ length: times }, (_, index) => on(`2026-02-0${index + 1}`)).reduce(
      (measure, asOfOn) => measure.reported({ asOfOn, unchanged: true }),
      as('running'),
    );

  it('repeats what is known and says nothing of its own', () => {
    expect(issuesOf(as('running'), unchanged())).toEqual([]);
    const { record } = acceptReport(as('running').record(), unchanged({ effect: 'shown' }), today);
    expect(record.facts.word.at(-1)).toEqual({
      source: 'report',
      asOfOn: today,
      acceptedOn: today,
      sequence: 2,
      round: null,
      unchanged: true,
    });
  });

  it('is refused while a milestone is overdue on its as-of day', () => {
    const late = aMeasure().withMilestone({ baselineOn: on('2026-02-28') });
    expect(issuesOf(late, unchanged({ implementation: 'not_started' }))).toEqual([
      '/unchanged unchanged-while-overdue',
    ]);
    const due = aMeasure().withMilestone({ baselineOn: today });
    expect(issuesOf(due, unchanged({ implementation: 'not_started' }))).toEqual([]);
  });

  it('is refused when something does change', () => {
    expect(issuesOf(as('running'), unchanged({ implementation: 'preparing' }))).toEqual([
      '/unchanged unchanged-with-changes',
    ]);
    expect(issuesOf(as('running'), unchanged({ milestones: [{ key: STEP }] }))).toEqual([
      '/unchanged unchanged-with-changes',
    ]);
  });

  it('gives a reason the third time in a row', () => {
    expect(issuesOf(silent(1), unchanged())).toEqual([]);
    expect(issuesOf(silent(2), unchanged())).toEqual(['/unchangedReason unchanged-reason-missing']);
    expect(issuesOf(silent(2), unchanged({ unchangedReason: ' ' }))).toEqual([
      '/unchangedReason unchanged-reason-missing',
    ]);
    expect(issuesOf(silent(2), unchanged({ unchangedReason: 'Muster' }))).toEqual([]);
  });

  it('counts anew after a full report, and past decisions', () => {
    const told = silent(2).reported({ asOfOn: on('2026-02-10'), implementation: 'running' });
    expect(issuesOf(told, unchanged())).toEqual([]);
    const decided = silent(2).decided({ on: on('2026-02-10'), milestones: [] });
    expect(issuesOf(decided, unchanged())).toEqual(['/unchangedReason unchanged-reason-missing']);
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
    const correction = { ...anInterimReport(), corrects: 2 };
    expect(issuesOf(wrong, anInterimReport())).toEqual(['/implementation move-not-allowed']);
    const { record } = acceptReport(wrong.record(), correction, on('2026-03-10'));
    expect(record.facts.word.at(-1)).toMatchObject({ corrects: 2, sequence: 3 });
    expect(statusClassOf(liveMeasure(record.facts))).toBe('running');
  });

  it('corrects no decision and nothing that is not there', () => {
    const decided = as('running').decided({ on: on('2026-02-01'), milestones: [] });
    expect(issuesOf(decided, { ...anInterimReport(), corrects: 2 })).toEqual(['/corrects corrected-report-unknown']);
    expect(issuesOf(decided, { ...anInterimReport(), corrects: 9 })).toEqual(['/corrects corrected-report-unknown']);
  });
});
