import type { DayPrecision, Language } from '@wegmarke/domain';
import type { Words } from './words';

/** Printed where a value does not exist. */
export const NO_VALUE = '–';

/** Each language in its own words, for the language switch. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { de: 'Deutsch', fr: 'Français' };

export const LANGUAGE_WORDS: Words<Language> = {
  de: { de: 'Deutsch', fr: 'Französisch' },
  fr: { de: 'allemand', fr: 'français' },
};

export const PRECISION_WORDS: Words<DayPrecision> = {
  de: { day: 'Tag', month: 'Monat', quarter: 'Quartal', half_year: 'Halbjahr', year: 'Jahr' },
  fr: { day: 'jour', month: 'mois', quarter: 'trimestre', half_year: 'semestre', year: 'année' },
};
