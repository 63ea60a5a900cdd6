import { localDate, type DayPrecision, type LocalDate, type PreciseDay } from '@wegmarke/domain';

/** A calendar day: `on('2026-03-31')`. Throws for a day that does not exist. */
export function on(text: string): LocalDate {
  return localDate(text);
}

/** A planned day, exact unless said otherwise: `planned('2026-04-01', 'quarter')` is the second quarter of 2026. */
export function planned(text: string, precision: DayPrecision = 'day'): PreciseDay {
  return { on: localDate(text), precision };
}
