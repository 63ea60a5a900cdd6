import type { Language, LocalizedText, MeasureRecord } from '@wegmarke/domain';

/** What a measure is found by in one language: `title` weighs more than `body`. */
export interface SearchText {
  readonly title: string;
  readonly body: string;
}

/** Between two letters or digits: hyphens of every length and the stroke. */
const JOINT = /(?<=[\p{L}\p{N}])[-\u2010-\u2015\u2212/](?=[\p{L}\p{N}])/gu;
/** Marks where a word may be broken; they are seen by nobody and copied along. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * The text as single words, so that "Breisach" and "Colmar-Breisach" find "Colmar–Breisach–Freiburg": PostgreSQL takes
 * such a row of names for one word more. Questions and what they search go through it alike.
 */
export function singleWords(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '').replace(JOINT, ' ');
}

/** Names of partners and themes are the same in both languages; a missing French text is searched in German. */
export function searchTextOf({ facts, details }: MeasureRecord, language: Language): SearchText {
  const inLanguage = (text: LocalizedText): string => text[language] ?? text.de;
  const body = [
    ...(details.wording ? [inLanguage(details.wording)] : []),
    ...details.partners.flatMap(({ name, role }) => [name, role ? inLanguage(role) : '']),
    ...details.themes,
    ...Object.values(details.milestoneTitles).map(inLanguage),
  ];
  return {
    title: `${facts.code} ${singleWords(inLanguage(details.title))}`,
    body: singleWords(body.filter((text) => text !== '').join(' · ')),
  };
}
