import { daysBetween, yearsAndMonthsBetween, type Language, type LocalDate } from '@wegmarke/domain';
import { counted, type CountedPhrase } from './counted';

type Unit = 'years' | 'months' | 'days';

/** German in the dative: it follows "seit" and "mehr als". */
const UNITS: Readonly<Record<Language, Readonly<Record<Unit, CountedPhrase>>>> = {
  de: {
    years: { one: '{n} Jahr', other: '{n} Jahren' },
    months: { one: '{n} Monat', other: '{n} Monaten' },
    days: { one: '{n} Tag', other: '{n} Tagen' },
  },
  fr: {
    years: { one: '{n} an', other: '{n} ans' },
    months: { one: '{n} mois', other: '{n} mois' },
    days: { one: '{n} jour', other: '{n} jours' },
  },
};

/** `4 Jahren 4 Monaten` · `4 ans et 4 mois`; below one month in days. */
export function formatDuration(from: LocalDate, to: LocalDate, language: Language): string {
  const { years, months } = yearsAndMonthsBetween(from, to);
  const units = UNITS[language];
  if (years === 0 && months === 0) return counted(units.days, daysBetween(from, to), language);
  const said = [
    ...(years > 0 ? [counted(units.years, years, language)] : []),
    ...(months > 0 ? [counted(units.months, months, language)] : []),
  ];
  return said.join(language === 'de' ? ' ' : ' et ');
}

/** `seit 4 Jahren 4 Monaten` · `depuis 4 ans et 4 mois`; `seit heute` on the day itself. `from` is not after `to`. */
export function formatSince(from: LocalDate, to: LocalDate, language: Language): string {
  if (from >= to) return language === 'de' ? 'seit heute' : 'depuis aujourd’hui';
  return `${language === 'de' ? 'seit' : 'depuis'} ${formatDuration(from, to, language)}`;
}
