import type { FigureValue, Language } from '@wegmarke/domain';
import { FIGURE_WORDS, figureSentence, formatNumber, formatPercent } from '@wegmarke/wording';
import { cell, column, numberCell, paragraph, row, rowHeader, table } from '../../document/document-parts';
import type { Cell, Paragraph, Table } from '../../document/report-document';
import { strong } from '../../document/runs';
import { ofRound, type ReportContext } from './report-context';

/** A figure as the sentence that survives being quoted, opened by its name. */
export function figureParagraph({ basis, language }: ReportContext, figure: FigureValue): Paragraph {
  const name = FIGURE_WORDS[language][figure.key];
  return paragraph([strong(`${name}. `), { text: figureSentence(figure, basis)[language] }]);
}

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
