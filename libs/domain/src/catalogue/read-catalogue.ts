import { CATALOGUE_FORMAT, CATALOGUE_VERSION, type CatalogueFile } from './catalogue-file';
import { FIELD_SHAPE, GOAL_SHAPE, MEASURE_SHAPE, MINISTRY_SHAPE, STRATEGY_SHAPE } from './catalogue-shapes';
import { isRecord, readObject, Unreadable, type Shape } from './cells';
import { importIssue, type CatalogueSection, type ImportIssue } from './import-issue';

/** What could be read of a file. `rowOf` keeps the place of each row, so that later issues can name it. */
export interface ReadCatalogue {
  readonly file: CatalogueFile;
  readonly issues: readonly ImportIssue[];
  readonly rows: CatalogueRows;
}

/** Row numbers of what could be read, list by list, in the order of the file's lists. */
export type CatalogueRows = Readonly<Record<'fields' | 'ministries' | 'goals' | 'measures', readonly number[]>>;

/** Not content: what a file says of itself, and a chronicle that other pages show. */
const ABOUT_THE_FILE = ['format', 'version', 'compiledOn', 'events'];
const SECTIONS = ['strategy', 'fields', 'ministries', 'goals', 'measures'];

/** Reads a catalogue from parsed JSON. A row with a fault is left out and its faults are listed, all of them. */
export function readCatalogue(json: unknown): ReadCatalogue {
  if (!isRecord(json) || json['format'] !== CATALOGUE_FORMAT || json['version'] !== CATALOGUE_VERSION) {
    const expected = { format: CATALOGUE_FORMAT, version: CATALOGUE_VERSION };
    return nothingRead(importIssue('file', null, null, 'file-not-a-catalogue', expected));
  }
  const unknown = Object.keys(json).filter((name) => ![...ABOUT_THE_FILE, ...SECTIONS].includes(name));
  const strategy = readStrategy(json['strategy']);
  const fields = readRows('fields', FIELD_SHAPE, json['fields']);
  const ministries = readRows('ministries', MINISTRY_SHAPE, json['ministries']);
  const goals = readRows('goals', GOAL_SHAPE, json['goals']);
  const measures = readRows('measures', MEASURE_SHAPE, json['measures']);
  return {
    file: {
      strategy: strategy.value,
      fields: fields.values,
      ministries: ministries.values,
      goals: goals.values,
      measures: measures.values,
    },
    rows: { fields: fields.rows, ministries: ministries.rows, goals: goals.rows, measures: measures.rows },
    issues: [
      ...unknown.map((name) => importIssue('file', null, name, 'column-unknown', { column: name })),
      ...strategy.issues,
      ...[fields, ministries, goals, measures].flatMap(({ issues }) => issues),
    ],
  };
}

export function nothingRead(...issues: readonly ImportIssue[]): ReadCatalogue {
  return {
    file: { strategy: null, fields: [], ministries: [], goals: [], measures: [] },
    rows: { fields: [], ministries: [], goals: [], measures: [] },
    issues,
  };
}

function readStrategy(value: unknown) {
  if (value === undefined || value === null) return { value: null, issues: [] };
  const read = readRow('strategy', null, STRATEGY_SHAPE, value);
  return { value: read.value, issues: read.issues };
}

export interface ReadRows<T> {
  readonly values: readonly T[];
  readonly rows: readonly number[];
  readonly issues: readonly ImportIssue[];
}

function readRows<T extends object>(section: CatalogueSection, shape: Shape<T>, list: unknown): ReadRows<T> {
  if (list === undefined) return { values: [], rows: [], issues: [] };
  if (!Array.isArray(list)) {
    const issue = importIssue('file', null, section, 'value-invalid', { expected: 'list' });
    return { values: [], rows: [], issues: [issue] };
  }
  return readNumberedRows(
    section,
    shape,
    list.map((value: unknown, index) => ({ row: index + 1, value })),
  );
}

export function readNumberedRows<T extends object>(
  section: CatalogueSection,
  shape: Shape<T>,
  numbered: readonly { readonly row: number; readonly value: unknown }[],
): ReadRows<T> {
  const read = numbered.map(({ row, value }) => ({ row, ...readRow(section, row, shape, value) }));
  const good = read.flatMap(({ row, value }) => (value === null ? [] : [{ row, value }]));
  return {
    values: good.map(({ value }) => value),
    rows: good.map(({ row }) => row),
    issues: read.flatMap(({ issues }) => issues),
  };
}

function readRow<T extends object>(
  section: CatalogueSection,
  row: number | null,
  shape: Shape<T>,
  value: unknown,
): { readonly value: T | null; readonly issues: readonly ImportIssue[] } {
  const read = readObject(shape, value);
  const problems = read instanceof Unreadable ? [read] : read.problems;
  return {
    value: read instanceof Unreadable || problems.length > 0 ? null : read.value,
    issues: problems.map(({ path, code, data }) => importIssue(section, row, path.slice(1) || null, code, data)),
  };
}
