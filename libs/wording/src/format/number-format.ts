import type { Language } from '@wegmarke/domain';
import { NO_VALUE } from '../words/general-words';

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', fr: 'fr-FR' };

/** Made at first use: building a formatter is slow, and importing this file has no effect. */
const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, style: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${language} ${style}`;
  const known = formats.get(name) ?? new Intl.NumberFormat(LOCALES[language], options);
  formats.set(name, known);
  return known;
}

/** `15.376.600` · `15 376 600` (narrow no-break spaces in French). */
export function formatNumber(value: number, language: Language): string {
  return format(language, 'plain', { maximumFractionDigits: 2 }).format(value);
}

/** A share from 0 to 100 as `48 %`; `–` where there is none. The number is printed as it is, never rounded again. */
export function formatPercent(percent: number | null, language: Language): string {
  if (percent === null) return NO_VALUE;
  return `${formatNumber(percent, language)}${language === 'fr' ? '\u202f' : '\u00a0'}%`;
}

/** Whole euros; `–` where the amount is not known (never 0). */
export function formatEuro(amount: number | null, language: Language): string {
  if (amount === null) return NO_VALUE;
  return format(language, 'euro', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(amount);
}
