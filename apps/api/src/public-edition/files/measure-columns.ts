import { STATUS_CLASSES, type Language, type PublishedMeasure } from '@wegmarke/domain';

import { publicMeasureOf } from '../public-answers';
import type { Edition } from '../published-rounds.reader';

/** A column of the CSV file. The names are those of a measure in lists; other programs rely on them and on their order. */
export interface MeasureColumn {
  readonly name: string;
  /** In words, for the descriptions beside the file. */
  readonly about: { readonly de: string; readonly fr: string };
  readonly datatype: 'string' | 'date' | 'boolean';
  readonly required?: true;
  /** Several values stand in one cell with this sign between. */
  readonly separator?: ' ';
  readonly values?: readonly string[];
  value(measure: PublishedMeasure, edition: Edition, language: Language): string | null;
}

export const MEASURE_COLUMNS_OF_FILE: readonly MeasureColumn[] = [
  {
    name: 'code',
    about: { de: 'Nummer der Maßnahme, ändert sich nie', fr: 'Numéro de la mesure, ne change jamais' },
    datatype: 'string',
    required: true,
    value: ({ code }) => code,
  },
  {
    name: 'title',
    about: {
      de: 'Titel in der Sprache der Datei, sonst deutsch',
      fr: 'Titre dans la langue du fichier, sinon en allemand',
    },
    datatype: 'string',
    required: true,
    value: ({ title }, _, language) => title[language] ?? title.de,
  },
  {
    name: 'wording',
    about: { de: 'Amtlicher Wortlaut', fr: 'Libellé officiel' },
    datatype: 'string',
    value: ({ wording }, _, language) => wording && (wording[language] ?? wording.de),
  },
  {
    name: 'field',
    about: { de: 'Schlüssel des Aktionsfelds', fr: 'Clé du champ d’action' },
    datatype: 'string',
    required: true,
    value: ({ field }) => field,
  },
  {
    name: 'goal',
    about: { de: 'Nummer des Hauptziels', fr: 'Numéro de l’objectif principal' },
    datatype: 'string',
    value: ({ goal }) => goal,
  },
  {
    name: 'lead',
    about: { de: 'Schlüssel des federführenden Ressorts', fr: 'Clé du ministère chef de file' },
    datatype: 'string',
    required: true,
    value: ({ lead }) => lead,
  },
  {
    name: 'participants',
    about: { de: 'Schlüssel der beteiligten Ressorts', fr: 'Clés des ministères participants' },
    datatype: 'string',
    separator: ' ',
    value: ({ participants }) => participants.join(' '),
  },
  {
    name: 'status',
    about: { de: 'Statusklasse am Stichtag', fr: 'Classe d’état à la date de référence' },
    datatype: 'string',
    required: true,
    values: STATUS_CLASSES,
    value: ({ status }) => status,
  },
  {
    name: 'endsOn',
    about: { de: 'Letzter Tag, wie jetzt erwartet', fr: 'Dernier jour prévu à présent' },
    datatype: 'date',
    value: ({ endsOn }) => endsOn,
  },
  {
    name: 'done',
    about: {
      de: 'Was getan wurde, Wortlaut des Ressorts (deutsch)',
      fr: 'Ce qui a été fait, texte du ministère (allemand)',
    },
    datatype: 'string',
    value: ({ narrative }) => narrative?.done || null,
  },
  {
    name: 'next',
    about: {
      de: 'Nächste Schritte, Wortlaut des Ressorts (deutsch)',
      fr: 'Prochaines étapes, texte du ministère (allemand)',
    },
    datatype: 'string',
    value: ({ narrative }) => narrative?.next || null,
  },
  {
    name: 'provenance',
    about: {
      de: 'Herkunft je Teil, zum Beispiel title:public status:sample',
      fr: 'Origine de chaque partie, par exemple title:public status:sample',
    },
    datatype: 'string',
    required: true,
    value: ({ provenance }) =>
      Object.entries(provenance)
        .map(([part, origin]) => `${part}:${origin}`)
        .join(' '),
  },
  {
    name: 'sample',
    about: {
      de: 'Musterdaten: ein Teil der Zeile ist erfunden',
      fr: 'Données d’exemple : une partie de la ligne est inventée',
    },
    datatype: 'boolean',
    required: true,
    value: (measure) => String(publicMeasureOf(measure).sample),
  },
  {
    name: 'round',
    about: { de: 'Schlüssel der Berichtsrunde', fr: 'Clé de la campagne de suivi' },
    datatype: 'string',
    required: true,
    value: (_, { row }) => row.key,
  },
  {
    name: 'asOf',
    about: { de: 'Stichtag der Berichtsrunde', fr: 'Date de référence de la campagne' },
    datatype: 'date',
    required: true,
    value: (_, { row }) => row.asOfOn,
  },
];
