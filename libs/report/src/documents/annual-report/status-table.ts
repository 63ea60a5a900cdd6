import { STATUS_CLASSES, type Breakdown, type StatusCounts } from '@wegmarke/domain';
import { cell, column, row, rowHeader, table } from '../../document/document-parts';
import type { Table } from '../../document/report-document';
import { countCell } from './figure-blocks';
import { SHORT_STATUS_WORDS } from '@wegmarke/wording';
import type { ReportContext } from './report-context';

export interface StatusRow extends Pick<Breakdown, 'total' | 'status'> {
  readonly label: string;
}

interface StatusTable {
  readonly id: string;
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly StatusRow[];
  readonly footnote: string;
  /** Share of the width for the names; a class has 15. */
  readonly nameWidth: number;
}

/** Rows by the nine status classes, with the sum of each class at the foot. */
export function statusTable(
  context: ReportContext,
  { id, caption, first, rows, footnote, nameWidth }: StatusTable,
): Table {
  const { words, language } = context;
  const sums = STATUS_CLASSES.map((key) => rows.reduce((sum, { status }) => sum + status[key], 0));
  const total = rows.reduce((sum, own) => sum + own.total, 0);
  return table(context, {
    id,
    caption,
    footnote,
    columns: [
      rowHeader('name', first, nameWidth),
      ...STATUS_CLASSES.map((key) => column(key, SHORT_STATUS_WORDS[language][key], 15, 'end')),
      column('total', words.columns.total, 15, 'end'),
    ],
    rows: [
      ...rows.map(({ label, status, total: own }) =>
        row([cell(label), ...countsOf(status).map((count) => countCell(count, language)), countCell(own, language)]),
      ),
      row(
        [cell(words.columns.total), ...sums.map((sum) => countCell(sum, language)), countCell(total, language)],
        'total',
      ),
    ],
  });
}

function countsOf(status: StatusCounts): readonly number[] {
  return STATUS_CLASSES.map((key) => status[key]);
}
