import type { LocalDate } from '../calendar/local-date';
import type { Course } from '../vocabulary/axes';

export const COURSE_REASONS = [
  'critical-milestone-overdue',
  'forecast-beyond-goal',
  'forecast-slipped-far',
  'milestone-overdue',
  'start-overdue',
  'forecast-slipped',
  'silent',
  'no-dates',
  'on-schedule',
] as const;
export type CourseReason = (typeof COURSE_REASONS)[number];

/** Days, keys and numbers that the sentence behind a reason prints. Flat and canonical, so states compare by value. */
export type ReasonFacts = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * What the rule says on a day and why. `since`: first day on which this reason held, from the facts and with the
 * thresholds in force; `null` where nothing is amiss. The facts never change with the day alone. Their names:
 * rows 1 and 4 `milestone`, `dueOn`, `forecastOn`?, `milestones` · row 2 `milestone`, `baselineOn`, `forecastOn`,
 * `goalDueOn` · rows 3 and 6 `milestone`, `baselineOn`, `forecastOn`, `days` · row 5 `startOn` · row 7 `rounds`.
 */
export interface CourseVerdict {
  readonly verdict: Course;
  readonly reason: CourseReason;
  readonly since: LocalDate | null;
  readonly facts: ReasonFacts;
}
