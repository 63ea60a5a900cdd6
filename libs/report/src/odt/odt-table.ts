import type { Cell, Column, Row, Table } from '../document/report-document';
import { element, type Attributes } from '../archive/xml';
import { SHADE } from '../theme/colours';
import type { OdtBody } from './odt-body';
import { runs } from './odt-runs';
import { TABLE_LINES } from './paragraph-styles';
import { odtText } from './odt-text';

/** Longer rows may break inside: a page would not hold them. */
const LONGEST_WHOLE_ROW = 1200;

const PADDING: Attributes = {
  'fo:padding-top': '0.07cm',
  'fo:padding-bottom': '0.07cm',
  'fo:padding-left': '0.1cm',
  'fo:padding-right': '0.2cm',
};

/** Caption, the table with a header on each page, footnote. */
export function table(block: Table, body: OdtBody): string {
  const { id, caption, columns, rows, footnote } = block;
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const styled = columns.map(({ width }) =>
    element('table:table-column', { 'table:style-name': body.styles.column((width / sum) * body.width) }),
  );
  return (
    body.paragraph('Caption', odtText(caption)) +
    element(
      'table:table',
      { 'table:name': id, 'table:style-name': body.styles.table(body.width) },
      columnsOf(columns, styled),
      element('table:table-header-rows', {}, header(columns, body)),
      ...rows.map((row) => written(row, columns, body)),
    ) +
    (footnote === null ? body.paragraph('End of table', '') : body.paragraph('Table footnote', odtText(footnote)))
  );
}

/** A first column that names the rows is marked as header column. */
function columnsOf(columns: readonly Column[], styled: readonly string[]): string {
  const [first = '', ...others] = styled;
  return columns[0]?.rowHeader ? element('table:table-header-columns', {}, first) + others.join('') : styled.join('');
}

function header(columns: readonly Column[], body: OdtBody): string {
  const style = body.styles.cell({
    ...PADDING,
    'fo:background-color': SHADE,
    'fo:border-bottom': TABLE_LINES.header,
    'fo:border-top': TABLE_LINES.header,
    'style:vertical-align': 'bottom',
  });
  const cells = columns.map(({ title, align }) =>
    cell(style, body.paragraph(align === 'end' ? 'Table header numbers' : 'Table header', odtText(title))),
  );
  return element('table:table-row', { 'table:style-name': body.styles.row(true) }, ...cells);
}

function written(row: Row, columns: readonly Column[], body: OdtBody): string {
  const style = body.styles.row(lengthOf(row) <= LONGEST_WHOLE_ROW);
  const cells = row.kind === 'group' ? group(row, columns.length, body) : ordinary(row, columns, body);
  return element('table:table-row', { 'table:style-name': style }, cells);
}

function lengthOf({ cells }: Row): number {
  return Math.max(0, ...cells.map(({ lines }) => lines.flat().reduce((sum, { text }) => sum + text.length, 0)));
}

function group({ cells }: Row, span: number, body: OdtBody): string {
  const style = body.styles.cell({ ...PADDING, 'fo:background-color': SHADE, 'fo:border-bottom': TABLE_LINES.row });
  const covered = Array.from({ length: span - 1 }, () => element('table:covered-table-cell'));
  return cell(style, lines(cells[0], 'Table group', body), { 'table:number-columns-spanned': span }) + covered.join('');
}

function ordinary({ cells, kind }: Row, columns: readonly Column[], body: OdtBody): string {
  const line: Attributes =
    kind === 'total'
      ? { 'fo:border-top': TABLE_LINES.total, 'fo:border-bottom': TABLE_LINES.total }
      : { 'fo:border-bottom': TABLE_LINES.row };
  const style = body.styles.cell({ ...PADDING, ...line, 'style:vertical-align': 'top' });
  const base = kind === 'total' ? 'Table total' : 'Table contents';
  const numbers = kind === 'total' ? 'Table total numbers' : 'Table numbers';
  return columns.map(({ align }, at) => cell(style, lines(cells[at], align === 'end' ? numbers : base, body))).join('');
}

function lines(content: Cell | undefined, style: string, body: OdtBody): string {
  const sign = content?.sign === undefined ? '' : body.pictures.sign(content.sign);
  const said = content?.lines ?? [];
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
