import { printable, unprintable } from '../archive/xml';
import type { ReplacedPlace } from '../document/rendered';
import type { Sheet, SheetValue, Workbook } from './workbook';

/** A cell of Excel holds no more characters. */
const LONGEST = 32_767;

/**
 * A text no program takes for a formula, also after the sheet was saved as CSV and read again: a leading = + - @, tab
 * or carriage return gets an apostrophe before it.
 */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Every text as a cell may hold it, and where something had to go for that. `cut` stands behind a shortened text. */
export function printableWorkbook(
  workbook: Workbook,
  cut: string,
): { readonly workbook: Workbook; readonly places: readonly ReplacedPlace[] } {
  const places: ReplacedPlace[] = [];
  const sheets = workbook.sheets.map((sheet) => printableSheet(sheet, cut, places));
  const said = (text: string): string => printable(text);
  return {
    workbook: {
      ...workbook,
      title: said(workbook.title),
      subject: said(workbook.subject),
      publisher: said(workbook.publisher),
      marks: workbook.marks.map(said),
      sheets,
    },
    places,
  };
}

function printableSheet(sheet: Sheet, cut: string, places: ReplacedPlace[]): Sheet {
  const clean = (value: SheetValue): SheetValue => {
    if (typeof value !== 'string') return value;
    const characters = unprintable(value);
    const kept = harmless(value === '' ? '' : printable(harmless(value)));
    const said = kept.length <= LONGEST ? kept : shortened(kept, cut);
    if (characters.length > 0 || said !== kept)
      places.push({ characters, heading: sheet.name, excerpt: shortened(kept, '', 80) });
    return said === '' ? null : said;
  };
  const columns = sheet.columns.map((column) => ({ ...column, title: harmless(printable(column.title)) }));
  return { ...sheet, columns, rows: sheet.rows.map((row) => row.map(clean)) };
}

function shortened(text: string, ending: string, most = LONGEST): string {
  return text.slice(0, most - ending.length).replace(/[\ud800-\udbff]$/, '') + ending;
}
