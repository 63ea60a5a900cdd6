import { isLocalDate, type Language } from '@wegmarke/domain';
import { formatDay } from './day-format';
import type { FillValues } from './fill';
import { formatList } from './list-format';
import { formatNumber } from './number-format';

/** Facts of a verdict or data of a refusal as a reader wants them: days in words, numbers grouped, lists with "und". */
export function factTexts(facts: Readonly<Record<string, unknown>>, language: Language): FillValues {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factText(fact, language)]));
}

function factText(fact: unknown, language: Language): string | undefined {
  if (isLocalDate(fact)) return formatDay(fact, language);
  if (typeof fact === 'number') return formatNumber(fact, language);
  if (typeof fact === 'string') return fact;
  return isTextList(fact) ? formatList(fact, language) : undefined;
}

function isTextList(fact: unknown): fact is readonly string[] {
  return Array.isArray(fact) && fact.length > 0 && fact.every((item) => typeof item === 'string');
}
