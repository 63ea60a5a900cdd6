import { isOverdueOn } from '../../course/course-rows';
import { fieldIssue, issueIf, type FieldIssue } from '../../errors/field-issue';
import type { LiveMeasure } from '../../measure/live-measure';
import type { StatusReportContent } from '../../measure/measure-record';
import type { ReportSurroundings } from './report-surroundings';

/** From the third confirmation of no change in a row on, it says why nothing changes. */
const WITHOUT_REASON = 2;

/** A confirmation of no change (Fehlanzeige) repeats what is known; with an overdue milestone that will not do. */
export function unchangedIssues({ report, before, unchangedInARow }: ReportSurroundings): readonly FieldIssue[] {
  const { content, asOfOn } = report;
  const overdue = before.milestones.filter((milestone) => isOverdueOn(milestone, asOfOn));
  if (overdue.length > 0) {
    return [fieldIssue('/unchanged', 'unchanged-while-overdue', { milestones: overdue.map(({ key }) => key) })];
  }
  const silent = (content.unchangedReason ?? '').trim() === '';
  return [
    ...issueIf(saysSomethingNew(content, before), '/unchanged', 'unchanged-with-changes', {
      implementation: before.implementation,
    }),
    ...issueIf(silent && unchangedInARow >= WITHOUT_REASON, '/unchangedReason', 'unchanged-reason-missing', {
      inARow: unchangedInARow + 1,
    }),
  ];
}

/** What would be lost without a word, since a confirmation of no change adds nothing to what is known. */
function saysSomethingNew(content: StatusReportContent, before: LiveMeasure): boolean {
  const { implementation, course, effect, milestones } = content;
  const otherCourse = course !== null && course !== before.course;
  return implementation !== before.implementation || otherCourse || effect !== before.effect || milestones.length > 0;
}
