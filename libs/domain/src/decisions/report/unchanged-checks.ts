import { isOverdueOn } from '../../course/course-rows';
import { fieldIssue, issueIf, type FieldIssue } from '../../errors/field-issue';
import type { ReportSurroundings } from './report-surroundings';

/** Every third confirmation of no change in a row says why nothing changes. */
const WITHOUT_REASON = 2;

/** A confirmation of no change (Fehlanzeige) repeats what is known; with an overdue milestone that will not do. */
export function unchangedIssues({ report, before, unchangedInARow }: ReportSurroundings): readonly FieldIssue[] {
  const { content, asOfOn } = report;
  const overdue = before.milestones.filter((milestone) => isOverdueOn(milestone, asOfOn));
  if (overdue.length > 0) {
    return [fieldIssue('/unchanged', 'unchanged-while-overdue', { milestones: overdue.map(({ key }) => key) })];
  }
  const silent = (content.unchangedReason ?? '').trim() === '';
  const differs = content.implementation !== before.implementation || content.milestones.length > 0;
  return [
    ...issueIf(differs, '/unchanged', 'unchanged-with-changes', { implementation: before.implementation }),
    ...issueIf(silent && unchangedInARow >= WITHOUT_REASON, '/unchangedReason', 'unchanged-reason-missing', {
      inARow: unchangedInARow + 1,
    }),
  ];
}
