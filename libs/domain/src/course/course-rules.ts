import type { LocalDate } from '../calendar/local-date';

/** Thresholds of the rule set `course-2026`, in days. Data with a day from which they hold, never code. */
export interface CourseRules {
  readonly key: string;
  readonly validFrom: LocalDate;
  /** Row 1: a critical milestone overdue by more than this is stuck. Default 60. */
  readonly criticalOverdueDays: number;
  /** Row 3: a critical milestone's forecast later than its baseline by more than this. Default 365. */
  readonly forecastSlippedFarDays: number;
  /** Row 6: forecast of the end later than its baseline by more than this. Default 90. */
  readonly forecastSlippedDays: number;
  /** Row 7: sealed rounds in a row without a report. Default 2. */
  readonly silentRounds: number;
  /** Attention list: implemented but unconfirmed for more than this. Default 60. */
  readonly unconfirmedDays: number;
}
