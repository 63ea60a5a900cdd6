import type { Language, LocalDate, PreciseDay } from '@wegmarke/domain';

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', fr: 'fr-FR' };

/** Made at first use: building a formatter is slow, and importing this file has no effect. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, style: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language} ${style}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(LOCALES[language], options);
  formats.set(name, known);
  return known;
}

/** A calendar day has no time zone: it is read and printed as UTC, so that no zone can move it. */
function midnight(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** `21. November 2023` · `21 novembre 2023` (`1er avril 2026`). */
export function formatDay(day: LocalDate, language: Language): string {
  const long = format(language, 'long', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return firstInFrench(long.format(midnight(day)), language);
}

/** French writes the first of a month as an ordinal, which Intl does not. */
function firstInFrench(text: string, language: Language): string {
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** `21.11.2023` · `21/11/2023`, for tables. */
export function formatDayShort(day: LocalDate, language: Language): string {
  const options = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  return format(language, 'short', options).format(midnight(day));
}

/** `November 2023` · `novembre 2023`. */
export function formatMonth(day: LocalDate, language: Language): string {
  return format(language, 'month', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(midnight(day));
}

/** A day as exact as it is known: `2. Quartal 2026` · `2e trimestre 2026`. */
export function formatPreciseDay({ on, precision }: PreciseDay, language: Language): string {
  const [year, month] = [on.slice(0, 4), Number(on.slice(5, 7))];
  switch (precision) {
    case 'day':
      return formatDay(on, language);
    case 'month':
      return formatMonth(on, language);
    case 'quarter':
      return numbered(Math.ceil(month / 3), language === 'de' ? 'Quartal' : 'trimestre', year, language);
    case 'half_year':
      return numbered(Math.ceil(month / 6), language === 'de' ? 'Halbjahr' : 'semestre', year, language);
    case 'year':
      return year;
  }
}

/** For narrow columns: `21.11.2023`, `11/2023`, `2.\u00a0Qu.\u00a02026` · `2e\u00a0trim.\u00a02026`. */
export function formatPreciseDayShort({ on, precision }: PreciseDay, language: Language): string {
  const [year, month] = [on.slice(0, 4), Number(on.slice(5, 7))];
  switch (precision) {
    case 'day':
      return formatDayShort(on, language);
    case 'month':
      return `${on.slice(5, 7)}/${year}`;
    case 'quarter':
      return unbroken(numbered(Math.ceil(month / 3), language === 'de' ? 'Qu.' : 'trim.', year, language));
    case 'half_year':
      return unbroken(numbered(Math.ceil(month / 6), language === 'de' ? 'Hj.' : 'sem.', year, language));
    case 'year':
      return year;
  }
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

function numbered(number: number, noun: string, year: string, language: Language): string {
  const ordinal = language === 'de' ? `${number}.` : number === 1 ? '1er' : `${number}e`;
  return `${ordinal} ${noun} ${year}`;
}

/** An instant (UTC, ISO text) as the clock shows it in Stuttgart: `21. November 2023, 14:05 Uhr`. */
export function formatInstant(instant: string, language: Language): string {
  const zone = { timeZone: 'Europe/Berlin' } as const;
  const at = new Date(instant);
  const day = format(language, 'zoned day', { day: 'numeric', month: 'long', year: 'numeric', ...zone }).format(at);
  const time = format(language, 'zoned time', { hour: '2-digit', minute: '2-digit', ...zone }).format(at);
  return language === 'de' ? `${day}, ${time} Uhr` : `${firstInFrench(day, language)}, ${time}`;
}
