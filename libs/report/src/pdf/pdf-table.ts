import type { Cell, ReportDocument, Row, Table } from '../document/report-document';
import { withBreaks } from '../document/long-words';
import { type PdfRun, pdfRuns } from './pdf-runs';
import { signName } from './pdf-signs';

export interface PdfCell {
  readonly lines: readonly (readonly PdfRun[])[];
  readonly sign: string | null;
}

export interface PdfRow {
  readonly kind: Row['kind'];
  readonly cells: readonly PdfCell[];
  readonly breakable: boolean;
}

/** Width of the text area and the height up to which a row stays whole, in letters of a table and in lines. */
const LETTERS_ACROSS = { portrait: 115, landscape: 185 } as const;
const WHOLE_LINES = { portrait: 30, landscape: 18 } as const;

/** Tables up to this height are not broken over pages. */
const WHOLE_TABLE_LINES = { portrait: 18, landscape: 16 } as const;

/** Longer tables are set without signs, which say nothing the words do not: drawings of thousands of rows take 200 MB. */
const ROWS_WITH_SIGNS = 1000;

/** The table as the template reads it: small tables and rows that fit a page stay whole. */
export function pdfTable(table: Table, orientation: ReportDocument['orientation']) {
  const across = LETTERS_ACROSS[orientation];
  const sum = table.columns.reduce((total, { width }) => total + width, 0);
  const letters = table.columns.map(({ width }) => Math.max(3, Math.floor((across * width) / sum) - 2));
  const hasSigns = table.rows.length <= ROWS_WITH_SIGNS;
  const room = (kind: Row['kind'], at: number): number => (kind === 'group' ? across : (letters[at] ?? across));
  const heights = table.rows.map(({ kind, cells }) =>
    Math.max(1, ...cells.map((cell, at) => linesOf(cell, room(kind, at)))),
  );
  const row = ({ kind, cells }: Row, index: number): PdfRow => ({
    kind,
    cells: cells.map((cell, at) => pdfCell(cell, room(kind, at), hasSigns)),
    breakable: (heights[index] ?? 0) > WHOLE_LINES[orientation],
  });
  return {
    ...table,
    caption: withBreaks(table.caption, 60),
    columns: table.columns.map((column, at) => ({
      ...column,
      title: withBreaks(column.title, Math.max(24, letters[at] ?? 0)),
      rowHeader: column.rowHeader ?? false,
    })),
    rows: table.rows.map(row),
    breakable: heights.reduce((sum, height) => sum + height, 0) > WHOLE_TABLE_LINES[orientation],
  };
}

function pdfCell({ lines, sign }: Cell, room: number, hasSigns: boolean): PdfCell {
  const most = Math.max(24, room);
  return {
    lines: lines.map((runs) => pdfRuns(runs, most)),
    sign: sign === undefined || !hasSigns ? null : signName(sign),
  };
}

function linesOf({ lines }: Cell, room: number): number {
  return lines.reduce((total, runs) => total + lineCount(runs.map(({ text }) => text).join(''), room), 0);
}

function lineCount(text: string, room: number): number {
  return text.split('\n').reduce((total, line) => total + Math.max(1, Math.ceil(line.length / room)), 0);
}
