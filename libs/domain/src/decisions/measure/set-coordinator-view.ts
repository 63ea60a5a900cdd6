import type { LocalDate } from '../../calendar/local-date';
import { issueIf, refuseIssues } from '../../errors/field-issue';
import { liveMeasure } from '../../measure/live-measure';
import type { MeasureRecord } from '../../measure/measure-record';
import { hasCourse } from '../../measure/status-class';
import type { Course } from '../../vocabulary/axes';
import { measureChange, type MeasureChange } from '../change';
import { reasonIssues } from '../decision';
import { WORDING_LENGTH, textIssues } from '../text-checks';
import { cancelledIssues } from './changeable-measure';

/** The coordination's own view of the course, with a note why. It stands beside the ministry's and replaces nothing. */
export function setCoordinatorView(
  record: MeasureRecord,
  { course, note }: { readonly course: Course; readonly note: string },
  today: LocalDate,
): MeasureChange {
  refuseIssues([
    ...cancelledIssues(record),
    ...issueIf(!hasCourse(liveMeasure(record.facts)), '', 'measure-without-course'),
    ...reasonIssues(note, '/note'),
    ...textIssues('/note', note, WORDING_LENGTH),
  ]);
  const details = { ...record.details, coordinatorView: { course, note, on: today } };
  return measureChange('coordinator-view-set', record, { ...record, details });
}
