import type { Cell, Column, Row, Run, Table } from '../document/report-document';
import { element, type Attributes } from '../archive/xml';
import { SHADE } from '../theme/colours';
import { columnWidths, type ColumnRoom } from './column-widths';
import { shortRuns } from './short-runs';
import { cm } from './page-size';
import type { OdtBody } from './odt-body';
import { runs } from './odt-runs';
import { TABLE_LINES } from './paragraph-styles';
import { odtText } from './odt-text';

/** Longer rows may break inside: a page would not hold them. */
const LONGEST_WHOLE_ROW = 1200;
/** Columns narrower than this (centimetres) have smaller letters and distances in the header. */
const NARROW_COLUMN = 2;
/** A table of no more than so many lines stays on one page. */
const WHOLE_LINES = 18;
/** Letters of table text in a centimetre. */
const LETTERS_PER_CM = 5.6;

interface Density {
  readonly padding: Attributes;
  readonly header: string;
  readonly room: Omit<ColumnRoom, 'width'>;
}

function densityOf(columns: readonly Column[], width: number): Density {
  const many = width / columns.length < NARROW_COLUMN;
  const [left, right] = many ? [0.05, 0.08] : [0.1, 0.2];
  return {
    padding: {
      'fo:padding-top': '0.07cm',
      'fo:padding-bottom': '0.07cm',
      'fo:padding-left': cm(left),
      'fo:padding-right': cm(right),
    },
    header: many ? 'Table header small' : 'Table header',
    room: { padding: left + right + 0.05, headerSize: many ? 7.5 : 9, cellSize: 9 },
  };
}

/** Caption, the table with a header on each page, footnote. */
export function table(block: Table, body: OdtBody): string {
  const { id, caption, columns, rows, footnote } = block;
  const density = densityOf(columns, body.width);
  const widths = columnWidths(columns, rows, { ...density.room, width: body.width });
  const styled = widths.map((width) =>
    element('table:table-column', { 'table:style-name': body.styles.column(width) }),
  );
  const isShort = rows.reduce((sum, row) => sum + linesOf(row, widths), 0) <= WHOLE_LINES;
  return (
    body.paragraph('Caption', odtText(caption)) +
    element(
      'table:table',
      { 'table:name': id, 'table:style-name': body.styles.table(body.width, isShort) },
      columnsOf(columns, styled),
      element('table:table-header-rows', {}, header(columns, density, body)),
      ...rows.map((row) => written(row, columns, density, body)),
    ) +
    (footnote === null ? body.paragraph('End of table', '') : body.paragraph('Table footnote', odtText(footnote)))
  );
}

/** A first column that names the rows is marked as header column. */
function columnsOf(columns: readonly Column[], styled: readonly string[]): string {
  const [first = '', ...others] = styled;
  return columns[0]?.rowHeader ? element('table:table-header-columns', {}, first) + others.join('') : styled.join('');
}

function header(columns: readonly Column[], density: Density, body: OdtBody): string {
  const style = body.styles.cell({
    ...density.padding,
    'fo:background-color': SHADE,
    'fo:border-bottom': TABLE_LINES.header,
    'fo:border-top': TABLE_LINES.header,
    'style:vertical-align': 'bottom',
  });
  const cells = columns.map(({ title, align }) =>
    cell(style, body.paragraph(align === 'end' ? `${density.header} numbers` : density.header, odtText(title))),
  );
  return element('table:table-row', { 'table:style-name': body.styles.row(true) }, ...cells);
}

function written(row: Row, columns: readonly Column[], density: Density, body: OdtBody): string {
  const style = body.styles.row(lengthOf(row) <= LONGEST_WHOLE_ROW);
  const cells =
    row.kind === 'group' ? group(row, columns.length, density, body) : ordinary(row, columns, density, body);
  return element('table:table-row', { 'table:style-name': style }, cells);
}

function linesOf({ cells, kind }: Row, widths: readonly number[]): number {
  if (kind === 'group') return 1;
  const lines = cells.map(({ lines: own }, at) => {
    const letters = Math.max(1, ((widths[at] ?? 0) - 0.3) * LETTERS_PER_CM);
    return own.reduce((sum, runs) => sum + Math.max(1, Math.ceil(lengthOfRuns(runs) / letters)), 0);
  });
  return Math.max(1, ...lines);
}

function lengthOfRuns(said: readonly Run[]): number {
  return said.reduce((sum, { text }) => sum + text.length, 0);
}

function lengthOf({ cells }: Row): number {
  return Math.max(0, ...cells.map(({ lines: own }) => lengthOfRuns(own.flat())));
}

function group({ cells }: Row, span: number, density: Density, body: OdtBody): string {
  const style = body.styles.cell({
    ...density.padding,
    'fo:background-color': SHADE,
    'fo:border-bottom': TABLE_LINES.row,
  });
  const covered = Array.from({ length: span - 1 }, () => element('table:covered-table-cell'));
  return cell(style, lines(cells[0], 'Table group', body), { 'table:number-columns-spanned': span }) + covered.join('');
}

function ordinary({ cells, kind }: Row, columns: readonly Column[], density: Density, body: OdtBody): string {
  const line: Attributes =
    kind === 'total'
      ? { 'fo:border-top': TABLE_LINES.total, 'fo:border-bottom': TABLE_LINES.total }
      : { 'fo:border-bottom': TABLE_LINES.row };
  const style = body.styles.cell({ ...density.padding, ...line, 'style:vertical-align': 'top' });
  const base = kind === 'total' ? 'Table total' : 'Table contents';
  const numbers = kind === 'total' ? 'Table total numbers' : 'Table numbers';
  return columns.map(({ align }, at) => cell(style, lines(cells[at], align === 'end' ? numbers : base, body))).join('');
}

function lines(content: Cell | undefined, style: string, body: OdtBody): string {
  const sign = content?.sign === undefined ? '' : body.pictures.sign(content.sign);
  const said = (content?.lines ?? []).flatMap(shortRuns);
  if (said.length === 0) return body.paragraph(style, sign);
  return said.map((line, at) => body.paragraph(style, (at === 0 ? sign : '') + runs(line, body))).join('');
}

function cell(style: string, content: string, attributes: Attributes = {}): string {
  return element(
    'table:table-cell',
    { 'table:style-name': style, ...attributes, 'office:value-type': 'string' },
    content,
  );
}
