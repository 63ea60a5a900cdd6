import { element } from '../archive/xml';
import { odfFile } from '../odt/namespaces';
import { odtText } from '../odt/odt-text';
import { columnName } from './column-name';
import { CELL_STYLES, columnStyles, odsCellStyles } from './ods-cell-styles';
import { pagesAcross } from './print-width';
import type { ColumnKind, Sheet, SheetValue, Workbook } from './workbook';

/** content.xml: one table per sheet, a filter over each. */
export function odsContent({ sheets, language }: Workbook): string {
  return odfFile(
    'document-content',
    element('office:automatic-styles', {}, odsCellStyles(language), columnStyles(sheets)),
    element(
      'office:body',
      {},
      element('office:spreadsheet', {}, ...sheets.map(table), element('table:database-ranges', {}, ...filters(sheets))),
    ),
  );
}

function table(sheet: Sheet): string {
  const { name, columns, rows, layout } = sheet;
  const header = columns.map(({ title, kind }) =>
    cell(title, kind === 'text' ? CELL_STYLES.header : CELL_STYLES.headerNumber),
  );
  return element(
    'table:table',
    { 'table:name': name, 'table:style-name': layout === 'table' ? `TableSheet${pagesAcross(sheet)}` : 'CoverSheet' },
    ...tableColumns(sheet),
    layout === 'table' ? element('table:table-header-rows', {}, line(header)) : '',
    ...rows.map((row, at) => line(row.map((value, place) => cell(value, styleOf(sheet, at, place, value))))),
  );
}

/** Where the table is printed over several pages side by side, the first column stands on each. */
function tableColumns(sheet: Sheet): string[] {
  const [first = '', ...others] = sheet.columns.map(({ width, kind }) =>
    element('table:table-column', {
      'table:style-name': `Column${width}`,
      'table:default-cell-style-name': CELL_STYLES[kind],
    }),
  );
  return pagesAcross(sheet) > 1 ? [element('table:table-header-columns', {}, first), ...others] : [first, ...others];
}

function line(cells: readonly string[]): string {
  return element('table:table-row', { 'table:style-name': 'Row' }, ...cells);
}

function styleOf({ layout, columns }: Sheet, row: number, place: number, value: SheetValue): string {
  if (layout === 'pairs' && place === 0) return row === 0 ? CELL_STYLES.title : CELL_STYLES.label;
  if (layout === 'pairs' && isDay(value)) return CELL_STYLES.coverDay;
  const kind: ColumnKind = columns[place]?.kind ?? 'text';
  return CELL_STYLES[kind];
}

function isDay(value: SheetValue): value is { readonly day: Extract<SheetValue, { day: unknown }>['day'] } {
  return value !== null && typeof value === 'object';
}

function cell(value: SheetValue, style: string): string {
  const attributes = { 'table:style-name': style };
  if (value === null) return element('table:table-cell', attributes);
  if (typeof value === 'number')
    return element(
      'table:table-cell',
      { ...attributes, 'office:value-type': 'float', 'office:value': value },
      element('text:p', {}, String(value)),
    );
  if (isDay(value))
    return element(
      'table:table-cell',
      { ...attributes, 'office:value-type': 'date', 'office:date-value': value.day },
      element('text:p', {}, value.day),
    );
  const lines = value.split('\n').map((text) => element('text:p', {}, odtText(text)));
  return element('table:table-cell', { ...attributes, 'office:value-type': 'string' }, ...lines);
}

function filters(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap(({ name, layout, columns, rows }, at) => {
    if (layout !== 'table') return [];
    const sheet = `'${name.replaceAll("'", "''")}'`;
    const last = `${columnName(columns.length - 1)}${rows.length + 1}`;
    return element('table:database-range', {
      'table:name': `filter-${at}`,
      'table:target-range-address': `${sheet}.A1:${sheet}.${last}`,
      'table:display-filter-buttons': 'true',
    });
  });
}
