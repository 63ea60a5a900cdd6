import type { Language, LocalDate, StatusReportContent } from '@wegmarke/domain';
import {
  CAUSE_WORDS,
  COURSE_WORDS,
  EFFECT_WORDS,
  formatDayShort,
  formatPreciseDay,
  IMPLEMENTATION_WORDS,
  NO_VALUE,
} from '@wegmarke/wording';

/** The statements of a report that a reader compares, in the order of the form. */
export const REPORT_FIELDS = [
  'implementation',
  'effectiveOn',
  'redecideOn',
  'reason',
  'course',
  'effect',
  'cause',
  'remedy',
  'evidence',
  'milestones',
  'done',
  'problems',
  'next',
  'helpNeeded',
  'remarkOnRule',
] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/** Every statement of a report as one text, in the reader's words; `–` where it says nothing. */
export function reportTexts(content: StatusReportContent, language: Language): Readonly<Record<ReportField, string>> {
  const { narrative, cause, remedy } = content;
  const day = (on: LocalDate | null) => (on === null ? '' : formatDayShort(on, language));
  const texts = {
    implementation: IMPLEMENTATION_WORDS[language][content.implementation],
    effectiveOn: day(content.effectiveOn),
    redecideOn: day(content.redecideOn),
    reason: content.reason ?? '',
    course: content.course === null ? '' : COURSE_WORDS[language][content.course],
    effect: EFFECT_WORDS[language][content.effect],
    cause: cause === null ? '' : [CAUSE_WORDS[language][cause.key], cause.text].filter(Boolean).join(' – '),
    remedy: remedy === null ? '' : [remedy.text, day(remedy.dueOn), remedy.helpFrom].filter(Boolean).join(' – '),
    evidence: content.evidence ?? '',
    milestones: content.milestones.map((milestone) => milestoneText(milestone, language)).join('; '),
    done: narrative.done,
    problems: narrative.problems,
    next: narrative.next,
    helpNeeded: narrative.helpNeeded,
    remarkOnRule: content.remarkOnRule ?? '',
  };
  return Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [field, text === '' ? NO_VALUE : text]),
  ) as Readonly<Record<ReportField, string>>;
}

function milestoneText(
  { key, forecast, actualOn, droppedOn }: StatusReportContent['milestones'][number],
  language: Language,
): string {
  const days = [
    forecast ? formatPreciseDay(forecast, language) : '',
    actualOn ? `✓ ${formatDayShort(actualOn, language)}` : '',
    droppedOn ? `✗ ${formatDayShort(droppedOn, language)}` : '',
  ];
  return [key, ...days].filter(Boolean).join(' ');
}

export interface ChangedStatement {
  readonly field: ReportField;
  readonly before: string;
  readonly after: string;
}

/** Only what differs; without a report before, everything that is said. */
export function changedStatements(
  before: StatusReportContent | null,
  after: StatusReportContent,
  language: Language,
): readonly ChangedStatement[] {
  const old = before === null ? null : reportTexts(before, language);
  const now = reportTexts(after, language);
  return REPORT_FIELDS.map((field) => ({ field, before: old?.[field] ?? NO_VALUE, after: now[field] })).filter(
    (statement) => statement.before !== statement.after,
  );
}
