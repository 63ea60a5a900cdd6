import { NO_VALUE, counted, fill, formatDayShort, formatPreciseDayShort } from '@wegmarke/wording';
import { cell, row } from '../../document/document-parts';
import type { Cell, Row } from '../../document/report-document';
import { localizedRuns, plain } from '../../document/runs';
import type { KnownMeasure } from '../live-input';
import type { LiveContext } from './live-context';

type Milestone = KnownMeasure['milestones'][number];

/** Each step with plan, forecast and actual day; how often it moved stands below the forecast. */
export function planRows(context: LiveContext, { milestones }: KnownMeasure): readonly Row[] {
  return milestones.map((milestone, index) =>
    row([
      nameCell(context, milestone, index + 1),
      cell(formatPreciseDayShort(milestone.baseline, context.language)),
      expectedCell(context, milestone),
      reachedCell(context, milestone),
    ]),
  );
}

function nameCell({ words, language }: LiveContext, { title, role }: Milestone, number: number): Cell {
  const named = localizedRuns(title, language);
  if (named.length > 0) return cell(named);
  const { endOfMeasure, untitledStep } = words.measure;
  return cell(role === 'end' ? endOfMeasure : fill(untitledStep, { number: String(number) }));
}

function expectedCell({ own, language }: LiveContext, { forecast, shifts }: Milestone): Cell {
  if (forecast === null) return cell(NO_VALUE);
  const expected = plain(formatPreciseDayShort(forecast, language));
  if (shifts.count === 0) return cell(expected);
  return { lines: [expected, plain(counted(own.sheet.moved, shifts.count, language))] };
}

function reachedCell({ own, language }: LiveContext, { actualOn, droppedOn }: Milestone): Cell {
  if (actualOn !== null) return cell(formatDayShort(actualOn, language));
  if (droppedOn === null) return cell(NO_VALUE);
  return cell(fill(own.sheet.dropped, { day: formatDayShort(droppedOn, language) }));
}
