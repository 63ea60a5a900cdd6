import {
  addDays,
  divergence,
  goalDueOn,
  type GoalCode,
  type GoalFacts,
  type LocalDate,
  type LocalizedText,
} from '@wegmarke/domain';

import type { Standpoint } from '../strategy';
import type { CourseViewsDto, MainGoalDto } from './measure-detail.dto';
import type { MeasureThen, ReportThen } from './measure-detail.queries';

interface NamedGoal {
  readonly id: string;
  readonly code: GoalCode;
  readonly title: LocalizedText;
}

/** The main goal as the measure's facts of then know it: its due day may have been another one. */
export function goalOfMeasure(
  goal: GoalFacts | null,
  named: readonly NamedGoal[],
  { strategy, asOf }: Standpoint,
): MainGoalDto | null {
  const known = named.find(({ code }) => code === goal?.code);
  if (!goal || !known) return null;
  const dueOn = goalDueOn(goal, strategy.spans);
  const expired = dueOn < asOf;
  return { ...known, horizon: goal.horizon, dueOn, expired, expiredSince: expired ? addDays(dueOn, 1) : null };
}

/** The three views of the course: what the ministry says, what the rule says, what the coordination says. */
export function courseViewsOf(measure: MeasureThen, report: ReportThen | null, standpoint: Standpoint): CourseViewsDto {
  const { computed, computed_because: because, reported, details } = measure;
  const coordinator = details.coordinatorView;
  return {
    reported: {
      course: reported,
      asOfOn: report?.as_of_on ?? null,
      acceptedOn: report?.accepted_on ?? null,
      cause: report?.content.cause ?? null,
      remedy: report?.content.remedy ?? null,
      remark: report?.content.remarkOnRule ?? null,
    },
    computed: computed && because ? { verdict: computed, ...because } : null,
    coordinator: coordinator && coordinator.on <= lastDayOf(standpoint) ? { ...coordinator } : null,
    divergence: divergence(reported, computed),
  };
}

/** A round holds the coordination's view as it stood at the seal. */
function lastDayOf({ asOf, round }: Standpoint): LocalDate {
  return round?.sealedOn ?? asOf;
}
