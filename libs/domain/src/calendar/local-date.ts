import { DomainError } from '../errors/domain-error';
import { daysInMonth } from './day-number';

/**
 * A calendar day in Europe/Berlin as ISO text (`2023-11-21`). Text order is day order, so days compare with `<`.
 * Instants (`…At`) are another thing and never become a LocalDate inside the domain.
 */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days outside these years are typing errors (0203 for 2023), not plans. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** True for the text of a day that exists, of the years 1900 to 2199. */
export function isLocalDate(value: unknown): value is LocalDate {
  const parts = typeof value === 'string' ? SHAPE.exec(value) : null;
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Reads a day from text. Throws `invalid-day` for anything that is not a day of the calendar. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new DomainError('invalid-day', { value: text });
  return text;
}
