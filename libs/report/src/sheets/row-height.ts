import type { SheetColumn, SheetValue } from './workbook';

const LINE = 13;
/** Excel draws no row higher. */
const HIGHEST = 400;

/**
 * Height of a row in points so that wrapped texts are seen whole: Excel and LibreOffice do not measure the rows of a
 * workbook that another program wrote. At most what Excel can draw.
 */
export function rowHeight(row: readonly SheetValue[], columns: readonly SheetColumn[]): number {
  const lines = row.map((value, at) => (typeof value === 'string' ? linesOf(value, columns[at]?.width ?? 10) : 1));
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + 3);
}

/** Words do not fill their lines to the end, and wide letters take more room. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 1.08) / width)), 0);
}
