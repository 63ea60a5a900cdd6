import type { SinceLastReport } from '@wegmarke/domain';
import { formatNumber } from '@wegmarke/wording';
import { cell, column, numberCell, paragraph, row, rowHeader, table } from '../../document/document-parts';
import type { Block, Cell } from '../../document/report-document';
import { sortedCodes } from '../../document/code-order';
import { countCell } from './figure-blocks';
import type { ReportContext } from './report-context';
import { ofSpan, sinceHeading } from './since-section';

/** From last year's total to this year's, step by step: before + Σ steps = after. */
export function bridgeSection(context: ReportContext, since: SinceLastReport): readonly Block[] {
  const { words, language } = context;
  const { before, steps, after } = since.bridge;
  const totalRow = (phrase: string, count: number): ReturnType<typeof row> =>
    row([cell(ofSpan(context, since, phrase)), countCell(count, language), cell('')], 'total');
  return [
    sinceHeading(context, words.since.bridge, 'bridge'),
    paragraph(words.since.bridgeIntro),
    table(context, {
      id: 'since-bridge',
      caption: ofSpan(context, since, words.since.bridgeTable),
      columns: [
        rowHeader('step', words.since.bridgeStep, 70),
        column('count', words.columns.count, 16, 'end'),
        column('measures', words.columns.measures, 54),
      ],
      rows: [
        totalRow(words.since.bridgeBefore, before),
        ...steps.map(({ key, delta, measures }) =>
          row([cell(words.since.bridgeSteps[key]), deltaCell(context, delta), cell(sortedCodes(measures).join(', '))]),
        ),
        totalRow(words.since.bridgeAfter, after),
      ],
    }),
  ];
}

function deltaCell({ language }: ReportContext, delta: number): Cell {
  return numberCell(`${delta < 0 ? '−' : '+'}${formatNumber(Math.abs(delta), language)}`, delta);
}
