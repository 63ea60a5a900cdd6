import { isLocalDate, type LocalDate } from '../calendar/local-date';
import { DAY_PRECISIONS, type PreciseDay } from '../calendar/precise-day';
import { hasControlCharacters, WORDING_LENGTH } from '../decisions/text-checks';
import type { DomainErrorCode } from '../errors/error-codes';
import { preciseDayOf } from './precise-day-text';

/** Why a cell cannot be read; `path` leads to the value inside the cell. */
export class Unreadable {
  constructor(
    readonly code: DomainErrorCode,
    readonly data: Readonly<Record<string, unknown>> = {},
    readonly path = '',
  ) {}

  within(name: string): Unreadable {
    return new Unreadable(this.code, this.data, `.${name}${this.path}`);
  }
}

/** Reads one cell: its value, or why not. */
export type Cell<T> = (value: unknown) => T | Unreadable;

/** The cells of an object by name. */
export type Shape<T> = { readonly [Name in keyof T]-?: Cell<T[Name]> };

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

export const text: Cell<string> = (value) => {
  if (isEmpty(value)) return new Unreadable('value-missing');
  if (typeof value !== 'string') return new Unreadable('value-invalid', { expected: 'text' });
  if (value.trim() === '') return new Unreadable('value-missing');
  if (value.length > WORDING_LENGTH) {
    return new Unreadable('text-too-long', { length: value.length, maximum: WORDING_LENGTH });
  }
  return hasControlCharacters(value) ? new Unreadable('text-control-characters') : value;
};

/** A key or code: its meaning is checked later, against what exists. */
export function named<Name extends string>(): Cell<Name> {
  return (value) => text(value) as Name | Unreadable;
}

export const day: Cell<LocalDate> = (value) => {
  if (isEmpty(value)) return new Unreadable('value-missing');
  const read = typeof value === 'string' ? preciseDayOf(value) : null;
  return read?.precision === 'day' ? read.on : new Unreadable('invalid-day', { value });
};

/** `2026-04-01`, `01.04.2026`, `2026-04`, `2026-Q2`, `2026-H1`, `2026`, or an object with day and precision. */
export const preciseDay: Cell<PreciseDay> = (value) => {
  if (isEmpty(value)) return new Unreadable('value-missing');
  if (typeof value === 'object') return object<PreciseDay>({ on: isoDay, precision: oneOf(DAY_PRECISIONS) })(value);
  const read = typeof value === 'string' ? preciseDayOf(value) : null;
  return read ?? new Unreadable('invalid-day', { value });
};

const isoDay: Cell<LocalDate> = (value) => (isLocalDate(value) ? value : new Unreadable('invalid-day', { value }));

export const wholeNumber: Cell<number> = (value) => {
  if (isEmpty(value)) return new Unreadable('value-missing');
  return Number.isSafeInteger(value) ? (value as number) : new Unreadable('number-invalid', { value });
};

export const flag: Cell<boolean> = (value) =>
  typeof value === 'boolean' ? value : new Unreadable('value-invalid', { expected: 'true, false' });

export function oneOf<Value extends string>(values: readonly Value[]): Cell<Value> {
  return (value) => {
    if (isEmpty(value)) return new Unreadable('value-missing');
    const found = values.find((candidate) => candidate === value);
    return found ?? new Unreadable('value-unknown', { value, known: values });
  };
}

/** Absent stays absent. */
export function optional<T>(cell: Cell<T>): Cell<T | undefined> {
  return (value) => (value === undefined ? undefined : cell(value));
}

/** Empty is `null`. */
export function nullable<T>(cell: Cell<T>): Cell<T | null> {
  return (value) => (isEmpty(value) ? null : cell(value));
}

/** The first thing that is wrong inside the list is what is wrong with the cell. */
export function listOf<T>(cell: Cell<T>): Cell<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return new Unreadable('value-invalid', { expected: 'list' });
    const items: T[] = [];
    for (const [index, item] of value.entries()) {
      const read = cell(item);
      if (read instanceof Unreadable) return read.within(String(index));
      items.push(read);
    }
    return items;
  };
}

export function object<T extends object>(shape: Shape<T>): Cell<T> {
  return (value) => {
    const cells = readObject(shape, value);
    if (cells instanceof Unreadable) return cells;
    const [first] = cells.problems;
    return first ?? cells.value;
  };
}

/** All names of an object at once: the value with every name that could be read, and every problem. */
export function readObject<T extends object>(
  shape: Shape<T>,
  value: unknown,
): { readonly value: T; readonly problems: readonly Unreadable[] } | Unreadable {
  if (!isRecord(value)) return new Unreadable('value-invalid', { expected: 'object' });
  const names = Object.keys(shape) as (keyof T & string)[];
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(shape, name));
  const cells = names.map((name) => [name, shape[name](value[name])] as const);
  return {
    value: Object.fromEntries(cells.filter(([, read]) => read !== undefined)) as T,
    problems: [
      ...unknown.map((name) => new Unreadable('column-unknown', { column: name }).within(name)),
      ...cells.flatMap(([name, read]) => (read instanceof Unreadable ? [read.within(name)] : [])),
    ],
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
