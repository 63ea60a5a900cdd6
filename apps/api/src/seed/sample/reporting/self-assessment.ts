import { addDays, daysBetween, type Course, type Implementation, type LocalDate } from '@wegmarke/domain';
import { chance } from '../life/chance';
import { lastDayIn } from '../life/day-text';
import type { Life } from '../life/life';
import { baselineOn, forecastOn, type TrueMilestone } from '../life/truth';

/** How a ministry of the sample judges its own measure: mostly as its dates suggest, now and then more kindly. */
export function selfAssessment(
  code: string,
  life: Life,
  open: readonly TrueMilestone[],
  said: { readonly implementation: Implementation; readonly goalDueOn: LocalDate | null; readonly asOfOn: LocalDate },
): Course | null {
  if (!hasCourse(life, open, said.implementation)) return null;
  if (life.says && life.says.from <= said.asOfOn) return life.says.course;
  if (open.some((milestone) => isCritical(milestone, said.goalDueOn, said.asOfOn))) return 'critical';
  const troubled =
    isStartOverdue(life, said.implementation, said.asOfOn) || open.some((one) => isAtRisk(one, said.asOfOn));
  if (!troubled) return 'on_track';
  const year = said.asOfOn.slice(0, 4);
  return year < '2026' && chance(`${code}/${year}/kindly`) < 0.15 ? 'on_track' : 'at_risk';
}

function hasCourse(life: Life, open: readonly TrueMilestone[], implementation: Implementation): boolean {
  const active = ['not_started', 'preparing', 'running'].includes(implementation);
  return active && (life.kind === 'one_off' || open.length > 0);
}

/** Open on that day and past the last day of its baseline. */
export function isOverdue(milestone: TrueMilestone, day: LocalDate): boolean {
  const baseline = baselineOn(milestone, day);
  return baseline !== null && lastDayIn(baseline) < day;
}

function slipOn(milestone: TrueMilestone, day: LocalDate): number {
  const [baseline, forecast] = [baselineOn(milestone, day), forecastOn(milestone, day)];
  return baseline === null || forecast === null ? 0 : daysBetween(lastDayIn(baseline), lastDayIn(forecast.to));
}

function isCritical(milestone: TrueMilestone, goalDueOn: LocalDate | null, day: LocalDate): boolean {
  if (!milestone.critical) return false;
  const [baseline, forecast] = [baselineOn(milestone, day), forecastOn(milestone, day)];
  if (baseline === null) return false;
  const ahead = forecast !== null && lastDayIn(forecast.to) >= day;
  const stuck = !ahead && addDays(lastDayIn(baseline), 60) < day;
  const beyond =
    milestone.role === 'end' &&
    goalDueOn !== null &&
    forecast !== null &&
    lastDayIn(baseline) <= goalDueOn &&
    goalDueOn < lastDayIn(forecast.to);
  return stuck || beyond || slipOn(milestone, day) > 365;
}

function isAtRisk(milestone: TrueMilestone, day: LocalDate): boolean {
  return isOverdue(milestone, day) || (milestone.role === 'end' && slipOn(milestone, day) > 90);
}

function isStartOverdue(life: Life, implementation: Implementation, day: LocalDate): boolean {
  return implementation === 'not_started' && life.start !== null && lastDayIn(life.start) < day;
}
