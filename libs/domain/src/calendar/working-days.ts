import { dayNumber, dayOfNumber } from './day-number';
import type { LocalDate } from './local-date';
import { isPublicHoliday } from './public-holidays';

/** Day numbers modulo 7, counted from a Wednesday (1 March of the year 0). */
const SATURDAY = 3;
const SUNDAY = 4;

/**
 * Whether offices of the state work on that day: Monday to Friday without the public holidays of Baden-Württemberg
 * (Feiertagsgesetz). 24 and 31 December are working days by law, although many offices grant them.
 */
export function isWorkingDay(day: LocalDate): boolean {
  const weekday = dayNumber(day) % 7;
  return weekday !== SATURDAY && weekday !== SUNDAY && !isPublicHoliday(day);
}

/**
 * The n-th working day after the day, before it when negative; the day itself never counts, whatever it is. With 0 the
 * day itself, whatever it is.
 */
export function addWorkingDays(day: LocalDate, days: number): LocalDate {
  const step = Math.sign(days);
  let number = dayNumber(day);
  for (let left = Math.abs(days); left > 0; ) {
    number += step;
    if (isWorkingDay(dayOfNumber(number))) left -= 1;
  }
  return dayOfNumber(number);
}

/**
 * Working days from `from` to `to`, the first excluded and the last included: 1 from Friday to Monday, 0 from Friday to
 * Sunday. Negative when `to` is earlier.
 */
export function workingDaysBetween(from: LocalDate, to: LocalDate): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let number = dayNumber(from) + 1; number <= dayNumber(to); number += 1) {
    if (isWorkingDay(dayOfNumber(number))) count += 1;
  }
  return count;
}

/** The day itself if it is a working day, else the last one before it. */
export function workingDayOnOrBefore(day: LocalDate): LocalDate {
  return isWorkingDay(day) ? day : addWorkingDays(day, -1);
}
