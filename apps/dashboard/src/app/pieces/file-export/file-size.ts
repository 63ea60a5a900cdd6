import type { Language } from '@wegmarke/domain';

const STEP = 1_000;
const UNITS = { de: ['Bytes', 'kB', 'MB'], fr: ['octets', 'ko', 'Mo'] } as const;

/** `482 kB`, `1,3 MB`: bytes in steps of 1,000. */
export function fileSize(bytes: number, language: Language): string {
  const power = bytes < STEP ? 0 : bytes < STEP * STEP ? 1 : 2;
  const digits = power === 2 ? 1 : 0;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(bytes / STEP ** power);
  return `${number}\u00a0${UNITS[language][power]}`;
}
