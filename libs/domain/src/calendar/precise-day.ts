import { addDays } from './day-arithmetic';
import { civilOf, daysInMonth, textOf } from './day-number';
import type { LocalDate } from './local-date';

export const DAY_PRECISIONS = ['day', 'month', 'quarter', 'half_year', 'year'] as const;
export type DayPrecision = (typeof DAY_PRECISIONS)[number];

/**
 * A day as exact as the ministry knows it: "2. Quartal 2026" is `{ on: '2026-04-01', precision: 'quarter' }`.
 * `on` is any day inside the span; rules compare with the last day of the span (`lastDayOf`).
 */
export interface PreciseDay {
  readonly on: LocalDate;
  readonly precision: DayPrecision;
}

const MONTHS_PER_SPAN: Readonly<Record<Exclude<DayPrecision, 'day'>, number>> = {
  month: 1,
  quarter: 3,
  half_year: 6,
  year: 12,
};

/** The day the rules compare with: the last of the span. */
export function lastDayOf({ on, precision }: PreciseDay): LocalDate {
  return precision === 'day' ? on : lastDayOfMonths(on, MONTHS_PER_SPAN[precision]);
}

/** The first day of the span. */
export function firstDayOf({ on, precision }: PreciseDay): LocalDate {
  if (precision === 'day') return on;
  const { year, month } = civilOf(on);
  const months = MONTHS_PER_SPAN[precision];
  return textOf({ year, month: month - ((month - 1) % months), day: 1 });
}

/** The first day on which a planned day has passed: "expired from the day after". */
export function dayAfter(planned: PreciseDay): LocalDate {
  return addDays(lastDayOf(planned), 1);
}

export function lastDayOfMonth(day: LocalDate): LocalDate {
  return lastDayOfMonths(day, 1);
}

function lastDayOfMonths(day: LocalDate, months: number): LocalDate {
  const { year, month } = civilOf(day);
  const last = month + months - 1 - ((month - 1) % months);
  return textOf({ year, month: last, day: daysInMonth(year, last) });
}
