import { MEASURE_SHAPE } from './catalogue-shapes';
import { importIssue, type ImportIssue } from './import-issue';
import { CSV_LIMITS, parseCsv, type CsvLimits } from './parse-csv';
import { nothingRead, readNumberedRows, type ReadCatalogue } from './read-catalogue';

/** Columns of a table of measures: paths as in the JSON form. Lists are separated by `|`. */
export const MEASURE_COLUMNS = [
  'code',
  'title.de',
  'title.fr',
  'wording.de',
  'wording.fr',
  'kind',
  'field',
  'goal',
  'furtherGoals',
  'lead',
  'participants',
  'responsibleUnit',
  'contact.office',
  'contact.mailbox',
  'themes',
  'start',
  'end',
  'knownOn',
] as const;
export type MeasureColumn = (typeof MEASURE_COLUMNS)[number];

export const REQUIRED_MEASURE_COLUMNS: readonly MeasureColumn[] = ['code', 'title.de', 'kind', 'field', 'lead'];

const LISTS: readonly MeasureColumn[] = ['furtherGoals', 'participants', 'themes'];
/** Objects of two parts that are absent when their first part is empty. */
const EMPTY_WITHOUT: Readonly<Record<string, string>> = { wording: 'de', contact: 'office' };

/** Reads measures from a table (RFC 4180). The header names the columns, in any order. */
export function readMeasuresCsv(text: string, limits: CsvLimits = CSV_LIMITS): ReadCatalogue {
  const table = parseCsv(text, limits);
  if (table.issues.length > 0) return nothingRead(...table.issues);
  const [header, ...body] = table.rows;
  if (header === undefined) return nothingRead(importIssue('file', null, null, 'file-empty'));
  const columns = header.map((name) => name.trim());
  const headerIssues = headerIssuesOf(columns);
  if (headerIssues.length > 0) return nothingRead(...headerIssues);
  return measuresOf(columns, body);
}

function headerIssuesOf(columns: readonly string[]): readonly ImportIssue[] {
  const known: readonly string[] = MEASURE_COLUMNS;
  const missing = REQUIRED_MEASURE_COLUMNS.filter((column) => !columns.includes(column));
  return [
    ...missing.map((column) => importIssue('measures', 1, column, 'column-missing', { column })),
    ...columns.flatMap((column, index) => {
      if (!known.includes(column)) return [importIssue('measures', 1, column, 'column-unknown', { column, known })];
      const twice = columns.indexOf(column) < index;
      return twice ? [importIssue('measures', 1, column, 'column-twice', { column })] : [];
    }),
  ];
}

/** Rows are numbered as a spreadsheet does: the header is row 1. */
const FIRST_ROW = 2;

function measuresOf(columns: readonly string[], body: readonly (readonly string[])[]): ReadCatalogue {
  const rows = body
    .map((cells, index) => ({ row: index + FIRST_ROW, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const wide = rows.filter(({ cells }) => cells.length !== columns.length);
  const fitting = rows.filter(({ cells }) => cells.length === columns.length);
  const numbered = fitting.map(({ row, cells }) => ({ row, value: measureIn(columns, cells) }));
  const read = readNumberedRows('measures', MEASURE_SHAPE, numbered);
  const nothing = nothingRead();
  return {
    file: { ...nothing.file, measures: read.values },
    rows: { ...nothing.rows, measures: read.rows },
    issues: [
      ...wide.map(({ row, cells }) =>
        importIssue('measures', row, null, 'cell-count', { cells: cells.length, columns: columns.length }),
      ),
      ...read.issues,
    ],
  };
}

/** The same value the JSON form would hold. */
function measureIn(columns: readonly string[], cells: readonly string[]): Readonly<Record<string, unknown>> {
  const measure: Record<string, unknown> = {};
  columns.forEach((column, index) => {
    const cell = (cells[index] as string).trim();
    const [name, part] = column.split('.') as [string, string | undefined];
    if (part === undefined) measure[name] = LISTS.some((list) => list === column) ? listIn(cell) : cell;
    else measure[name] = { ...(measure[name] as object | undefined), [part]: cell };
  });
  for (const [name, part] of Object.entries(EMPTY_WITHOUT)) {
    const value = measure[name] as Readonly<Record<string, string>> | undefined;
    if (value !== undefined && Object.values(value).every((text) => text === '')) measure[name] = null;
    else if (value !== undefined) measure[name] = { ...(part in value ? {} : { [part]: '' }), ...value };
  }
  return measure;
}

function listIn(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split('|').map((item) => item.trim());
}
