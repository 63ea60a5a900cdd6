import { DOMAIN_ERROR_CODES, type DomainErrorCode, type Language } from '@wegmarke/domain';
import { fill } from '../format/fill';
import { typeset } from '../format/typography';
import { PROBLEM_GROUPS, PROBLEM_TITLES, type ProblemGroup } from './problem-groups';
import { problemValues } from './problem-values';
import { PROBLEM_DETAILS_DE } from './problems.de';
import { PROBLEM_DETAILS_FR } from './problems.fr';

/** Title and detail of a problem (RFC 9457) in the reader's language. */
export interface ProblemSentence {
  readonly title: string;
  readonly detail: string;
}

/** Codes that have a sentence of their own. */
export const PROBLEM_CODES: readonly DomainErrorCode[] = DOMAIN_ERROR_CODES;

const DETAILS = { de: PROBLEM_DETAILS_DE, fr: PROBLEM_DETAILS_FR } as const;

const FALLBACK: Readonly<Record<Language, ProblemSentence>> = {
  de: { title: 'Nicht möglich', detail: 'Das ist so nicht möglich (Kennung {code}).' },
  fr: { title: 'Impossible', detail: 'Cette opération n’est pas possible (code {code}).' },
};

/** The sentence behind a refusal. A code nobody has words for gets a general one that names it. */
export function problemSentence(
  code: string,
  data: Readonly<Record<string, unknown>>,
  language: Language,
): ProblemSentence {
  const sentence = isKnown(code) ? ownSentence(code, data, language) : generalSentence(code, language);
  return { title: sentence.title, detail: typeset(sentence.detail, language) };
}

function isKnown(code: string): code is DomainErrorCode {
  return Object.hasOwn(PROBLEM_DETAILS_DE, code);
}

function ownSentence(
  code: DomainErrorCode,
  data: Readonly<Record<string, unknown>>,
  language: Language,
): ProblemSentence {
  return { title: titleOf(code, language), detail: fill(DETAILS[language][code], problemValues(data, language)) };
}

function titleOf(code: DomainErrorCode, language: Language): string {
  const groups = Object.keys(PROBLEM_GROUPS) as ProblemGroup[];
  const group = groups.find((candidate) => PROBLEM_GROUPS[candidate].includes(code));
  return group ? PROBLEM_TITLES[language][group] : FALLBACK[language].title;
}

function generalSentence(code: string, language: Language): ProblemSentence {
  const { title, detail } = FALLBACK[language];
  return { title, detail: fill(detail, { code }) };
}
