import type { Language } from '@wegmarke/domain';

const KILOBYTE = 1_000;
const UNITS: Readonly<Record<Language, readonly [string, string, string]>> = {
  de: ['Bytes', 'kB', 'MB'],
  fr: ['octets', 'ko', 'Mo'],
};

/** A size as people read it: 41 kB, 1,2 MB; kilobytes of 1,000 bytes. */
export function formatBytes(bytes: number, language: Language): string {
  const power = bytes < KILOBYTE ? 0 : bytes < KILOBYTE ** 2 ? 1 : 2;
  const value = bytes / KILOBYTE ** power;
  const shown = new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 && power > 0 ? 1 : 0 }).format(
    value,
  );
  return `${shown}\u00a0${UNITS[language][power]}`;
}
