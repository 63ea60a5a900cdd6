import {
  IMPLEMENTATIONS,
  reportIssues,
  type FiledReport,
  type Implementation,
  type StatusReportContent,
} from '../../index';
import {
  aMeasure,
  aReportContent,
  anInterimReport,
  aRound,
  measureCode,
  milestoneKey,
  on,
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
    expect(saying({ course, cause: { ...CAUSE, text: '' }, remedy: REMEDY })).toEqual(['/cause/text cause-missing']);
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
