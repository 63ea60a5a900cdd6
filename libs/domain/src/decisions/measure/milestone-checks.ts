import { firstDayOf, lastDayOf, type PreciseDay } from '../../calendar/precise-day';
import { fieldIssue, issueIf, type FieldIssue } from '../../errors/field-issue';
import type { MeasureDetails } from '../../measure/measure-record';
import { isKey } from './code-checks';
import type { PlannedMeasure, PlannedMilestone } from './planned-measure';
import type { LocalizedText } from '../../vocabulary/localized-text';

export const END_KEY = 'end';

/** Unique keys, the end named `end`, a title for every step, no end for a permanent measure, end not before start. */
export function milestonesIssues(planned: PlannedMeasure): readonly FieldIssue[] {
  const { milestones, details, kind, start } = planned;
  const keys = milestones.map(({ key }) => key);
  return [
    ...milestones.flatMap((milestone, index) => [
      ...milestoneKeyIssues(`/milestones/${index}`, milestone),
      ...issueIf(keys.indexOf(milestone.key) < index, `/milestones/${index}/key`, 'milestone-exists', {
        key: milestone.key,
      }),
      ...titleMissingIssues(milestone, titleOf(details, milestone.key)),
    ]),
    ...milestones.flatMap((milestone, index) => [
      ...issueIf(kind === 'permanent' && milestone.role === 'end', `/milestones/${index}`, 'permanent-with-end'),
      ...(milestone.role === 'end' ? endIssues(`/milestones/${index}/baseline`, start, milestone.baseline) : []),
    ]),
  ];
}

export function milestoneKeyIssues(pointer: string, { key, role }: PlannedMilestone): readonly FieldIssue[] {
  const fits = isKey(key) && (key === END_KEY) === (role === 'end');
  return issueIf(!fits, `${pointer}/key`, 'milestone-key-invalid', { key, role });
}

/** The title of a milestone. Only the record's own names count: `constructor` is a key like any other. */
export function titleOf(
  { milestoneTitles }: Pick<MeasureDetails, 'milestoneTitles'>,
  key: string,
): LocalizedText | undefined {
  return Object.hasOwn(milestoneTitles, key) ? milestoneTitles[key] : undefined;
}

/** A step has a title; the end may do without. What the title says is checked with the other texts. */
export function titleMissingIssues(
  { key, role }: PlannedMilestone,
  title: LocalizedText | undefined,
): readonly FieldIssue[] {
  return issueIf(role === 'step' && title === undefined, `/milestoneTitles/${key}`, 'text-missing');
}

/** The end lies before the start when its last day is before the first day of the start. */
export function endIssues(pointer: string, start: PreciseDay | null, end: PreciseDay): readonly FieldIssue[] {
  if (start === null || lastDayOf(end) >= firstDayOf(start)) return [];
  return [fieldIssue(pointer, 'end-before-start', { start: start.on, end: end.on })];
}
