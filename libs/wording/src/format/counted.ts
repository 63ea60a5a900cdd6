import type { Language } from '@wegmarke/domain';
import { formatNumber } from './number-format';

/** A phrase for one and for any other number; `{n}` stands for the number. */
export interface CountedPhrase {
  readonly one: string;
  readonly other: string;
}

/** German: only 1 is singular. French: 0 is singular too. */
export function isSingular(count: number, language: Language): boolean {
  return language === 'fr' ? count < 2 : count === 1;
}

export function counted(phrase: CountedPhrase, count: number, language: Language): string {
  return (isSingular(count, language) ? phrase.one : phrase.other).replace('{n}', formatNumber(count, language));
}
