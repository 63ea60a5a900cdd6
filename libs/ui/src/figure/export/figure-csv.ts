import { totalOf, type FigureData } from '../figure-data';

/** The rows of a figure as CSV: UTF-8 with BOM, comma, CRLF, as all files of the product. */
export function figureCsv({ rowHeading, series, rows }: FigureData, totalWord: string): string {
  const head = [rowHeading, ...series.map(({ word }) => word), totalWord];
  const lines = rows.map((row) => [row.name, ...row.values.map(String), String(totalOf(row))]);
  return `\uFEFF${[head, ...lines].map((cells) => cells.map(escaped).join(',')).join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would read as a formula is kept text by a leading apostrophe. */
function escaped(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
