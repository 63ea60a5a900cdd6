import type { FigureValue, Language } from '@wegmarke/domain';
import { FIGURE_WORDS, formatNumber, formatPercent } from '@wegmarke/wording';
import { cell, column, numberCell, row, rowHeader, table } from '../../document/document-parts';
import type { Cell, Table } from '../../document/report-document';
import { ofRound, type ReportContext } from './report-context';

export function figuresTable(context: ReportContext, figures: readonly FigureValue[]): Table {
  const { words, language } = context;
  const { figure, numerator, denominator, share } = words.columns;
  return table(context, {
    id: 'figures',
    caption: ofRound(context, words.summary.figuresTable),
    columns: [
      rowHeader('figure', figure, 52),
      column('numerator', numerator, 16, 'end'),
      column('denominator', denominator, 16, 'end'),
      column('percent', share, 16, 'end'),
    ],
    rows: figures.map((value) => row([cell(FIGURE_WORDS[language][value.key]), ...figureCells(value, language)])),
  });
}

export function figureCells({ numerator, denominator, percent }: FigureValue, language: Language): readonly Cell[] {
  return [
    countCell(numerator, language),
    countCell(denominator, language),
    numberCell(formatPercent(percent, language), percent),
  ];
}

export function countCell(count: number, language: Language): Cell {
  return numberCell(formatNumber(count, language), count);
}
