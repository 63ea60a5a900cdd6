import type { Language } from '@wegmarke/domain';
import { sheetWords } from '@wegmarke/wording';
import type { NamedRange } from 'hucre';
import type { CellStyle, CellValue, WorkbookProperties, WriteSheet } from 'hucre/xlsx';
import { repackArchive } from '../archive/zip-archive';
import type { Rendered } from '../document/rendered';
import type { ReportModel } from '../model/report-model';
import { columnName } from './column-name';
import { printableWorkbook } from './cell-text';
import { reportWorkbook } from './report-workbook';
import { pagesAcross } from './print-width';
import { rowHeight } from './row-height';
import type { ColumnKind, Sheet, SheetValue, Workbook } from './workbook';
import { cellStyles, headerStyle, LABEL_STYLE, TITLE_STYLE } from './xlsx-styles';

/**
 * The annual report as an Excel workbook: a frozen header with filters on every sheet, numbers as numbers, days as days,
 * no formulas. Same model, same bytes.
 */
export async function renderXlsx(model: ReportModel, language: Language): Promise<Rendered> {
  const { workbook, places } = printableWorkbook(reportWorkbook(model, language), sheetWords(language).cut);
  const { writeXlsx } = await import('hucre/xlsx');
  const written = await writeXlsx({
    sheets: workbook.sheets.map((sheet) => writtenSheet(sheet, workbook)),
    namedRanges: workbook.sheets.filter(({ layout }) => layout === 'table').map(printTitles),
    properties: propertiesOf(workbook),
    defaultFont: { name: 'Arial', size: 10 },
  });
  return { bytes: repackArchive(written, (path, content) => corrected(path, content)), places };
}

function writtenSheet(sheet: Sheet, workbook: Workbook): WriteSheet {
  const { columns, rows, layout, name } = sheet;
  const styles = cellStyles(workbook.language);
  const header = layout === 'table' ? [columns.map(({ title }) => title)] : [];
  const all: CellValue[][] = [...header, ...rows.map((row) => row.map(cellValue))];
  return {
    name,
    columns: columns.map(({ width, kind }) => ({ width, style: styles[kind] })),
    rows: all,
    cells: emphasised(sheet, styles),
    rowDefs: heights(sheet),
    ...(layout === 'table' ? tableParts(sheet) : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: layout === 'table' ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: layout === 'table' ? pagesAcross(sheet) : 1,
      fitToHeight: 0,
    },
    headerFooter: printedHead(workbook, name),
    view: layout === 'table' ? {} : { showGridLines: false },
    a11y: layout === 'table' ? { headerRow: 0 } : undefined,
  };
}

function tableParts({ columns, rows }: Sheet): Pick<WriteSheet, 'autoFilter' | 'freezePane'> {
  return {
    autoFilter: { range: `A1:${columnName(columns.length - 1)}${rows.length + 1}` },
    freezePane: { rows: 1 },
  };
}

/**
 * The header, and beside it the first column where the table is printed over several pages, stands on each page. Given
 * here because hucre 1.0 does not put names with spaces into quotes, and Excel calls the workbook damaged then.
 */
function printTitles(sheet: Sheet): NamedRange {
  const name = `'${sheet.name.replaceAll("'", "''")}'`;
  const column = pagesAcross(sheet) > 1 ? `${name}!$A:$A,` : '';
  return { name: '_xlnm.Print_Titles', range: `${column}${name}!$1:$1`, scope: sheet.name };
}

/** The header has room for two lines, the title of the cover for its large letters. */
function heights({ rows, columns, layout }: Sheet): NonNullable<WriteSheet['rowDefs']> {
  const first = layout === 'table' ? 1 : 0;
  const titles: readonly SheetValue[] = columns.map(({ title }) => title);
  return new Map([
    ...rows.map((row, at) => [at + first, { height: rowHeight(row, columns) }] as const),
    [0, { height: layout === 'table' ? rowHeight(titles, columns) + 6 : 30 }] as const,
  ]);
}

function cellValue(value: SheetValue): CellValue {
  return value !== null && typeof value === 'object' ? new Date(`${value.day}T00:00:00Z`) : value;
}

/** Header cells; title and labels of the cover, and a day among its texts. */
function emphasised(
  { columns, rows, layout }: Sheet,
  styles: Readonly<Record<ColumnKind, CellStyle>>,
): NonNullable<WriteSheet['cells']> {
  if (layout === 'table') return new Map(columns.map(({ kind }, at) => [`0,${at}`, { style: headerStyle(kind) }]));
  return new Map(
    rows.flatMap(([, value], at): [string, { style: CellStyle }][] => [
      [`${at},0`, { style: at === 0 ? TITLE_STYLE : LABEL_STYLE }],
      ...(value !== null && typeof value === 'object'
        ? [
            [`${at},1`, { style: { ...styles.day, alignment: { vertical: 'top', horizontal: 'left' } } }] as [
              string,
              { style: CellStyle },
            ],
          ]
        : []),
    ]),
  );
}

/** Title and marks above each printed page, sheet and page below. `&` starts a code there. */
function printedHead({ title, marks, page }: Workbook, name: string): NonNullable<WriteSheet['headerFooter']> {
  const plain = (text: string): string => text.replaceAll('&', '&&').slice(0, 100);
  const pages = plain(page).replace('{page}', '&P').replace('{pages}', '&N');
  return {
    oddHeader: `&L${plain(title)}${marks.length === 0 ? '' : `&R&"Arial,Bold"${plain(marks.join(' · '))}`}`,
    oddFooter: `&L${plain(name)}&R${pages}`,
  };
}

function propertiesOf({ title, subject, publisher, datedOn, marks }: Workbook): WorkbookProperties {
  const on = new Date(`${datedOn}T00:00:00Z`);
  return {
    title,
    subject,
    creator: publisher,
    lastModifiedBy: publisher,
    description: subject,
    keywords: marks.length === 0 ? undefined : marks.join(', '),
    created: on,
    modified: on,
  };
}

/** The program that made the file is ours; and Office wants the size of a font before its colour (hucre 1.0 writes it after). */
function corrected(path: string, content: Uint8Array): Uint8Array | string {
  const rewritten = (pattern: RegExp, by: string): string => new TextDecoder().decode(content).replace(pattern, by);
  if (path === 'docProps/app.xml') return rewritten(/(<Application>)[^<]*/, '$1Wegmarke');
  if (path === 'xl/styles.xml') return rewritten(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, '$2$1');
  return content;
}
