import type { FiledReport, LocalDate, StatusReportContent } from '@wegmarke/domain';
import { on } from './days';

/** A report that says: running, on track, nothing else. */
export function aReportContent(change: Partial<StatusReportContent> = {}): StatusReportContent {
  return {
    unchanged: false,
    unchangedReason: null,
    implementation: 'running',
    effectiveOn: null,
    redecideOn: null,
    reason: null,
    course: 'on_track',
    effect: 'not_yet',
    cause: null,
    remedy: null,
    evidence: null,
    milestones: [],
    narrative: { done: '', problems: '', next: '', helpNeeded: '' },
    remarkOnRule: null,
    ...change,
  };
}

/** An interim report (Zwischenmeldung) of 1 March 2026, unless another day is named. */
export function anInterimReport(
  change: Partial<StatusReportContent> = {},
  asOfOn: LocalDate = on('2026-03-01'),
): FiledReport {
  return { content: aReportContent(change), asOfOn, round: null };
}
