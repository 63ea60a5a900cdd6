import type { FigureMove, FigureValue, SinceLastReport } from '@wegmarke/domain';
import { FIGURE_WORDS, NO_VALUE, counted, formatNumber, formatPercent } from '@wegmarke/wording';
import { cell, column, numberCell, row, rowHeader, table } from '../../document/document-parts';
import type { Block, Cell, Row } from '../../document/report-document';
import type { ReportContext } from './report-context';
import { ofSpan, sinceHeading } from './since-section';

export function figuresSection(context: ReportContext, since: SinceLastReport): readonly Block[] {
  const { words } = context;
  return [
    sinceHeading(context, words.since.figures, 'figures'),
    table(context, {
      id: 'since-figures',
      caption: ofSpan(context, since, words.since.figuresTable),
      columns: [
        rowHeader('figure', words.columns.figure, 48),
        column('before', words.columns.before, 24, 'end'),
        column('now', words.columns.now, 24, 'end'),
        column('change', words.columns.change, 26, 'end'),
      ],
      rows: since.figures.map((move) => figureRow(context, move)),
    }),
  ];
}

export function figureRow(context: ReportContext, { key, before, after }: FigureMove): Row {
  const { language } = context;
  return row([
    cell(FIGURE_WORDS[language][key]),
    shareCell(context, before),
    shareCell(context, after),
    changeCell(context, before, after),
  ]);
}

/** `88 von 100 (88 %)`: the count first. */
function shareCell({ language, words }: ReportContext, { numerator, denominator, percent }: FigureValue): Cell {
  const share = `${formatNumber(numerator, language)} ${words.since.of} ${formatNumber(denominator, language)}`;
  return numberCell(`${share} (${formatPercent(percent, language)})`, percent);
}

/** In percentage points between the rounded shares, which is what a reader would subtract. */
function changeCell({ language, words }: ReportContext, before: FigureValue, after: FigureValue): Cell {
  if (before.percent === null || after.percent === null) return cell(NO_VALUE);
  const points = after.percent - before.percent;
  const sign = points > 0 ? '+' : points < 0 ? '−' : '±';
  return numberCell(sign + counted(words.since.points, Math.abs(points), language), points);
}
