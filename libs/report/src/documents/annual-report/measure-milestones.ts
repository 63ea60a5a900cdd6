import type { SnapshotMilestone } from '@wegmarke/domain';
import { fill, formatNumber, formatPreciseDay } from '@wegmarke/wording';
import type { Run } from '../../document/report-document';
import { joinRuns, localizedRuns, plain } from '../../document/runs';
import type { ReportMeasure } from '../../model/report-model';
import type { ReportContext } from './report-context';

type Speaking = Pick<ReportContext, 'words' | 'language' | 'day'>;

/** Every step of a measure with its dates, the end last. */
export function milestoneRuns(context: Speaking, { milestones }: ReportMeasure): readonly Run[] {
  return joinRuns(
    milestones.map((milestone, index) => stepRuns(context, milestone, index + 1)),
    '; ',
  );
}

/** `3 von 4 fälligen eingehalten`; nothing where none has fallen due. */
export function milestonesSentence({ words, language }: Speaking, measure: ReportMeasure): string {
  const { milestonesDue, milestonesKept } = measure;
  if (milestonesDue === 0) return '';
  const [kept, due] = [formatNumber(milestonesKept, language), formatNumber(milestonesDue, language)];
  return fill(words.measure.kept, { kept, due });
}

function stepRuns(context: Speaking, milestone: SnapshotMilestone, number: number): readonly Run[] {
  return joinRuns([...nameRuns(context, milestone, number), plain(dates(context, milestone))], ' ');
}

function nameRuns(
  { words, language }: Speaking,
  { title, role }: SnapshotMilestone,
  number: number,
): readonly (readonly Run[])[] {
  const own = localizedRuns(title, language);
  if (own.length > 0) return [own];
  return [
    plain(role === 'end' ? words.measure.endOfMeasure : fill(words.measure.untitledStep, { number: String(number) })),
  ];
}

function dates({ words, language, day }: Speaking, milestone: SnapshotMilestone): string {
  const { actualOn, droppedOn, forecast, baseline } = milestone;
  const planned = formatPreciseDay(baseline, language);
  if (actualOn !== null) return fill(words.measure.reached, { day: day(actualOn) });
  if (droppedOn !== null) return fill(words.measure.dropped, { day: day(droppedOn) });
  if (forecast === null) return fill(words.measure.plannedFor, { day: planned });
  return fill(words.measure.expected, { day: formatPreciseDay(forecast, language), baseline: planned });
}
