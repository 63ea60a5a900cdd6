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
