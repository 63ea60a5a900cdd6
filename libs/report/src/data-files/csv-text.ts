const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
const SEPARATOR = ',';

/** A number is written as machines read it; text that a spreadsheet would run as a formula gets an apostrophe. */
export type CsvValue = string | number | boolean | null;

/** RFC 4180 in UTF-8 with byte order mark. The first row is the header. */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  const lines = rows.map((row) => row.map(cellOf).join(SEPARATOR));
  return BYTE_ORDER_MARK + [...lines, ''].join(LINE_END);
}

function cellOf(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
