import { addDays } from './day-arithmetic';
import { easterSunday } from './easter';
import { localDate, type LocalDate } from './local-date';

/** Public holidays of Baden-Württemberg, in the order of the year as it mostly is. */
export const PUBLIC_HOLIDAYS = [
  'new-year',
  'epiphany',
  'good-friday',
  'easter-monday',
  'labour-day',
  'ascension',
  'whit-monday',
  'corpus-christi',
  'german-unity',
  'all-saints',
  'christmas-day',
  'boxing-day',
] as const;
export type PublicHoliday = (typeof PUBLIC_HOLIDAYS)[number];

const FIXED = {
  'new-year': '01-01',
  epiphany: '01-06',
  'labour-day': '05-01',
  'german-unity': '10-03',
  'all-saints': '11-01',
  'christmas-day': '12-25',
  'boxing-day': '12-26',
} as const;

/** Days after Easter Sunday. */
const MOVABLE = {
  'good-friday': -2,
  'easter-monday': 1,
  ascension: 39,
  'whit-monday': 50,
  'corpus-christi': 60,
} as const;

/** A holiday once, by a law of its own: 500 years of the Reformation. */
const ONCE: readonly string[] = ['2017-10-31'];

/** Years repeat in every question about working days; the days of one year never change. */
const known = new Map<number, ReadonlySet<string>>();

/**
 * The day of a holiday in that year. Source: Gesetz über die Sonntage und Feiertage (Feiertagsgesetz Baden-Württemberg),
 * § 1. Easter Sunday and Whit Sunday are Sundays there, not holidays; 24 and 31 December are neither.
 */
export function holidayOn(holiday: PublicHoliday, year: number): LocalDate {
  if (holiday in MOVABLE) return addDays(easterSunday(year), MOVABLE[holiday as keyof typeof MOVABLE]);
  return localDate(`${year}-${FIXED[holiday as keyof typeof FIXED]}`);
}

/** Whether the day is a public holiday of Baden-Württemberg; a Sunday is none by itself. */
export function isPublicHoliday(day: LocalDate): boolean {
  const year = Number(day.slice(0, 4));
  const days = known.get(year) ?? new Set<string>([...PUBLIC_HOLIDAYS.map((name) => holidayOn(name, year)), ...ONCE]);
  known.set(year, days);
  return days.has(day);
}
