import { STATUS_WORDS, fill } from '@wegmarke/wording';
import { inCodeOrder } from '../../document/code-order';
import { cell, column, groupRow, row, rowHeader, table } from '../../document/document-parts';
import type { Cell, Row, Run, Table } from '../../document/report-document';
import { localizedRuns } from '../../document/runs';
import type { EndedSince, KnownMeasure, WrittenQuestionInput } from '../live-input';
import { courseCell, endCell, statusCell } from '../measure-cells';
import { abbreviation, fieldTitle, ofState, type LiveContext } from './live-context';

/** Every measure with its state on the day, by field; one that has ended since says so below its title. */
export function questionTable(context: LiveContext, input: WrittenQuestionInput): Table {
  const { words, own } = context;
  const ended = new Map(input.endedSince.map((measure) => [measure.code, measure]));
  const fields = input.fields.filter(({ key }) => input.measures.some(({ field }) => field === key));
  return table(context, {
    id: 'measures',
    caption: ofState(context, own.question.measuresTable),
    columns: [
      column('code', words.columns.code, 12),
      rowHeader('measure', words.columns.measure, 51),
      column('lead', words.columns.lead, 17),
      column('status', words.columns.status, 40),
      column('course', words.columns.course, 27),
      column('end', words.columns.end, 23),
    ],
    rows: fields.flatMap(({ key }) => [
      ...(fields.length > 1 ? [groupRow(fieldTitle(context, key))] : []),
      ...input.measures
        .filter(({ field }) => field === key)
        .toSorted(inCodeOrder)
        .map((measure) => measureRow(context, measure, ended.get(measure.code))),
    ]),
  });
}

function measureRow(context: LiveContext, measure: KnownMeasure, ended: EndedSince | undefined): Row {
  return row([
    cell(measure.code),
    titleCell(context, measure, ended),
    cell(abbreviation(context, measure.lead)),
    statusCell(context, measure.status),
    courseCell(context, measure.reported),
    endCell(context, measure),
  ]);
}

function titleCell(context: LiveContext, { title }: KnownMeasure, ended: EndedSince | undefined): Cell {
  const named = localizedRuns(title, context.language);
  return { lines: ended === undefined ? [named] : [named, [endedMark(context, ended)]] };
}

function endedMark({ own, language, day }: LiveContext, { to, on }: EndedSince): Run {
  const status = STATUS_WORDS[language][to];
  const words = on === null ? own.question.endedMarkUndated : own.question.endedMark;
  return { text: fill(words, { status, day: on === null ? undefined : day(on) }), emphasis: true };
}
