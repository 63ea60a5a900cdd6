import { addDays, daysBetween, lastDayOf, localDate, type LocalDate, type PreciseDay } from '@wegmarke/domain';

/** A day as exact as written: `2026`, `2026-H1`, `2026-Q2`, `2026-04` or `2026-04-30`. */
export type DayText = string;

const FIRST_MONTH: Readonly<Record<string, string>> = { H1: '01', H2: '07', Q1: '01', Q2: '04', Q3: '07', Q4: '10' };

/** Reads a day text. Throws `invalid-day` for anything else. */
export function preciseDay(text: DayText): PreciseDay {
  const [year = '', part = '01', day] = text.split('-');
  const month = FIRST_MONTH[part] ?? part;
  return { on: localDate(`${year}-${month}-${day ?? '01'}`), precision: precisionOf(text) };
}

/** The last day of the span that a day text names. */
export function lastDayIn(text: DayText): LocalDate {
  return lastDayOf(preciseDay(text));
}

function precisionOf(text: DayText): PreciseDay['precision'] {
  if (text.length === 10) return 'day';
  if (text.length === 4) return 'year';
  if (text.includes('Q')) return 'quarter';
  return text.includes('H') ? 'half_year' : 'month';
}

const MONDAY = localDate('2020-07-13');

/** The day itself, or the Monday after it on a weekend: offices do not sign on Sundays. */
export function onWorkday(day: LocalDate): LocalDate {
  const weekday = ((daysBetween(MONDAY, day) % 7) + 7) % 7;
  return weekday < 5 ? day : addDays(day, 7 - weekday);
}
