import type { LocalDate } from '../../calendar/local-date';
import { lastDayOf } from '../../calendar/precise-day';
import { fieldIssue, issueIf, type FieldIssue } from '../../errors/field-issue';
import { lastNamedDay, type LiveMilestone } from '../../measure/live-milestone';
import type { MilestoneWord } from '../../measure/measure-facts';
import type { ReportSurroundings } from './report-surroundings';

/** Every milestone named once, known, with days that can be; a later forecast and a dropped step say why. */
export function milestoneWordIssues({ report, before, today }: ReportSurroundings): readonly FieldIssue[] {
  const keys = report.content.milestones.map(({ key }) => key);
  return report.content.milestones.flatMap((said, index) => {
    const pointer = `/milestones/${index}`;
    const known = before.milestones.find(({ key }) => key === said.key);
    if (!known) return [fieldIssue(`${pointer}/key`, 'milestone-unknown', { key: said.key })];
    return [
      ...issueIf(keys.indexOf(said.key) < index, `${pointer}/key`, 'listed-twice', { key: said.key }),
      ...settledIssues(pointer, said, known, today),
      ...forecastIssues(pointer, said, known, today),
    ];
  });
}

function settledIssues(
  pointer: string,
  { actualOn, droppedOn, cause }: MilestoneWord,
  known: LiveMilestone,
  today: LocalDate,
): readonly FieldIssue[] {
  const both = Boolean(actualOn ?? (actualOn === undefined && known.actualOn)) && Boolean(droppedOn);
  return [
    ...futureIssues(`${pointer}/actualOn`, actualOn, today),
    ...futureIssues(`${pointer}/droppedOn`, droppedOn, today),
    ...issueIf(both, `${pointer}/droppedOn`, 'reached-and-dropped'),
    ...issueIf(Boolean(droppedOn) && known.role === 'end', `${pointer}/droppedOn`, 'end-dropped-by-report'),
    ...issueIf(Boolean(droppedOn) && cause === undefined, `${pointer}/cause`, 'cause-missing'),
  ];
}

function futureIssues(pointer: string, day: LocalDate | null | undefined, today: LocalDate): readonly FieldIssue[] {
  return issueIf(Boolean(day && day > today), pointer, 'day-in-future', { day });
}

/** A forecast moved to a later last day is a shift and says why. */
function forecastIssues(
  pointer: string,
  { forecast, cause }: MilestoneWord,
  known: LiveMilestone,
  today: LocalDate,
): readonly FieldIssue[] {
  if (!forecast || cause !== undefined) return [];
  const shifted = lastDayOf(forecast) > lastNamedDay(known, today);
  return issueIf(shifted, `${pointer}/cause`, 'shift-cause-missing', { forecastOn: lastDayOf(forecast) });
}
