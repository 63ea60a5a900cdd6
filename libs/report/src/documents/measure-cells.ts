import type { Course, Language, LocalizedText, SnapshotMilestone, StatusClass } from '@wegmarke/domain';
import { COMPUTED_WORDS, NO_VALUE, STATUS_WORDS, formatDayShort, formatPreciseDayShort } from '@wegmarke/wording';
import { cell } from '../document/document-parts';
import type { Cell, Sign } from '../document/report-document';
import { localizedRuns } from '../document/runs';

/** What every cell needs to know of the document. */
export interface Speaking {
  readonly language: Language;
}

export function statusSign(value: StatusClass): Sign {
  return { axis: 'status', value };
}

export function courseSign(course: Course | null): Sign {
  return { axis: 'course', value: course ?? 'none' };
}

export function statusCell({ language }: Speaking, status: StatusClass): Cell {
  return cell(STATUS_WORDS[language][status], statusSign(status));
}

export function courseCell({ language }: Speaking, course: Course | null): Cell {
  return cell(COMPUTED_WORDS[language][course ?? 'none'], courseSign(course));
}

export function titleCell({ language }: Speaking, { title }: { readonly title: LocalizedText }): Cell {
  return cell(localizedRuns(title, language));
}

/** When the measure ended or is expected to end: actual day, else forecast, else plan. */
export function endCell(
  { language }: Speaking,
  { milestones }: { readonly milestones: readonly SnapshotMilestone[] },
): Cell {
  const end = milestones.find(({ role }) => role === 'end');
  if (end === undefined) return cell(NO_VALUE);
  if (end.actualOn !== null) return cell(formatDayShort(end.actualOn, language));
  return cell(formatPreciseDayShort(end.forecast ?? end.baseline, language));
}
