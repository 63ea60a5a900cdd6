import {
  expiredBaselineOn,
  isKeptOn,
  isOverdueOn,
  type LiveMilestone,
  type LocalDate,
  type MeasureDetails,
} from '@wegmarke/domain';

import type { MilestoneDto } from './milestone.dto';

/** A milestone as it stands on the day. */
export function milestoneOf(
  milestone: LiveMilestone,
  titles: MeasureDetails['milestoneTitles'],
  day: LocalDate,
): MilestoneDto {
  const { key, role, critical, baseline, baselines, forecast, actualOn, droppedOn, closedOn, shifts } = milestone;
  const promisedOn = expiredBaselineOn(milestone, day);
  return {
    key,
    title: titles[key] ?? null,
    role,
    critical,
    baseline,
    baselines: [...baselines],
    forecast,
    actualOn,
    droppedOn,
    closedOn,
    shifts: { ...shifts },
    overdue: isOverdueOn(milestone, day),
    kept: promisedOn === null ? null : isKeptOn(milestone, day),
    recordedLateOn: recordedLateOn(milestone, promisedOn),
  };
}

/** Reached in time, but known only after it had counted as missed ("am 20.4. nachgetragen"). */
function recordedLateOn({ actualOn, settledKnownOn }: LiveMilestone, promisedOn: LocalDate | null): LocalDate | null {
  if (promisedOn === null || actualOn === null || settledKnownOn === null) return null;
  return actualOn <= promisedOn && promisedOn < settledKnownOn ? settledKnownOn : null;
}
