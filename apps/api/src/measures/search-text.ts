import type { Language, LocalizedText, MeasureRecord } from '@wegmarke/domain';

/** What a measure is found by in one language: `title` weighs more than `body`. */
export interface SearchText {
  readonly title: string;
  readonly body: string;
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
  return { title: `${facts.code} ${inLanguage(details.title)}`, body: body.filter((text) => text !== '').join(' · ') };
}
