import { isLocalDate } from '../calendar/local-date';
import type { DayPrecision, PreciseDay } from '../calendar/precise-day';

interface DayPattern {
  readonly pattern: RegExp;
  readonly precision: DayPrecision;
  /** First day of the span, from the parts the pattern found. */
  readonly first: (parts: readonly string[]) => string;
}

const padded = (number: number): string => String(number).padStart(2, '0');

const PATTERNS: readonly DayPattern[] = [
  { pattern: /^(\d{4})-(\d{2})-(\d{2})$/, precision: 'day', first: ([year, month, day]) => `${year}-${month}-${day}` },
  {
    pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
    precision: 'day',
    first: ([day, month, year]) => `${year}-${padded(Number(month))}-${padded(Number(day))}`,
  },
  { pattern: /^(\d{4})-(\d{2})$/, precision: 'month', first: ([year, month]) => `${year}-${month}-01` },
  {
    pattern: /^(\d{4})-Q([1-4])$/,
    precision: 'quarter',
    first: ([year, quarter]) => `${year}-${padded(Number(quarter) * 3 - 2)}-01`,
  },
  {
    pattern: /^(\d{4})-H([12])$/,
    precision: 'half_year',
    first: ([year, half]) => `${year}-${padded(Number(half) * 6 - 5)}-01`,
  },
  { pattern: /^(\d{4})$/, precision: 'year', first: ([year]) => `${year}-01-01` },
];

/** Reads a day as exact as it is written: `2026-04-01`, `01.04.2026`, `2026-04`, `2026-Q2`, `2026-H1` or `2026`. */
export function preciseDayOf(text: string): PreciseDay | null {
  for (const { pattern, precision, first } of PATTERNS) {
    const match = pattern.exec(text.trim());
    if (match === null) continue;
    const on = first(match.slice(1));
    return isLocalDate(on) ? { on, precision } : null;
  }
  return null;
}
