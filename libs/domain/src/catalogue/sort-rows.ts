import { canonicalJson } from '../round/canonical-json';
import { isKey } from '../decisions/measure/code-checks';
import type { CatalogueField, CatalogueMinistry } from './catalogue-file';
import type { BeforeImport, Sorted } from './catalogue-plan';
import { importIssue, type CatalogueSection, type ImportIssue } from './import-issue';

/** Fields are the same when number and name are. */
export function sortFields(fields: readonly CatalogueField[], before: BeforeImport['fields']): Sorted<CatalogueField> {
  return sortByKey(fields, before, ({ number, name }) => ({ number, name }));
}

/** Ministries are the same when their dated names are. */
export function sortMinistries(
  ministries: readonly CatalogueMinistry[],
  before: readonly CatalogueMinistry[],
): Sorted<CatalogueMinistry> {
  return sortByKey(ministries, before, ({ names }) =>
    names.map(({ name, abbreviation, validFrom, validTo }) => ({ name, abbreviation, validFrom, validTo })),
  );
}

function sortByKey<Known extends { readonly key: string }, Row extends Known>(
  rows: readonly Row[],
  before: readonly Known[],
  essence: (row: Known) => unknown,
): Sorted<Row> {
  const known = new Map(before.map((row) => [row.key, canonicalJson(essence(row))]));
  const fateOf = (row: Row): keyof Sorted<Row> => {
    const was = known.get(row.key);
    if (was === undefined) return 'create';
    return was === canonicalJson(essence(row)) ? 'unchanged' : 'update';
  };
  return {
    create: rows.filter((row) => fateOf(row) === 'create'),
    update: rows.filter((row) => fateOf(row) === 'update'),
    unchanged: rows.filter((row) => fateOf(row) === 'unchanged'),
  };
}

/** Keys are words, and stand once in a list. */
export function keyIssues(
  section: CatalogueSection,
  list: readonly { readonly key: string }[],
  rows: readonly number[],
): readonly ImportIssue[] {
  const keys = list.map(({ key }) => key);
  return keys.flatMap((key, index) => {
    const row = rows[index] as number;
    if (!isKey(key)) return [importIssue(section, row, 'key', 'key-invalid', { key })];
    return keys.indexOf(key) < index ? [importIssue(section, row, 'key', 'code-twice', { key })] : [];
  });
}

/** Numbers order the fields, so no two fields share one. */
export function fieldNumberIssues(
  fields: readonly CatalogueField[],
  rows: readonly number[],
  before: BeforeImport['fields'],
): readonly ImportIssue[] {
  const others = before.filter(({ key }) => !fields.some((field) => field.key === key));
  return fields.flatMap(({ key, number }, index) => {
    const taken = [...others, ...fields.slice(0, index)].some((field) => field.number === number && field.key !== key);
    return taken ? [importIssue('fields', rows[index] as number, 'number', 'field-number-taken', { number })] : [];
  });
}

/** Places of the rows whose code an earlier row of the file has. */
export function repeatedPlaces(list: readonly { readonly code: string }[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (const [index, { code }] of list.entries()) {
    if (seen.has(code)) repeated.add(index);
    seen.add(code);
  }
  return repeated;
}
