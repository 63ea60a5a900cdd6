import type { Bindings } from '../platform/bindings';
import { singleWords } from './search-text';

/** The last word while it is still being typed; not one that is quoted or excluded. */
const LAST_WORD = /(?:^|\s)([\p{L}\p{N}]+)$/u;

/**
 * Measures found by words in German or French, stemmed and without accents, or by their code: `3.2` finds 3.2.1 and
 * not 3.20. The last word may be incomplete. Words come as values, so nothing the reader types becomes SQL.
 */
export function searchCondition(asked: string, bindings: Bindings): string {
  const words = singleWords(asked);
  const found = [...new Set([words, withUmlauts(words)])].flatMap((spelling) => byWords(spelling, bindings));
  return `(${[...found, byCode(asked, bindings)].join(' or ')})`;
}

function byWords(words: string, bindings: Bindings): string[] {
  const text = bindings.bind(words, 'text');
  const prefix = LAST_WORD.exec(words)?.[1] ?? null;
  const found = [inLanguage('german', 'v.search_de', text), inLanguage('french', 'v.search_fr', text)];
  if (prefix !== null) found.push(...withPrefix(words.slice(0, -prefix.length), prefix, bindings));
  return found;
}

/** "Waermeleitung", as typed on a foreign keyboard; only newer PostgreSQL takes `ae` for `ä` by itself. */
function withUmlauts(words: string): string {
  return words.replace(/ae/gi, 'ä').replace(/oe/gi, 'ö').replace(/ue/gi, 'ü');
}

type SearchLanguage = 'german' | 'french';

const wordsIn = (language: SearchLanguage, text: string): string =>
  `websearch_to_tsquery('${language}', plain(${text}))`;

const inLanguage = (language: SearchLanguage, column: string, text: string): string =>
  `${column} @@ ${wordsIn(language, text)}`;

/** All words before the last one as they are, the last one as a beginning. */
function withPrefix(before: string, prefix: string, bindings: Bindings): string[] {
  const beginning = `to_tsquery('simple', plain(${bindings.bind(prefix, 'text')}) || ':*')`;
  const rest = before.trim() === '' ? null : bindings.bind(before, 'text');
  return (['german', 'french'] as const).map((language) => {
    const column = language === 'german' ? 'v.search_de' : 'v.search_fr';
    return `${column} @@ (${rest === null ? beginning : `${wordsIn(language, rest)} && ${beginning}`})`;
  });
}

function byCode(words: string, bindings: Bindings): string {
  const code = bindings.bind(words.trim().replace(/\.$/, '').toLowerCase(), 'text');
  return `(lower(s.code) = ${code} or starts_with(lower(s.code), ${code} || '.'))`;
}
