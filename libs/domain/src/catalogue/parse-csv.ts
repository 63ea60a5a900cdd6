import { importIssue, type ImportIssue } from './import-issue';

/** Bounds of a table, in characters and rows: beyond them a file is broken, not big. */
export interface CsvLimits {
  readonly lineLength: number;
  readonly rows: number;
}

export const CSV_LIMITS: CsvLimits = { lineLength: 1_000_000, rows: 100_000 };

export interface CsvTable {
  /** With the header; the first row is row 1. Empty lines are empty rows, so that rows keep their numbers. */
  readonly rows: readonly (readonly string[])[];
  readonly issues: readonly ImportIssue[];
}

const BYTE_ORDER_MARK = '\uFEFF';
const QUOTE = '"';

/** Reads RFC 4180 text with comma or semicolon, LF or CRLF, with or without byte order mark. Stops at the first fault. */
export function parseCsv(text: string, limits: CsvLimits = CSV_LIMITS): CsvTable {
  const rows: string[][] = [];
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const separator = separatorOf(body, limits.lineLength);
  let at = 0;
  while (at < body.length) {
    if (rows.length >= limits.rows) return failed(rows, 'too-many-rows', { maximum: limits.rows });
    const line = readLine(body, at, separator, limits.lineLength);
    if (typeof line === 'string') return failed(rows, line, { maximum: limits.lineLength });
    rows.push(line.cells);
    at = line.next;
  }
  return { rows, issues: [] };
}

function failed(
  rows: readonly string[][],
  code: 'too-many-rows' | 'line-too-long' | 'quote-not-closed',
  data: Readonly<Record<string, unknown>>,
): CsvTable {
  return { rows, issues: [importIssue('file', rows.length + 1, null, code, data)] };
}

/** German spreadsheets write semicolons: the header tells. */
function separatorOf(body: string, lineLength: number): ',' | ';' {
  const header = body.slice(0, lineLength).split('\n', 1).join('');
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

interface CsvLine {
  readonly cells: string[];
  readonly next: number;
}

/** One line from `start`; a quoted cell may hold line breaks. */
function readLine(
  body: string,
  start: number,
  separator: string,
  lineLength: number,
): CsvLine | 'line-too-long' | 'quote-not-closed' {
  const cells: string[] = [];
  const end = start + lineLength;
  let at = start;
  for (;;) {
    if (at >= end) return 'line-too-long';
    const cell = body[at] === QUOTE ? quotedCell(body, at, end) : plainCell(body, at, separator, end);
    if (typeof cell === 'string') return cell;
    const closing = cell.quoted ? plainCell(body, cell.next, separator, end) : null;
    if (typeof closing === 'string') return closing;
    cells.push(cell.text + (closing?.text ?? ''));
    at = closing?.next ?? cell.next;
    if (body[at] !== separator) return { cells, next: at + 1 };
    at += 1;
  }
}

interface CsvCell {
  readonly text: string;
  readonly next: number;
  readonly quoted: boolean;
}

/** Up to the separator or the end of the line; the line feed itself stays. */
function plainCell(body: string, start: number, separator: string, end: number): CsvCell | 'line-too-long' {
  let at = start;
  while (at < body.length && body[at] !== separator && body[at] !== '\n') {
    if (at >= end) return 'line-too-long';
    at += 1;
  }
  const text = body.slice(start, at);
  const endsLine = body[at] === '\n' || at === body.length;
  return { text: endsLine && text.endsWith('\r') ? text.slice(0, -1) : text, next: at, quoted: false };
}

/** From quote to quote; two quotes stand for one. */
function quotedCell(body: string, start: number, end: number): CsvCell | 'line-too-long' | 'quote-not-closed' {
  let at = start + 1;
  for (;;) {
    const quote = body.indexOf(QUOTE, at);
    if (quote === -1 || quote >= end) return body.length > end ? 'line-too-long' : 'quote-not-closed';
    if (body[quote + 1] !== QUOTE) {
      const text = body.slice(start + 1, quote).replaceAll(QUOTE + QUOTE, QUOTE);
      return { text, next: quote + 1, quoted: true };
    }
    at = quote + 2;
  }
}
