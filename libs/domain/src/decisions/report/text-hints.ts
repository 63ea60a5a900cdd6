import type { StatusReportContent } from '../../measure/measure-record';

/** What a reader of the report may miss. A hint never stands against handing it in. */
export const TEXT_HINTS = ['identical-to-last', 'no-date', 'no-actor'] as const;
export type TextHint = (typeof TEXT_HINTS)[number];

export interface ReportTextHint {
  /** JSON pointer into the content: `/narrative/next`. */
  readonly pointer: string;
  readonly code: TextHint;
}

/** Shorter texts are key words; they are left alone. */
const SENTENCE_LENGTH = 25;

/** A figure with a dot, a slash or four digits; a month, a season, a part of the year; "until", "next week". */
const DATE_FIGURES =
  /\d{1,2}\s?[./]\s?\d{1,2}|\b(19|20)\d{2}\b|\b(kw|q[1-4]|s[12])\b|\b\d+\.?\s*(quartal|trimestre|halbjahr|semestre)/u;
const DATE_WORDS: readonly string[] = [
  ...['januar', 'jänner', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober'],
  ...['november', 'dezember', 'janvier', 'février', 'mars', 'avril', 'juin', 'juillet', 'août', 'octobre', 'novembre'],
  ...['septembre', 'décembre', 'frühjahr', 'frühling', 'sommer', 'herbst', 'winter', 'printemps', 'été', 'automne'],
  ...['hiver', 'quartal', 'trimestre', 'halbjahr', 'semestre', 'jahr', 'année', 'monat', 'mois', 'woche', 'semaine'],
  ...['kalenderwoche', 'laufend', 'fortlaufend', 'regelmäßig', 'continu', 'régulièrement', 'heute', 'aujourd'],
];

/** Words that say there is nothing to do. */
const NOTHING =
  /^(kein|nicht|nichts|entfällt|derzeit kein|aktuell kein|zurzeit kein|aucun|néant|rien|sans objet|pas de|–|-)/u;

/** An abbreviation in capitals (VM, EU), or a word that names an office, a body or the writer. */
const ABBREVIATION = /(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/u;
const ACTOR_WORDS: readonly string[] = [
  ...['minist', 'ressort', 'behörd', 'amt', 'ämter', 'stelle', 'referat', 'abteilung', 'regierung', 'präsidi', 'bund'],
  ...['land', 'länder', 'kommun', 'gemeinde', 'stadt', 'städte', 'kreis', 'region', 'région', 'eurod', 'partner'],
  ...[
    'partenaire',
    'kammer',
    'verband',
    'verein',
    'stiftung',
    'hochschul',
    'universit',
    'schule',
    'akademie',
    'kolleg',
  ],
  ...['agentur', 'gesellschaft', 'betrieb', 'unternehmen', 'kommission', 'komitee', 'ausschuss', 'träger', 'koordin'],
  ...['préfect', 'préfet', 'état', 'ville', 'départ', 'grand est', 'alsace', 'commission', 'comité', 'chambre'],
  ...['associat', 'fondation', 'école', 'rectorat', 'académi', 'agence', 'société', 'entreprise', 'service', 'direct'],
  ...[
    'wir ',
    'uns',
    'nous',
    'notre',
    'konsulat',
    'botschaft',
    'consulat',
    'ambassade',
    'polizei',
    'police',
    'frankreich',
  ],
];

/** Identical to last time, no date for what comes next, nobody named who should help. German and French. */
export function textHints(content: StatusReportContent, last: StatusReportContent | null): readonly ReportTextHint[] {
  if (content.unchanged) return [];
  const { done, next, helpNeeded } = content.narrative;
  return [
    ...hintIf(isRepeated(done, last?.narrative.done), '/narrative/done', 'identical-to-last'),
    ...hintIf(isRepeated(next, last?.narrative.next), '/narrative/next', 'identical-to-last'),
    ...hintIf(isSentence(next) && !namesDate(next), '/narrative/next', 'no-date'),
    ...hintIf(isSentence(helpNeeded) && !namesActor(helpNeeded), '/narrative/helpNeeded', 'no-actor'),
  ];
}

function hintIf(condition: boolean, pointer: string, code: TextHint): readonly ReportTextHint[] {
  return condition ? [{ pointer, code }] : [];
}

const plain = (text: string): string => text.trim().replace(/\s+/gu, ' ');

function isRepeated(text: string, before: string | undefined): boolean {
  return before !== undefined && plain(text) !== '' && plain(text) === plain(before);
}

function isSentence(text: string): boolean {
  return plain(text).length >= SENTENCE_LENGTH && !NOTHING.test(plain(text).toLowerCase());
}

function namesDate(text: string): boolean {
  const lower = text.toLowerCase();
  return DATE_FIGURES.test(lower) || DATE_WORDS.some((word) => lower.includes(word));
}

function namesActor(text: string): boolean {
  const lower = text.toLowerCase();
  return ABBREVIATION.test(text) || ACTOR_WORDS.some((word) => lower.includes(word));
}
