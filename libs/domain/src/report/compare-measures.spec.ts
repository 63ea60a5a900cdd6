import {
  sinceLastReport,
  type Course,
  type SinceLastReport,
  type SnapshotMeasure,
  type SnapshotMilestone,
  type StatusClass,
} from '../index';
import { aSnapshot, aSnapshotMeasure, aSnapshotMilestone, aState, planned } from '@wegmarke/domain-testing';

function measure(code: string, status: StatusClass = 'running', given: Partial<SnapshotMeasure> = {}): SnapshotMeasure {
  return aSnapshotMeasure(code, { state: aState({ status }), ...given });
}

function between(before: readonly SnapshotMeasure[], after: readonly SnapshotMeasure[]): SinceLastReport {
  return sinceLastReport(aSnapshot(2024, before), aSnapshot(2025, after));
}

describe('a date that moved', () => {
  const withStep = (given: Partial<SnapshotMilestone>, status: StatusClass = 'running') =>
    measure('1.1.1', status, { milestones: [aSnapshotMilestone(given)] });
  const moved = (then: Partial<SnapshotMilestone>, now: Partial<SnapshotMilestone>, status?: StatusClass) =>
    between([withStep(then)], [withStep(now, status)]).datesMoved.map(({ days, by, cause }) => [days, by, cause]);
  const shifts = (count: number) => ({ count, days: 30, lastCause: 'money' as const });
  const later = { forecast: planned('2026-07-30'), shifts: shifts(1) };

  it('is named with its milestone, then and now', () => {
    expect(between([withStep({})], [withStep(later)]).datesMoved).toEqual([
      {
        measure: '1.1.1',
        milestone: 'step-1',
        role: 'step',
        before: planned('2026-06-30'),
        after: planned('2026-07-30'),
        days: 30,
        by: 'forecast',
        cause: 'money',
      },
    ]);
  });

  it.each<[string, Partial<SnapshotMilestone>, Partial<SnapshotMilestone>, unknown[][]]>([
    ['stayed', {}, {}, []],
    ['is more exact', { baseline: { on: planned('2026-05-01').on, precision: 'quarter' } }, {}, []],
    ['is earlier', {}, { forecast: planned('2026-06-20') }, [[-10, 'forecast', null]]],
    [
      'moved back although it had slipped once',
      later,
      { forecast: planned('2026-07-01'), shifts: shifts(1) },
      [[-29, 'forecast', null]],
    ],
    ['moved for a reason told in the last report only', { shifts: shifts(1) }, later, [[30, 'forecast', null]]],
    ['was planned anew', {}, { baseline: planned('2026-07-30') }, [[30, 'baseline', null]]],
    ['was planned anew and stays as expected', later, { ...later, baseline: planned('2026-07-30') }, []],
    ['is expected no longer', later, { shifts: shifts(1) }, [[-30, 'forecast', null]]],
    ['was reached late', {}, { ...later, actualOn: planned('2026-08-01').on }, [[30, 'forecast', 'money']]],
    [
      'was reached before',
      { actualOn: planned('2026-01-01').on },
      { ...later, actualOn: planned('2026-01-01').on },
      [],
    ],
    ['was taken back', { actualOn: planned('2026-01-01').on }, later, [[30, 'forecast', 'money']]],
    ['was dropped', {}, { ...later, droppedOn: planned('2026-08-01').on }, []],
    [
      'was dropped before',
      { droppedOn: planned('2026-01-01').on },
      { ...later, droppedOn: planned('2026-01-01').on },
      [],
    ],
  ])('%s', (_, then, now, expected) => {
    expect(moved(then, now)).toEqual(expected);
  });

  it('is none for a milestone that is new, or of a measure that left', () => {
    expect(between([measure('1.1.1')], [withStep(later)]).datesMoved).toEqual([]);
    expect(moved({}, later, 'dropped')).toEqual([]);
    expect(between([], [withStep(later)]).datesMoved).toEqual([]);
  });
});

describe('the course', () => {
  const withCourse = (reported: Course | null, computed: Course | null = reported) =>
    measure('1.1.1', 'running', {
      state: aState({
        reported,
        computed: computed && { verdict: computed, reason: 'on-schedule', since: null, facts: {} },
      }),
    });
  const seen = (from: Course | null, to: Course | null) => {
    const since = between([withCourse(from)], [withCourse(to)]);
    return [since.newlyAtRisk.map(({ view }) => view), since.recovered.map(({ view }) => view)];
  };
  const BOTH = ['reported', 'computed'];

  it.each<[Course | null, Course | null, string[], string[]]>([
    ['on_track', 'at_risk', BOTH, []],
    ['on_track', 'critical', BOTH, []],
    ['at_risk', 'critical', BOTH, []],
    ['not_assessed', 'at_risk', BOTH, []],
    [null, 'critical', BOTH, []],
    ['critical', 'at_risk', [], []],
    ['at_risk', 'at_risk', [], []],
    ['at_risk', 'on_track', [], BOTH],
    ['critical', 'on_track', [], BOTH],
    ['not_assessed', 'on_track', [], []],
    ['critical', 'not_assessed', [], []],
    ['critical', null, [], []],
    [null, null, [], []],
  ])('from %s to %s: newly at risk %j, recovered %j', (from, to, newly, recovered) => {
    expect(seen(from, to)).toEqual([newly, recovered]);
  });

  it('is told for each view by itself', () => {
    const since = between([withCourse('on_track', 'at_risk')], [withCourse('at_risk', 'on_track')]);
    expect(since.newlyAtRisk).toEqual([{ measure: '1.1.1', view: 'reported', from: 'on_track', to: 'at_risk' }]);
    expect(since.recovered).toEqual([{ measure: '1.1.1', view: 'computed', from: 'at_risk', to: 'on_track' }]);
  });

  it('of a new measure counts from nothing', () => {
    expect(between([], [withCourse('critical')]).newlyAtRisk.map(({ from }) => from)).toEqual([null, null]);
  });
});

describe('help', () => {
  const asking = (status: StatusClass = 'running') => measure('1.1.1', status, { needsHelp: true });
  const quiet = (status: StatusClass = 'running') => measure('1.1.1', status);

  it.each([
    ['asked for', quiet(), asking(), { needed: ['1.1.1'], stillNeeded: [], solved: [] }],
    ['asked for again', asking(), asking(), { needed: [], stillNeeded: ['1.1.1'], solved: [] }],
    ['needed no longer', asking(), quiet(), { needed: [], stillNeeded: [], solved: ['1.1.1'] }],
    [
      'needed no longer: done',
      asking(),
      quiet('implemented_reported'),
      { needed: [], stillNeeded: [], solved: ['1.1.1'] },
    ],
    ['not solved by giving up', asking(), asking('dropped'), { needed: [], stillNeeded: [], solved: [] }],
    ['never needed', quiet(), quiet(), { needed: [], stillNeeded: [], solved: [] }],
  ])('is %s', (_, before, after, expected) => {
    expect(between([before], [after]).help).toEqual(expected);
  });

  it('is not solved by leaving the round', () => {
    expect(between([asking()], []).help.solved).toEqual([]);
  });
});
