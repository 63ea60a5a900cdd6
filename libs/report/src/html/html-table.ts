import type { Language } from '@wegmarke/domain';
import { escapeText } from '../archive/xml';
import { tag } from './tag';
import type { Cell, Column, Row, Table } from '../document/report-document';
import { inline, signMark } from './inline';

/** A table in a region of its own that scrolls sideways on a narrow screen, so that the page never does. */
export function htmlTable(table: Table, language: Language): string {
  const caption = `${table.id}-caption`;
  const note = table.footnote === null ? undefined : `${table.id}-note`;
  const markup = tag(
    'table',
    { id: table.id, class: looksOf(table), 'aria-describedby': note },
    tag('caption', { id: caption }, tag('span', {}, escapeText(table.caption))),
    columnWidths(table.columns),
    tag('thead', {}, tag('tr', {}, ...table.columns.map(headCell))),
    ...bodies(table, language),
  );
  const region = tag('div', { class: 'scroll', role: 'group', tabindex: 0, 'aria-labelledby': caption }, markup);
  return region + (note === undefined ? '' : tag('p', { id: note, class: 'small' }, escapeText(table.footnote ?? '')));
}

/** So many rows stay on one page in print. */
const SHORT = 14;

function looksOf({ columns, rows }: Table): string | undefined {
  const looks = [breadth(columns.length), rows.length <= SHORT ? 'short' : undefined].filter(
    (look) => look !== undefined,
  );
  return looks.length === 0 ? undefined : looks.join(' ');
}

/** Below these widths a table scrolls rather than break its words. */
function breadth(columns: number): string | undefined {
  if (columns > 5) return 'wide';
  return columns > 3 ? 'middle' : undefined;
}

function columnWidths(columns: readonly Column[]): string {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${Math.round((width / sum) * 1000) / 10}%">`);
  return tag('colgroup', {}, ...widths);
}

function headCell({ title, align }: Column): string {
  return tag('th', { scope: 'col', class: align === 'end' ? 'end' : undefined }, escapeText(title));
}

/** A group opens a body of its own, so that its heading belongs to the rows below it. */
function bodies({ columns, rows }: Table, language: Language): readonly string[] {
  const parts: string[][] = [];
  for (const row of rows) {
    const markup = htmlRow(row, columns, language);
    const last = parts.at(-1);
    if (row.kind === 'group' || last === undefined) parts.push([markup]);
    else last.push(markup);
  }
  return parts.map((part) => tag('tbody', {}, ...part));
}

function htmlRow(row: Row, columns: readonly Column[], language: Language): string {
  if (row.kind === 'group') {
    const [cell] = row.cells;
    const attributes = { scope: 'rowgroup', colspan: columns.length };
    return tag('tr', { class: 'group' }, tag('th', attributes, cell === undefined ? '' : content(cell, language)));
  }
  const cells = columns.map((column, index) => htmlCell(row.cells[index], column, language));
  return tag('tr', { class: row.kind === 'total' ? 'total' : undefined }, ...cells);
}

function htmlCell(cell: Cell | undefined, { rowHeader, align }: Column, language: Language): string {
  const attributes = { scope: rowHeader ? 'row' : undefined, class: align === 'end' ? 'end' : undefined };
  const written = cell === undefined ? '' : content(cell, language);
  const name = rowHeader ? 'th' : 'td';
  return tag(name, attributes, written);
}

function content({ lines, sign }: Cell, language: Language): string {
  const written = lines.map((line, index) => (index === 0 ? signMark(sign) : '') + inline(line, language));
  if (written.length <= 1) return written[0] ?? signMark(sign);
  return written.map((line) => tag('div', {}, line)).join('');
}
