import { fieldMinistryMatrix } from '@wegmarke/domain';
import { NO_VALUE } from '@wegmarke/wording';
import { cell, column, heading, row, rowHeader, table } from '../../document/document-parts';
import type { Block, Cell } from '../../document/report-document';
import { fieldName } from './field-name';
import { countCell } from './figure-blocks';
import { abbreviationOf, type ReportContext } from './report-context';

/** Action field × leading ministry: ministries that lead nothing have no column. */
export function matrixSection(context: ReportContext): readonly Block[] {
  const { words, model, cells, language } = context;
  const matrix = fieldMinistryMatrix(cells);
  const ministries = [...new Set(matrix.map(({ ministry }) => ministry))].sort();
  const sum = (own: typeof matrix): Cell =>
    countCell(
      own.reduce((all, { total }) => all + total, 0),
      language,
    );
  const pairCell = (own: typeof matrix): Cell => (own.length === 0 ? cell(NO_VALUE) : sum(own));
  return [
    heading(context, 2, words.overview.matrix, 'overview-matrix'),
    table(context, {
      id: 'matrix',
      caption: words.overview.matrixTable,
      footnote: words.overview.matrixFootnote,
      columns: [
        rowHeader('field', words.columns.field, 62),
        ...ministries.map((key) => column(key, abbreviationOf(context, key), 12, 'end')),
        column('total', words.columns.total, 14, 'end'),
      ],
      rows: [
        ...model.fields.map(({ key }) => {
          const own = matrix.filter(({ field }) => field === key);
          const pairs = ministries.map((ministry) => own.filter((pair) => pair.ministry === ministry));
          return row([cell(fieldName(context, key)), ...pairs.map(pairCell), sum(own)]);
        }),
        row(
          [
            cell(words.columns.total),
            ...ministries.map((key) => sum(matrix.filter(({ ministry }) => ministry === key))),
            sum(matrix),
          ],
          'total',
        ),
      ],
    }),
  ];
}
