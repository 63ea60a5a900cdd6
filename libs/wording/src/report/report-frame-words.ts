import type { Language } from '@wegmarke/domain';
import { typesetAll } from '../format/typeset-all';

/** Words around the text of every document: contents, page numbers, captions, marks. `{…}` is filled in. */
export interface ReportFrameWords {
  readonly contents: string;
  readonly page: string;
  readonly description: string;
  readonly missingCharacter: string;
  readonly fallback: Readonly<Record<Language, string>>;
  /** Behind a run of text in the other language. */
  readonly fallbackMark: Readonly<Record<Language, string>>;
  readonly draft: string;
  readonly unsealed: string;
  readonly table: string;
  readonly figure: string;
}

export const REPORT_FRAME_WORDS: Readonly<Record<Language, ReportFrameWords>> = {
  de: {
    contents: 'Inhalt',
    page: 'Seite {page} von {pages}',
    description: 'Beschreibung',
    missingCharacter: '[Zeichen nicht darstellbar]',
    fallback: {
      de: 'Text auf Deutsch',
      fr: 'Text auf Französisch, noch nicht übersetzt',
    },
    fallbackMark: { de: '[DE]', fr: '[FR]' },
    draft: 'Entwurf',
    unsealed: 'unversiegelter Stand vom {day}',
    table: 'Tabelle {number}: {caption}',
    figure: 'Abbildung {number}: {caption}',
  },
  fr: typesetAll(
    {
      contents: 'Sommaire',
      page: 'Page {page} sur {pages}',
      description: 'Description',
      missingCharacter: '[caractère non affichable]',
      fallback: {
        de: 'Texte en allemand, pas encore traduit',
        fr: 'Texte en français',
      },
      fallbackMark: { de: '[DE]', fr: '[FR]' },
      draft: 'Projet',
      unsealed: 'état non scellé au {day}',
      table: 'Tableau {number}\u00a0: {caption}',
      figure: 'Figure {number}\u00a0: {caption}',
    },
    'fr',
  ),
};
