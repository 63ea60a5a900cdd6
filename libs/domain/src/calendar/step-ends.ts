import { addDays } from './day-arithmetic';
import type { LocalDate } from './local-date';
import { lastDayOf } from './precise-day';

export const TREND_STEPS = ['month', 'quarter', 'year'] as const;
export type TrendStep = (typeof TREND_STEPS)[number];

/** The days a trend shows: the last day of each step from that of `from` on; the last one is `to`. Empty when `to` is earlier. */
export function stepEnds(from: LocalDate, to: LocalDate, step: TrendStep): LocalDate[] {
  const ends: LocalDate[] = [];
  let start = from;
  while (start <= to) {
    const end = lastDayOf({ on: start, precision: step });
    ends.push(end < to ? end : to);
    start = addDays(end, 1);
  }
  return ends;
}
