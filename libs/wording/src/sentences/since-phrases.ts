import { byCode, type Language, type LocalizedText, type MeasureCode, type MilestoneKey } from '@wegmarke/domain';
import { counted, type CountedPhrase } from '../format/counted';
import { fill, type FillValues } from '../format/fill';
import { formatList } from '../format/list-format';
import type { CountedOrNone, SinceGrammar, SinceList } from './since-grammar';
import { SINCE_GRAMMAR_DE } from './since-grammar.de';
import { SINCE_GRAMMAR_FR } from './since-grammar.fr';

export const SINCE_GRAMMARS: Readonly<Record<Language, SinceGrammar>> = { de: SINCE_GRAMMAR_DE, fr: SINCE_GRAMMAR_FR };

/** A sentence of one language, before its spaces are set. */
export type KeyedSentence = readonly [key: string, text: string];

/** Titles of the later round, else of the earlier; `null` where neither has one. */
export interface SinceNames {
  readonly measure: (code: MeasureCode) => LocalizedText | null;
  readonly milestone: (code: MeasureCode, milestone: MilestoneKey) => LocalizedText | null;
}

/** Up to so many measures are named by title, up to so many by code; the number stands alone above that. */
const WITH_TITLES = 4;
const WITH_CODES = 12;

/** A missing French title is said in German, the language of record. */
export function titleIn(title: LocalizedText | null, language: Language): string | null {
  return title === null ? null : ((language === 'fr' ? title.fr : null) ?? title.de);
}

export function measureName(code: MeasureCode, names: SinceNames, language: Language): string {
  const title = titleIn(names.measure(code), language);
  return title === null ? code : fill(SINCE_GRAMMARS[language].measure, { code, title });
}

export function measureNames(codes: readonly MeasureCode[], names: SinceNames, language: Language): string {
  return formatList(
    codes.map((code) => measureName(code, names, language)),
    language,
  );
}

/** "n measures are …: a, b and c", or no sentence where there is none. */
export function listSentence(
  key: SinceList,
  codes: readonly MeasureCode[],
  names: SinceNames,
  language: Language,
  more: FillValues = {},
): readonly KeyedSentence[] {
  if (codes.length === 0) return [];
  const phrase = counted(SINCE_GRAMMARS[language].lists[key], codes.length, language);
  return [[key, fill(phrase, { ...more, list: listOf(codes.toSorted(byCode), names, language) })]];
}

function listOf(codes: readonly MeasureCode[], names: SinceNames, language: Language): string | undefined {
  if (codes.length > WITH_CODES) return undefined;
  return codes.length > WITH_TITLES ? formatList(codes, language) : measureNames(codes, names, language);
}

/** How many of each kind; of one kind only, its number has just been said. Kinds with none are left out. */
export function kindsOf(kinds: readonly (readonly [CountedPhrase, number])[], language: Language): string {
  return kindList(
    kinds.filter(([, count]) => count > 0).map(([phrase, count]) => counted(phrase, count, language)),
    language,
  );
}

/** Phrases that begin with their number, as a list; one alone without it. */
export function kindList(said: readonly string[], language: Language): string {
  return said.length === 1 ? said.join('').replace(/^[\d.\u202f]+ /, '') : formatList(said, language);
}

export function countedOrNone(phrase: CountedOrNone, count: number, language: Language): string {
  return count === 0 ? phrase.none : counted(phrase, count, language);
}
