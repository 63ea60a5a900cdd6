import { civilOf, dayNumber, dayOfNumber, daysInMonth, textOf } from './day-number';
import type { LocalDate } from './local-date';

/** The day `days` later; earlier when negative. */
export function addDays(day: LocalDate, days: number): LocalDate {
  return dayOfNumber(dayNumber(day) + days);
}

/** The same day `months` later, or the last day of that month where it has fewer days. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const civil = civilOf(day);
  const index = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return textOf({ year, month, day: Math.min(civil.day, daysInMonth(year, month)) });
}

/** The same calendar day `years` later; 29 February becomes 28 February where the year has none. */
export function addYears(day: LocalDate, years: number): LocalDate {
  return addMonths(day, years * 12);
}

/** Days from `from` to `to`: 1 from one day to the next, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

export interface YearsAndMonths {
  readonly years: number;
  /** 0 to 11 */
  readonly months: number;
}

/** Whole years and months from `from` to `to`, for "seit 4 Jahren 4 Monaten". Zero when `to` is earlier. */
export function yearsAndMonthsBetween(from: LocalDate, to: LocalDate): YearsAndMonths {
  const [start, end] = [civilOf(from), civilOf(to)];
  const calendarMonths = (end.year - start.year) * 12 + end.month - start.month;
  const whole = addMonths(from, calendarMonths) > to ? calendarMonths - 1 : calendarMonths;
  const months = Math.max(0, whole);
  return { years: Math.floor(months / 12), months: months % 12 };
}

/** The earlier of two days. */
export function earlierDay(a: LocalDate, b: LocalDate): LocalDate {
  return b < a ? b : a;
}

/** The later of two days. */
export function laterDay(a: LocalDate, b: LocalDate): LocalDate {
  return b > a ? b : a;
}
