import type { Course, MeasureCode, StatusClass } from '@wegmarke/domain';
import { COMPUTED_WORDS, NO_VALUE, STATUS_WORDS, formatDayShort, formatPreciseDayShort } from '@wegmarke/wording';
import { cell } from '../../document/document-parts';
import type { Cell, Sign } from '../../document/report-document';
import { localizedRuns } from '../../document/runs';
import type { ReportMeasure } from '../../model/report-model';
import { abbreviationOf, type ReportContext } from './report-context';

export function statusSign(value: StatusClass): Sign {
  return { axis: 'status', value };
}

export function courseSign(course: Course | null): Sign {
  return { axis: 'course', value: course ?? 'none' };
}

export function statusCell({ language }: ReportContext, status: StatusClass): Cell {
  return cell(STATUS_WORDS[language][status], statusSign(status));
}

export function courseCell({ language }: ReportContext, course: Course | null): Cell {
  return cell(COMPUTED_WORDS[language][course ?? 'none'], courseSign(course));
}

export function titleCell({ language }: ReportContext, { title }: Pick<ReportMeasure, 'title'>): Cell {
  return cell(localizedRuns(title, language));
}

/** Of a measure named by its code; only the code is known of one the round does not hold. */
export function namedCells(context: ReportContext, code: MeasureCode): readonly [Cell, Cell] {
  const measure = context.measureOf(code);
  return [cell(code), measure === undefined ? cell(NO_VALUE) : titleCell(context, measure)];
}

export function leadCell(context: ReportContext, { lead }: Pick<ReportMeasure, 'lead'>): Cell {
  return cell(abbreviationOf(context, lead));
}

/** When the measure ended or is expected to end: actual day, else forecast, else plan. */
export function endCell({ language }: ReportContext, { milestones }: ReportMeasure): Cell {
  const end = milestones.find(({ role }) => role === 'end');
  if (end === undefined) return cell(NO_VALUE);
  if (end.actualOn !== null) return cell(formatDayShort(end.actualOn, language));
  return cell(formatPreciseDayShort(end.forecast ?? end.baseline, language));
}
