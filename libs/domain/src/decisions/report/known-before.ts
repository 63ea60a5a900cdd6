import type { LocalDate } from '../../calendar/local-date';
import type { DomainErrorCode } from '../../errors/error-codes';
import type { LiveMeasure } from '../../measure/live-measure';
import type { MeasureRecord, StatusReportContent } from '../../measure/measure-record';
import { hasCourse } from '../../measure/status-class';
import { reportIssues } from './accept-report';
import type { FiledReport } from './filed-report';
import { surroundingsOf } from './report-surroundings';

const NO_TEXT = { done: '', problems: '', next: '', helpNeeded: '' } as const;

/** What was known on the day a report speaks of: what the form shows beside the new word and starts from. */
export interface KnownBefore {
  readonly before: LiveMeasure;
  readonly hasCourse: boolean;
  /** Confirmations of no change in a row up to that day. */
  readonly unchangedInARow: number;
  /** Whether nothing but a missing reason stands against a confirmation of no change. */
  readonly unchangedPossible: boolean;
  /** What stands against one without a reason. */
  readonly unchangedRefusal: DomainErrorCode | null;
}

export function knownBefore(
  record: MeasureRecord,
  report: Omit<FiledReport, 'content'>,
  today: LocalDate,
): KnownBefore {
  const content = unchangedContent(record, report, null, today);
  const { before, unchangedInARow } = surroundingsOf(record, { ...report, content }, today);
  const issues = reportIssues(record, { ...report, content }, today).filter(({ pointer }) => !isOfCorrection(pointer));
  return {
    before,
    hasCourse: hasCourse(before),
    unchangedInARow,
    unchangedPossible: issues.every(({ code }) => code === 'unchanged-reason-missing'),
    unchangedRefusal: issues[0]?.code ?? null,
  };
}

const isOfCorrection = (pointer: string): boolean => pointer === '/corrects' || pointer === '/correctionReason';

/** A confirmation of no change (Fehlanzeige): what is known, once more. */
export function unchangedContent(
  record: MeasureRecord,
  report: Omit<FiledReport, 'content'>,
  unchangedReason: string | null,
  today: LocalDate,
): StatusReportContent {
  return { ...prefilledContent(record, report, null, today), unchanged: true, unchangedReason };
}

/**
 * What a new report starts from: the state known on its day and the texts of the last report, so that what did not
 * change needs no typing. A course never assessed stays empty: somebody has to judge.
 */
export function prefilledContent(
  record: MeasureRecord,
  report: Omit<FiledReport, 'content'>,
  last: StatusReportContent | null,
  today: LocalDate,
): StatusReportContent {
  const { before } = surroundingsOf(record, report, today);
  const { implementation, effect, redecideOn } = before;
  const course = hasCourse(before) && before.course !== 'not_assessed' ? before.course : null;
  const sameStatus = last?.implementation === implementation;
  const sameCourse = course !== null && last?.course === course;
  const paused = implementation === 'on_hold' || implementation === 'dropped';
  return {
    unchanged: false,
    unchangedReason: null,
    implementation,
    effectiveOn: paused || implementation === 'implemented' ? before.effectiveOn : null,
    redecideOn: implementation === 'on_hold' ? redecideOn : null,
    reason: paused && sameStatus ? last.reason : null,
    course,
    effect,
    cause: sameCourse ? last.cause : null,
    remedy: sameCourse ? last.remedy : null,
    evidence: sameStatus && last.effect === effect ? last.evidence : null,
    milestones: [],
    narrative: last?.narrative ?? NO_TEXT,
    remarkOnRule: sameCourse ? last.remarkOnRule : null,
  };
}
