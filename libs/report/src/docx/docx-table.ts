import type { Language } from '@wegmarke/domain';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import { textWidth } from '../charts/text-width';
import type { Cell, Column, Facts, LabelledText, Row, Run, Sign, Table } from '../document/report-document';
import { docxRuns, signRuns } from './docx-runs';
import { COLOURS } from './docx-styles';

/** Twentieths of a point an average letter of table text is wide, and a line is high. */
const [LETTER, TEXT_LINE] = [95, 252];
/** Height of table text, and margins and lines at both sides of a cell. */
const [TABLE_TEXT, SIDES] = [180, 200];
/** A row higher than this may break over pages: kept whole, it would leave a page nearly empty or be cut off. */
const TALLEST = 5200;

/** A table of no more than so many lines stays on one page. */
const WHOLE_LINES = 18;

/** Also in the tables themselves: the layout that counts pages looks for it there. */
const CELL_MARGINS = { top: 55, left: 85, bottom: 55, right: 85, marginUnitType: WidthType.DXA };

/** A table as wide as the text: head row repeated on each page, rows kept whole. */
export function docxTable({ columns, rows }: Table, language: Language, width: number): DocxTable {
  const widths = columnWidths(columns, rows, width);
  const isShort = rows.reduce((sum, row) => sum + linesOf(row, widths), 0) <= WHOLE_LINES;
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      tableCell([paragraph('TableHead', [new TextRun(column.title)], column)], widths[index] ?? 0),
    ),
  });
  return new DocxTable({
    style: 'ReportTable',
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      firstColumn: columns.some(({ rowHeader }) => rowHeader),
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      head,
      ...rows.map((row, index) => tableRow(row, columns, widths, language, keepsNext(index, rows.length, isShort))),
    ],
  });
}

/** Rows of a short table stay together; of a longer one neither the first nor the last is alone on a page. */
function keepsNext(index: number, count: number, isShort: boolean): boolean {
  return index < count - 1 && (isShort || index === 0 || index === count - 2);
}

/** Shares of the width, but no column narrower than its longest word, within reason: the others give way. */
function columnWidths(columns: readonly Column[], rows: readonly Row[], width: number): number[] {
  const least = columns.map((column, index) => leastWidth(column, index, rows, width / columns.length));
  let open = columns.map((_, index) => index);
  let rest = width;
  const widths = columns.map(() => 0);
  for (;;) {
    const sum = open.reduce((total, index) => total + (columns[index]?.width ?? 0), 0);
    const share = (index: number): number => ((columns[index]?.width ?? 0) / sum) * rest;
    const narrow = open.filter((index) => share(index) < (least[index] ?? 0));
    if (narrow.length === 0 || narrow.length === open.length) {
      for (const index of open) widths[index] = share(index);
      return whole(widths, width);
    }
    for (const index of narrow) {
      widths[index] = least[index] ?? 0;
      rest -= least[index] ?? 0;
    }
    open = open.filter((index) => !narrow.includes(index));
  }
}

function leastWidth({ title }: Column, index: number, rows: readonly Row[], most: number): number {
  const texts = rows
    .filter(({ kind }) => kind === 'normal')
    .flatMap(({ cells }) => cells[index]?.lines.flatMap((line) => line.map(({ text }) => text)) ?? []);
  const words = new Set([title, ...texts].flatMap((text) => text.slice(0, 500).split(/[ \n\u00ad\u200b-]/u)));
  const widest = Math.max(
    0,
    ...[...words].map((word) => textWidth(word, TABLE_TEXT)).filter((one) => one + SIDES <= most),
  );
  return widest + SIDES;
}

/** Whole numbers that fill the width: the last one takes what rounding left. */
function whole(widths: readonly number[], width: number): number[] {
  const floors = widths.map(Math.floor);
  const rest = width - floors.reduce((total, one) => total + one, 0);
  return floors.map((one, index) => (index === floors.length - 1 ? one + rest : one));
}

function tableRow(
  row: Row,
  columns: readonly Column[],
  widths: readonly number[],
  language: Language,
  keepNext: boolean,
): TableRow {
  if (row.kind === 'group') return groupRow(row, columns.length, language);
  const total = row.kind === 'total';
  const cells = columns.map((column, index) => {
    // A header that stands in the middle of its row is not set bold: pages of bold titles are heavy to read.
    const strong = total || (column.rowHeader === true && index === 0);
    const lines = cellLines(row.cells[index], language, column, strong);
    return tableCell(lines, widths[index] ?? 0, total ? totalLook : {});
  });
  return new TableRow({ cantSplit: linesOf(row, widths) * TEXT_LINE <= TALLEST, keepNext, children: cells });
}

const totalLook = { borders: { top: { style: BorderStyle.SINGLE, size: 12, color: COLOURS.accent } } };

function groupRow({ cells: [cell] }: Row, columnSpan: number, language: Language): TableRow {
  const runs = cell === undefined ? [] : [...signRuns(cell.sign), ...docxRuns(cell.lines[0] ?? [], language)];
  const shading = { type: 'clear', fill: COLOURS.shade, color: 'auto' } as const;
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ columnSpan, shading, children: [paragraph('TableGroup', runs)] })],
  });
}

function linesOf({ cells, kind }: Row, widths: readonly number[]): number {
  if (kind === 'group') return 1;
  const heights = cells.map(({ lines }, index) => {
    const letters = Math.max(1, ((widths[index] ?? 0) - 170) / LETTER);
    return lines.reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(line.reduce((all, { text }) => all + text.length, 0) / letters)),
      0,
    );
  });
  return Math.max(1, ...heights);
}

function cellLines(cell: Cell | undefined, language: Language, column: Column, strong: boolean): Paragraph[] {
  const lines = cell?.lines ?? [];
  if (lines.length === 0) return [paragraph('TableText', signRuns(cell?.sign), column)];
  return lines.map((line, index) => {
    const runs = strong ? line.map((run): Run => ({ ...run, strong: true })) : line;
    return paragraph('TableText', [...(index === 0 ? signRuns(cell?.sign) : []), ...docxRuns(runs, language)], column);
  });
}

function paragraph(style: string, children: ParagraphChild[], column?: Column): Paragraph {
  return new Paragraph({ style, children, alignment: column?.align === 'end' ? AlignmentType.RIGHT : undefined });
}

function tableCell(
  children: Paragraph[],
  width: number,
  look: { readonly borders?: typeof totalLook.borders } = {},
): TableCell {
  return new TableCell({ children, width: { size: width, type: WidthType.DXA }, ...look });
}

/** Label and value side by side; neither the first nor the last of them is alone on a page. */
export function docxFacts(items: Facts['items'], language: Language, width: number): DocxTable {
  const widths = whole([width * 0.3, width * 0.7], width);
  const row = (label: string, value: readonly Run[], sign: Sign | undefined, keepNext: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      keepNext,
      children: [
        tableCell([paragraph('FactLabel', [new TextRun(label)])], widths[0] ?? 0),
        tableCell([paragraph('TableText', [...signRuns(sign), ...docxRuns(value, language)])], widths[1] ?? 0),
      ],
    });
  return new DocxTable({
    style: 'ReportFacts',
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: false, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: items.map(({ label, value, sign }, index) =>
      row(label, value, sign, index < 2 || index === items.length - 2),
    ),
  });
}

export function labelledFacts(items: readonly LabelledText[]): Facts['items'] {
  return items.map(({ label, text }) => ({ label, value: [{ text }] }));
}
