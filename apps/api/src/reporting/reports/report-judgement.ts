import {
  leadIssues,
  previewOf,
  reportIssues,
  textHints,
  type FieldIssue,
  type FiledReport,
  type Language,
  type LocalDate,
  type MeasureRecord,
  type MinistryKey,
  type ReportPreview,
  type RuleContext,
  type StatusReportContent,
} from '@wegmarke/domain';
import { previewSentence, problemSentence, TEXT_HINT_WORDS } from '@wegmarke/wording';
import { issueInForm } from '../report-filing';
import type { FieldRemarkDto, ReportJudgementDto, RulePreviewDto } from './report-form.dto';

/** A report under way with all that the rules read of it. */
export interface JudgedReport {
  readonly record: MeasureRecord;
  readonly filed: FiledReport;
  readonly ministry: MinistryKey;
  readonly context: RuleContext;
  readonly last: StatusReportContent | null;
  readonly today: LocalDate;
}

/** What stands against handing it in, what a reader may miss, and what the rule would say. */
export function judgementOf(report: JudgedReport, language: Language): ReportJudgementDto {
  const { record, filed, ministry, context, last, today } = report;
  const issues = [...leadIssues(record, ministry, today), ...reportIssues(record, filed, today).map(issueInForm)];
  const hints = textHints(filed.content, last);
  return {
    issues: issues.map((issue) => remarkOf(issue, language)),
    checks: hints.map(({ pointer, code }) => ({
      pointer: `/content${pointer}`,
      code,
      detail: TEXT_HINT_WORDS[language][code],
    })),
    preview: previewAnswer(previewOf(record, filed, context, today), record),
  };
}

function remarkOf({ pointer, code, data }: FieldIssue, language: Language): FieldRemarkDto {
  return { pointer, code, detail: problemSentence(code, data, language).detail };
}

function previewAnswer({ computed, divergence }: ReportPreview, { details }: MeasureRecord): RulePreviewDto {
  const sentence = (language: Language): string =>
    previewSentence(computed, language, (key) => details.milestoneTitles[key]?.[language] ?? null);
  return {
    verdict: computed?.verdict ?? null,
    reason: computed?.reason ?? null,
    facts: computed?.facts ?? {},
    sentence: { de: sentence('de'), fr: sentence('fr') },
    since: computed?.since ?? null,
    divergence,
  };
}
