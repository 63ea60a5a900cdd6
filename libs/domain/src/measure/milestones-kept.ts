import type { LocalDate } from '../calendar/local-date';
import { lastDayOf } from '../calendar/precise-day';
import type { LiveMilestone } from './live-milestone';

/**
 * Milestones that count on a day: a baseline has expired, and the milestone was neither dropped nor closed with its
 * measure before it did.
 */
export function milestonesDueOn(milestones: readonly LiveMilestone[], day: LocalDate): number {
  return milestones.filter((milestone) => expiredBaselineOn(milestone, day) !== null).length;
}

/** Of those: reached on or before the last day of the first baseline that expired. */
export function milestonesKeptOn(milestones: readonly LiveMilestone[], day: LocalDate): number {
  return milestones.filter((milestone) => isKeptOn(milestone, day)).length;
}

/** Whether a milestone was kept, by its actual day, whenever that was accepted. */
export function isKeptOn(milestone: LiveMilestone, day: LocalDate): boolean {
  const promisedOn = expiredBaselineOn(milestone, day);
  return promisedOn !== null && milestone.actualOn !== null && milestone.actualOn <= promisedOn;
}

/**
 * Last day of the first baseline that expired while it was in force: what was promised. Moving a baseline after it
 * expired changes nothing; moving it in time replaces it. `null`: nothing has expired, or it no longer mattered then.
 */
export function expiredBaselineOn(milestone: LiveMilestone, day: LocalDate): LocalDate | null {
  const { baselines } = milestone;
  for (let index = 0; index < baselines.length; index += 1) {
    const baseline = baselines[index] as LiveMilestone['baselines'][number];
    const lastOn = lastDayOf(baseline.day);
    const movedOn = baselines[index + 1]?.setOn;
    const replacedInTime = movedOn !== undefined && (movedOn <= lastOn || movedOn === baseline.setOn);
    if (replacedInTime || lastOn >= day) continue;
    return stillMattered(milestone, lastOn) ? lastOn : null;
  }
  return null;
}

function stillMattered({ droppedOn, closedOn }: LiveMilestone, lastOn: LocalDate): boolean {
  const endedOn = droppedOn ?? closedOn;
  return endedOn === null || endedOn > lastOn;
}
