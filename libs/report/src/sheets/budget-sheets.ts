import type { BudgetLine } from '@wegmarke/domain';
import type { ReportMeasure } from '../model/report-model';
import { euro, number, tableSheet, text, type Sheet } from './workbook';
import { sumOf } from './measures-sheet';
import type { SheetMaking } from './sheet-making';

interface Line {
  readonly measure: ReportMeasure;
  readonly line: BudgetLine;
}

/** One row per amount as entered, and the sums of the known amounts per field and year. */
export function budgetSheets(making: SheetMaking): Sheet[] {
  const lines = making.model.measures.flatMap((measure) => measure.budget.map((line): Line => ({ measure, line })));
  return [byMeasure(making, lines), byField(making, lines)];
}

function byMeasure(making: SheetMaking, lines: readonly Line[]): Sheet {
  const { words, report } = making;
  return tableSheet<Line>(
    words.names.budget,
    [
      text(report.columns.code, 9, ({ measure }) => measure.code),
      text(words.columns.measureTitle, 46, ({ measure }) => making.said(measure.title)),
      number(words.columns.fieldNumber, ({ measure }) => making.field(measure.field)?.number ?? null),
      text(report.columns.field, 34, ({ measure }) => making.fieldName(measure.field)),
      text(words.columns.leadKey, 12, ({ measure }) => making.ministryShort(measure.lead)),
      number(report.columns.year, ({ line }) => line.year, 8),
      text(report.columns.source, 34, ({ line }) => line.source),
      euro(words.columns.plannedEur, ({ line }) => line.plannedEur),
      euro(words.columns.spentEur, ({ line }) => line.spentEur),
    ],
    lines,
  );
}

function byField(making: SheetMaking, lines: readonly Line[]): Sheet {
  const { words, report, model } = making;
  const years = [...new Set(lines.map(({ line }) => line.year))].toSorted((a, b) => a - b);
  const rows = model.fields.flatMap((field) =>
    years
      .map((year) => ({
        field,
        year,
        own: lines.filter((each) => each.measure.field === field.key && each.line.year === year),
      }))
      .filter(({ own }) => own.length > 0),
  );
  type FieldYear = (typeof rows)[number];
  const sum = (amount: 'plannedEur' | 'spentEur') => (row: FieldYear) =>
    sumOf(
      row.own.map(({ line }) => line),
      amount,
    );
  return tableSheet<FieldYear>(
    words.names.budgetByField,
    [
      number(words.columns.fieldNumber, ({ field }) => field.number),
      text(report.columns.field, 46, ({ field }) => making.said(field.name)),
      number(report.columns.year, ({ year }) => year, 8),
      number(words.columns.measuresWithBudget, ({ own }) => new Set(own.map(({ measure }) => measure.code)).size, 14),
      euro(words.columns.plannedEur, sum('plannedEur')),
      euro(words.columns.spentEur, sum('spentEur')),
    ],
    rows,
  );
}
