import { budgetByYear, type BudgetSum } from '@wegmarke/domain';
import { counted, fill, formatEuro, formatNumber } from '@wegmarke/wording';
import {
  cell,
  column,
  groupRow,
  heading,
  numberCell,
  paragraph,
  row,
  rowHeader,
  table,
} from '../../document/document-parts';
import type { Block, Cell, Row } from '../../document/report-document';
import { joinRuns, localizedRuns } from '../../document/runs';
import type { ReportMeasure } from '../../model/report-model';
import { fieldName } from './field-name';
import type { ReportContext } from './report-context';

/** Planned and spent, per field and year, then per measure with where each amount comes from. */
export function budgetChapter(context: ReportContext): readonly Block[] {
  const { words, measures, language } = context;
  if (measures.length === 0) return [];
  const overview = budgetByYear(measures);
  const opening = heading(context, 1, words.chapters.budget, 'budget');
  if (overview.years.length === 0) return [opening, paragraph(words.budget.none)];
  const all = formatNumber(overview.measures, language);
  return [
    opening,
    paragraph(fill(counted(words.budget.intro, overview.named, language), { all }), 'lead'),
    ...byField(context),
    ...byMeasure(context),
  ];
}

function byField(context: ReportContext): readonly Block[] {
  const { words, model, measures } = context;
  return [
    heading(context, 2, words.budget.byField, 'budget-fields'),
    table(context, {
      id: 'budget-fields',
      caption: words.budget.byFieldTable,
      footnote: words.budget.footnote,
      columns: [
        rowHeader('year', words.columns.year, 50),
        column('measures', words.columns.measures, 24, 'end'),
        column('planned', words.columns.planned, 33, 'end'),
        column('spent', words.columns.spent, 33, 'end'),
      ],
      rows: [
        ...model.fields.flatMap(({ key }) => {
          const own = measures.filter(({ field }) => field === key);
          return yearRows(context, fieldName(context, key), own, 'normal');
        }),
        ...yearRows(context, words.budget.all, measures, 'total'),
      ],
    }),
  ];
}

/** The years of a field and their sum; a field without any amount has no rows. */
function yearRows(
  context: ReportContext,
  name: string,
  measures: readonly ReportMeasure[],
  kind: 'normal' | 'total',
): readonly Row[] {
  const { words } = context;
  const { years, total } = budgetByYear(measures);
  if (years.length === 0) return [];
  return [
    groupRow(name),
    ...years.map((own) => row([cell(String(own.year)), ...sumCells(context, own)])),
    ...(years.length > 1 || kind === 'total'
      ? [row([cell(words.columns.total), ...sumCells(context, total)], 'total')]
      : []),
  ];
}

function sumCells({ language }: ReportContext, sum: BudgetSum): readonly Cell[] {
  const known = Math.max(sum.plannedKnown, sum.spentKnown);
  return [
    numberCell(formatNumber(known, language), known),
    numberCell(formatEuro(sum.plannedEur, language), sum.plannedEur),
    numberCell(formatEuro(sum.spentEur, language), sum.spentEur),
  ];
}

function byMeasure(context: ReportContext): readonly Block[] {
  const { words, measures, language } = context;
  return [
    heading(context, 2, words.budget.byMeasure, 'budget-measures'),
    table(context, {
      id: 'budget-measures',
      caption: words.budget.byMeasureTable,
      columns: [
        rowHeader('measure', words.columns.measure, 52),
        column('year', words.columns.year, 12),
        column('source', words.columns.source, 40),
        column('planned', words.columns.planned, 26, 'end'),
        column('spent', words.columns.spent, 26, 'end'),
      ],
      rows: measures.flatMap(({ code, title, budget }) =>
        budget.map(({ year, source, plannedEur, spentEur }) =>
          row([
            cell(joinRuns([[{ text: code }], localizedRuns(title, language)], ' ')),
            cell(String(year)),
            cell(source),
            numberCell(formatEuro(plannedEur, language), plannedEur),
            numberCell(formatEuro(spentEur, language), spentEur),
          ]),
        ),
      ),
    }),
  ];
}
