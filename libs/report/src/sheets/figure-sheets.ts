import type { FigurePart, FigureValue } from '@wegmarke/domain';
import { FIGURE_WORDS, figureSentence, PART_WORDS } from '@wegmarke/wording';
import { number, tableSheet, text, type Sheet } from './workbook';
import type { SheetMaking } from './sheet-making';

const ROLES = ['parts', 'rest', 'excluded'] as const;

/** One row per figure, and one row per class that it is made of, beside it or left out of it. */
export function figureSheets(making: SheetMaking): Sheet[] {
  const { words, report, language, model } = making;
  const { columns } = words;
  const { asOfOn, key: round, sealedOn } = model.round;
  const listed = (parts: readonly FigurePart[]): string =>
    parts.map(({ key, count }) => `${PART_WORDS[language][key]}: ${count}`).join('; ');
  const name = ({ key }: FigureValue): string => FIGURE_WORDS[language][key];
  const figures = tableSheet<FigureValue>(
    words.names.figures,
    [
      text(columns.figureKey, 25, ({ key }) => key),
      text(report.columns.figure, 30, name),
      number(report.columns.numerator, ({ numerator }) => numerator, 9),
      number(report.columns.denominator, ({ denominator }) => denominator, 9),
      number(columns.percent, ({ percent }) => percent, 11),
      number(columns.low, ({ bounds }) => bounds?.low ?? null),
      number(columns.high, ({ bounds }) => bounds?.high ?? null),
      number(columns.stale, ({ stale }) => stale ?? null, 18),
      text(columns.parts, 34, ({ parts }) => listed(parts)),
      text(columns.rest, 34, ({ rest }) => listed(rest)),
      text(columns.excluded, 28, ({ excluded }) => listed(excluded)),
      text(columns.sentence, 80, (figure) => figureSentence(figure, { asOf: asOfOn, round, sealedOn })[language]),
    ],
    model.figures,
  );
  return [figures, partsSheet(making, name)];
}

function partsSheet({ words, report, language, model }: SheetMaking, name: (figure: FigureValue) => string): Sheet {
  const { columns } = words;
  const rows = model.figures.flatMap((figure) =>
    ROLES.flatMap((role) => figure[role].map((part) => ({ figure, role, part }))),
  );
  return tableSheet<(typeof rows)[number]>(
    words.names.figureParts,
    [
      text(columns.figureKey, 25, ({ figure }) => figure.key),
      text(report.columns.figure, 40, ({ figure }) => name(figure)),
      text(columns.role, 22, ({ role }) => words.roles[role]),
      text(columns.classKey, 24, ({ part }) => part.key),
      text(columns.className, 34, ({ part }) => PART_WORDS[language][part.key]),
      number(report.columns.count, ({ part }) => part.count),
    ],
    rows,
  );
}
