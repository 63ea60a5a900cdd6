import type { Language, LocalDate } from '@wegmarke/domain';
import { element, escapeText } from '../archive/xml';
import { odfFile } from './namespaces';

export interface OdfProperties {
  readonly title: string;
  readonly subject: string;
  readonly publisher: string;
  readonly datedOn: LocalDate;
  readonly language: Language;
}

/** Language and country of a text as OpenDocument names them. */
export const LOCALES: Readonly<Record<Language, { readonly language: string; readonly country: string }>> = {
  de: { language: 'de', country: 'DE' },
  fr: { language: 'fr', country: 'FR' },
};

/** Title, publisher and day of a file; the day has no hour of its own, so it is the first of the day. */
export function odfMeta({ title, subject, publisher, datedOn, language }: OdfProperties): string {
  const said = (name: string, text: string): string => element(name, {}, escapeText(text));
  return odfFile(
    'document-meta',
    element(
      'office:meta',
      {},
      said('meta:generator', 'Wegmarke'),
      said('dc:title', title),
      said('dc:subject', subject),
      said('meta:initial-creator', publisher),
      said('dc:creator', publisher),
      said('meta:creation-date', `${datedOn}T00:00:00`),
      said('dc:date', `${datedOn}T00:00:00`),
      said('dc:language', `${LOCALES[language].language}-${LOCALES[language].country}`),
    ),
  );
}
