import type { Cause, Language, LocalDate, MilestoneKey, MilestoneWord, StatusReportContent } from '@wegmarke/domain';
import type { Translated } from '@wegmarke/ui';
import {
  CAUSE_WORDS,
  COURSE_WORDS,
  EFFECT_WORDS,
  formatDay,
  formatPreciseDay,
  IMPLEMENTATION_WORDS,
} from '@wegmarke/wording';
import type { ContentPart } from './content-parts';
import { partsOf } from './content-parts';
import type { reportWords } from './report.words';

export type ReportWords = Translated<(typeof reportWords)['de']>;

/** What somebody reads of one part of a report; a dash where nothing is said. */
export function saidText(part: ContentPart, value: unknown, words: ReportWords, language: Language): string {
  if (value === null || value === undefined || value === '') return words.empty;
  if (part.startsWith('milestones/')) return milestoneText(value as MilestoneWord, words, language);
  switch (part) {
    case 'unchanged':
      return value === true ? words.yes : words.no;
    case 'implementation':
      return IMPLEMENTATION_WORDS[language][value as StatusReportContent['implementation']];
    case 'course':
      return COURSE_WORDS[language][value as NonNullable<StatusReportContent['course']>];
    case 'effect':
      return EFFECT_WORDS[language][value as StatusReportContent['effect']];
    case 'effectiveOn':
    case 'redecideOn':
      return formatDay(value as LocalDate, language);
    case 'cause':
      return causeText(value as NonNullable<StatusReportContent['cause']>, language);
    case 'remedy':
      return remedyText(value as NonNullable<StatusReportContent['remedy']>, language);
    default:
      return String(value);
  }
}

/** The same for a part of a whole content. */
export function saidIn(
  content: StatusReportContent | null | undefined,
  part: ContentPart,
  words: ReportWords,
  language: Language,
): string {
  return saidText(part, content ? partsOf(content).get(part) : null, words, language);
}

function causeText({ key, text }: { key: Cause; text: string }, language: Language): string {
  return [CAUSE_WORDS[language][key], text].filter(Boolean).join(' – ');
}

function remedyText({ text, dueOn, helpFrom }: NonNullable<StatusReportContent['remedy']>, language: Language): string {
  return [text, dueOn === null ? '' : formatDay(dueOn, language), helpFrom ?? ''].filter(Boolean).join(' · ') || '–';
}

function milestoneText(word: MilestoneWord, { milestones, empty }: ReportWords, language: Language): string {
  const said = [
    word.actualOn ? milestones.saidReached(formatDay(word.actualOn, language)) : '',
    word.droppedOn ? milestones.saidDropped(formatDay(word.droppedOn, language)) : '',
    word.forecast ? milestones.saidForecast(formatPreciseDay(word.forecast, language)) : '',
    word.cause ? CAUSE_WORDS[language][word.cause] : '',
  ];
  return said.filter(Boolean).join(' · ') || empty;
}

/** The heading of a part, for summaries and the merge view. */
export function partLabel(part: ContentPart, words: ReportWords, titleOf: (key: MilestoneKey) => string): string {
  const [head = '', second = ''] = part.split('/');
  if (head === 'milestones') return titleOf(second as MilestoneKey);
  if (head === 'narrative') return words.narrative[second as keyof ReportWords['narrative']] ?? words.narrative.heading;
  const labels: Readonly<Record<string, string>> = {
    unchanged: words.unchanged.button,
    unchangedReason: words.unchanged.reason,
    implementation: words.status.heading,
    effectiveOn: words.status.effectiveOn,
    redecideOn: words.status.redecideOn,
    reason: words.status.reason,
    course: words.course.heading,
    effect: words.effect.heading,
    cause: second === 'text' ? words.course.causeText : words.course.cause,
    remedy: second === 'dueOn' ? words.course.remedyDueOn : words.course.remedy,
    evidence: words.effect.evidence,
    remarkOnRule: words.course.remark,
  };
  return labels[head] ?? '';
}
