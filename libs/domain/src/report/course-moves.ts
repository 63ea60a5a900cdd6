import type { SnapshotMeasure } from '../round/round-snapshot';
import type { Course } from '../vocabulary/axes';
import type { MeasurePair } from './round-pair';
import type { CourseMove } from './since-last-report';

type View = CourseMove['view'];

const VIEWS: readonly View[] = ['reported', 'computed'];

/** From on track over at risk to critical; a course that is not known or not there is no worse than on track. */
const CONCERN: Readonly<Record<Course, number>> = { on_track: 0, not_assessed: 0, at_risk: 1, critical: 2 };

/** At risk or critical now and less so before. */
export function newlyAtRisk(pairs: readonly MeasurePair[]): readonly CourseMove[] {
  return movesWhere(pairs, (from, to) => concernOf(to) > concernOf(from));
}

/** On track now, at risk or critical before. A measure without course now has not recovered. */
export function recovered(pairs: readonly MeasurePair[]): readonly CourseMove[] {
  return movesWhere(pairs, (from, to) => to === 'on_track' && concernOf(from) > 0);
}

function movesWhere(
  pairs: readonly MeasurePair[],
  matches: (from: Course | null, to: Course) => boolean,
): readonly CourseMove[] {
  return pairs.flatMap(({ code, before, after }) =>
    VIEWS.flatMap((view) => {
      const [from, to] = [courseIn(before, view), courseIn(after, view)];
      return to !== null && matches(from, to) ? [{ measure: code, view, from, to }] : [];
    }),
  );
}

function courseIn(measure: SnapshotMeasure | null, view: View): Course | null {
  if (measure === null) return null;
  return view === 'reported' ? measure.state.reported : (measure.state.computed?.verdict ?? null);
}

function concernOf(course: Course | null): number {
  return course === null ? 0 : CONCERN[course];
}
