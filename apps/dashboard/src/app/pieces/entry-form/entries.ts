import type { PreciseDay } from '@wegmarke/domain';
import { rowsOf, type FieldSpec, type LeafSpec } from './field-spec';

/** One answer as its control holds it; a day is its ISO text. */
export type Entry = string | boolean | PreciseDay | readonly string[] | null;

/** Everything entered, by JSON pointer, and how many rows each list has. */
export interface Entries {
  readonly values: Readonly<Record<string, Entry>>;
  readonly rows: Readonly<Record<string, number>>;
}

export const NOTHING_ENTERED: Entries = { values: {}, rows: {} };

/** What a form begins with: the answers to its questions as they stand in `source`. */
export function entriesFrom(specs: readonly FieldSpec[], source: unknown): Entries {
  const values: Record<string, Entry> = {};
  const rows: Record<string, number> = {};
  collect(specs, source, values, rows);
  return { values, rows };
}

function collect(
  specs: readonly FieldSpec[],
  source: unknown,
  values: Record<string, Entry>,
  rows: Record<string, number>,
): void {
  for (const spec of specs) {
    if (spec.kind === 'group') collect(spec.fields, source, values, rows);
    else if (spec.kind === 'list') {
      const list = at(source, spec.pointer);
      rows[spec.pointer] = Math.max(spec.fewest ?? 0, Array.isArray(list) ? list.length : 0);
      for (const row of rowsOf(spec, { rows })) collect(row, source, values, rows);
    } else {
      const value = entryOf(spec, at(source, spec.pointer));
      if (value !== undefined) values[spec.pointer] = value;
    }
  }
}

/** The answer as its control takes it; undefined where there is none. */
function entryOf({ kind }: LeafSpec, value: unknown): Entry | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(String);
  return kind === 'span' ? (value as PreciseDay) : undefined;
}

function at(source: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (part, name) => (typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined),
      source,
    );
}

export function withValue({ values, rows }: Entries, pointer: string, value: Entry): Entries {
  return { values: { ...values, [pointer]: value }, rows };
}

export function withRow({ values, rows }: Entries, list: string): Entries {
  return { values, rows: { ...rows, [list]: (rows[list] ?? 0) + 1 } };
}

/** One row less: what was entered in the rows after it moves up. */
export function withoutRow({ values, rows }: Entries, list: string, index: number): Entries {
  const moved = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(all).flatMap(([pointer, value]) => {
        const place = movedUp(pointer, list, index);
        return place === null ? [] : [[place, value]];
      }),
    );
  return { values: moved(values), rows: { ...moved(rows), [list]: Math.max(0, (rows[list] ?? 0) - 1) } };
}

function movedUp(pointer: string, list: string, index: number): string | null {
  if (!pointer.startsWith(`${list}/`)) return pointer;
  const [row = '', ...rest] = pointer.slice(list.length + 1).split('/');
  const number = Number(row);
  if (number === index) return null;
  return number < index ? pointer : [list, number - 1, ...rest].join('/');
}
