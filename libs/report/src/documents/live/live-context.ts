import type { FieldKey, FigureBasis, Language, LocalDate, MinistryKey } from '@wegmarke/domain';
import {
  REPORT_FRAME_WORDS,
  SAMPLE_MARK,
  annualReportWords,
  fill,
  formatDay,
  liveDocumentWords,
  typeset,
  type AnnualReportWords,
  type LiveDocumentWords,
} from '@wegmarke/wording';
import type { DocumentMaking } from '../../document/document-parts';
import { Numbering } from '../../document/numbering';
import type { LiveDocumentInput } from '../live-input';

/** A document of the living state in the making. `words`: those it shares with the annual report. */
export interface LiveContext extends DocumentMaking {
  readonly input: LiveDocumentInput;
  readonly words: AnnualReportWords;
  readonly own: LiveDocumentWords;
  readonly basis: FigureBasis;
  readonly day: (day: LocalDate) => string;
}

export function liveContext(input: LiveDocumentInput, language: Language): LiveContext {
  const { asOf, projection, round } = input.basis;
  return {
    input,
    language,
    numbering: new Numbering(),
    words: annualReportWords(language),
    own: liveDocumentWords(language),
    basis: round === null ? { asOf, projection } : { asOf, round: round.key, sealedOn: round.sealedOn },
    day: (day) => formatDay(day, language),
  };
}

/** On each page: sample data, and that the state is not sealed or lies ahead. */
export function marksOf({ input, language, own, day }: LiveContext): readonly string[] {
  const { asOf, projection, round } = input.basis;
  const unsealed = typeset(fill(REPORT_FRAME_WORDS[language].unsealed, { day: day(asOf) }), language);
  return [
    ...(input.sample ? [SAMPLE_MARK[language]] : []),
    ...(projection ? [own.projection] : []),
    ...(round === null && !projection ? [unsealed] : []),
  ];
}

/** A phrase with the day of the state and the strategy in it. */
export function ofState({ input, language, day }: LiveContext, phrase: string): string {
  const { de, fr } = input.strategy.title;
  return fill(phrase, { day: day(input.basis.asOf), strategy: language === 'fr' ? (fr ?? de) : de });
}

export function abbreviation({ input, language }: LiveContext, key: MinistryKey): string {
  const known = input.ministries.find((ministry) => ministry.key === key)?.abbreviation;
  return (language === 'fr' ? known?.fr : null) ?? known?.de ?? key.toUpperCase();
}

/** `3 Sprache`. */
export function fieldTitle({ input, language }: LiveContext, key: FieldKey): string {
  const field = input.fields.find((candidate) => candidate.key === key);
  if (field === undefined) return key;
  const name = (language === 'fr' ? field.name.fr : null) ?? field.name.de;
  return `${field.number}\u00a0${name}`;
}
