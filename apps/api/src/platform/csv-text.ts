const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** UTF-8 with byte order mark and CRLF, as spreadsheets read it. The first row is the header. */
export function csvText(rows: readonly (readonly (string | null)[])[], sign = ','): string {
  const lines = rows.map((row) => row.map((value) => cellOf(value, sign)).join(sign));
  return BYTE_ORDER_MARK + [...lines, ''].join(LINE_END);
}

/** A text that a spreadsheet would run as a formula gets an apostrophe, which shows it as text. */
function cellOf(value: string | null, sign: string): string {
  if (value === null) return '';
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return harmless.includes(sign) || /["\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
