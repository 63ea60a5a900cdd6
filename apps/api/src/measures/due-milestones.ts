import {
  expiredBaselineOn,
  isKeptOn,
  lastDayOf,
  liveMeasure,
  type LiveMilestone,
  type LocalDate,
  type PreciseDay,
} from '@wegmarke/domain';

import type { DueMilestoneDto } from './milestone.dto';
import type { MeasureWithMilestones } from './milestone-list.queries';

/** The milestones of a measure that count in `milestonesKept` on the day. */
export function dueMilestonesOf(
  measure: MeasureWithMilestones,
  day: LocalDate,
  kept: boolean | null,
): DueMilestoneDto[] {
  const { id, code, title, ministry, field, facts, milestone_titles: titles } = measure;
  return liveMeasure(facts, day).milestones.flatMap((milestone) => {
    const promise = firstExpiredBaseline(milestone, day);
    const isKept = isKeptOn(milestone, day);
    if (promise === null || (kept !== null && kept !== isKept)) return [];
    const { key, role, critical, actualOn } = milestone;
    return [
      {
        measure: { id, code, title },
        milestone: { key, title: titles[key] ?? null, role, critical },
        firstExpiredBaseline: promise,
        actualOn,
        kept: isKept,
        lead: ministry,
        field,
      },
    ];
  });
}

function firstExpiredBaseline(milestone: LiveMilestone, day: LocalDate): PreciseDay | null {
  const lastOn = expiredBaselineOn(milestone, day);
  return milestone.baselines.find((baseline) => lastDayOf(baseline.day) === lastOn)?.day ?? null;
}
