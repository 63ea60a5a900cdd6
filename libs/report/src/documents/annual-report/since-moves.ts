import { STATUS_CLASSES, type SinceLastReport, type StatusClass, type StatusMove } from '@wegmarke/domain';
import { STATUS_WORDS, capitalized, counted, fill, formatNumber } from '@wegmarke/wording';
import { cell, chart, column, row, rowHeader, table } from '../../document/document-parts';
import type { Block, Flow, FlowNode } from '../../document/report-document';
import { countCell } from './figure-blocks';
import { statusCell, statusSign } from '../measure-cells';
import type { ReportContext } from './report-context';
import { ofSpan, sinceHeading } from './since-section';
import { sortedCodes } from '../../document/code-order';

/** Where the measures of both rounds stand, then and now. */
export function movesSection(context: ReportContext, since: SinceLastReport): readonly Block[] {
  const opening = sinceHeading(context, context.words.since.statusMoves, 'status');
  if (since.moves.length === 0) return [];
  return [opening, flowChart(context, since), movesTable(context, since)];
}

function movesTable(context: ReportContext, since: SinceLastReport): Block {
  const { words, language } = context;
  const moved = since.moves.filter(({ from, to }) => from !== to).toSorted(inClassOrder);
  const unmoved = countIn(since.moves.filter(({ from, to }) => from === to));
  return table(context, {
    id: 'since-moves',
    caption: ofSpan(context, since, words.since.movesTable),
    columns: [
      rowHeader('from', words.columns.from, 40),
      column('to', words.columns.to, 40),
      column('count', words.columns.count, 14, 'end'),
      column('measures', words.columns.measures, 50),
    ],
    rows: [
      ...moved.map(({ from, to, count, measures }) =>
        row([
          statusCell(context, from),
          statusCell(context, to),
          countCell(count, language),
          cell(sortedCodes(measures).join(', ')),
        ]),
      ),
      row([cell(words.since.unmoved), cell(''), countCell(unmoved, language), cell('')]),
      row([cell(words.columns.total), cell(''), countCell(countIn(since.moves), language), cell('')], 'total'),
    ],
  });
}

function flowChart(context: ReportContext, since: SinceLastReport): Block {
  const { words, language } = context;
  const { moves } = since;
  const moved = moves.filter(({ from, to }) => from !== to).toSorted(inClassOrder);
  const sentences = [
    counted(words.since.flowSentence, countIn(moves), language),
    counted(words.since.flowUnmoved, countIn(moves) - countIn(moved), language),
    ...moved.map(({ from, to, count }) =>
      fill(words.since.flowMove, {
        from: STATUS_WORDS[language][from],
        to: STATUS_WORDS[language][to],
        n: formatNumber(count, language),
      }),
    ),
  ];
  return chart(context, {
    id: 'since-flow',
    caption: ofSpan(context, since, words.since.flowChart),
    alternative: sentences.join(' '),
    chart: flowOf(context, since),
  });
}

function flowOf(context: ReportContext, { moves, before, after }: SinceLastReport): Flow {
  const { day } = context;
  return {
    type: 'flow',
    from: { label: day(before.asOfOn), nodes: nodesOf(context, moves, 'from') },
    to: { label: day(after.asOfOn), nodes: nodesOf(context, moves, 'to') },
    links: moves.toSorted(inClassOrder).map(({ from, to, count }) => ({ from, to, count })),
  };
}

function nodesOf({ language }: ReportContext, moves: readonly StatusMove[], side: 'from' | 'to'): readonly FlowNode[] {
  return STATUS_CLASSES.map((key) => ({
    key,
    label: capitalized(STATUS_WORDS[language][key]),
    count: countIn(moves.filter((move) => move[side] === key)),
    sign: statusSign(key),
  })).filter(({ count }) => count > 0);
}

function countIn(moves: readonly StatusMove[]): number {
  return moves.reduce((sum, { count }) => sum + count, 0);
}

function inClassOrder(one: StatusMove, other: StatusMove): number {
  return placeOf(one.from) - placeOf(other.from) || placeOf(one.to) - placeOf(other.to);
}

function placeOf(status: StatusClass): number {
  return STATUS_CLASSES.indexOf(status);
}
