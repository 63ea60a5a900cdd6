import type { Block, Heading, Table } from '../document/report-document';

const heading = (level: Heading['level'], id: string): Block => ({ type: 'heading', level, id, text: `Teil ${id}` });

/** A table of so many columns and one row. */
export function tableOf(columns: number): Table {
  return {
    type: 'table',
    id: `tabelle-${columns}`,
    caption: `Tabelle mit ${columns} Spalten`,
    columns: Array.from({ length: columns }, (_, at) => ({
      key: `c${at}`,
      title: `Spalte ${at}`,
      align: 'start',
      width: 1,
      ...(at === 0 && { rowHeader: true }),
    })),
    rows: [{ kind: 'normal', cells: Array.from({ length: columns }, (_, at) => ({ lines: [[{ text: `${at}` }]] })) }],
    footnote: null,
  };
}

/** An upright part, one with a wide table, an upright one. */
export const WIDE_PART: readonly Block[] = [
  heading(1, 'a'),
  heading(2, 'b'),
  tableOf(4),
  heading(2, 'c'),
  tableOf(9),
  heading(2, 'd'),
  tableOf(3),
];
