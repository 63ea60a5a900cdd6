import {
  acceptReport,
  CAUSES,
  reportIssues,
  type FiledReport,
  type Implementation,
  type StatusReportContent,
} from '../../index';
import {
  aMeasure,
  anInterimReport,
  END,
  milestoneKey,
  on,
  planned,
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
const saying = (change: Partial<StatusReportContent>, measure = as('running')): readonly string[] =>
  issuesOf(measure, anInterimReport(change));

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
    const { record } = acceptReport(as('running').record(), unchanged(), today);
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
