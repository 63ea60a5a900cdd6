import { daysBetween } from '../calendar/day-arithmetic';
import { lastDayOf, type PreciseDay } from '../calendar/precise-day';
import type { SnapshotMeasure, SnapshotMilestone } from '../round/round-snapshot';
import { isInForce, type MeasurePair } from './round-pair';
import type { DateMoved } from './since-last-report';

/** Dates of measures in force in both rounds. A milestone that was dropped has no date that could have moved. */
export function datesMoved(pairs: readonly MeasurePair[]): readonly DateMoved[] {
  return pairs.flatMap(({ before, after }) => (isInForce(before) && isInForce(after) ? movesOf(before, after) : []));
}

function movesOf(before: SnapshotMeasure, after: SnapshotMeasure): readonly DateMoved[] {
  return after.milestones.flatMap((now) => {
    const then = before.milestones.find(({ key }) => key === now.key);
    if (then === undefined || now.droppedOn !== null || !(isOpen(then) || isOpen(now))) return [];
    const days = daysBetween(lastDayOf(expected(then)), lastDayOf(expected(now)));
    return days === 0 ? [] : [moved(after, then, now, days)];
  });
}

function isOpen({ actualOn, droppedOn }: SnapshotMilestone): boolean {
  return actualOn === null && droppedOn === null;
}

function expected({ forecast, baseline }: SnapshotMilestone): PreciseDay {
  return forecast ?? baseline;
}

function moved(measure: SnapshotMeasure, then: SnapshotMilestone, now: SnapshotMilestone, days: number): DateMoved {
  const byPlan = now.forecast === null && lastDayOf(now.baseline) !== lastDayOf(then.baseline);
  // A reason is given with a later forecast; one given before the last report explains no move since.
  const isExplained = !byPlan && days > 0 && now.shifts.count > then.shifts.count;
  return {
    measure: measure.code,
    milestone: now.key,
    role: now.role,
    before: expected(then),
    after: expected(now),
    days,
    by: byPlan ? 'baseline' : 'forecast',
    cause: isExplained ? now.shifts.lastCause : null,
  };
}
