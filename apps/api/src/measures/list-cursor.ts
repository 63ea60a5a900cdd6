import { isLocalDate } from '@wegmarke/domain';

import type { Bindings } from '../platform/bindings';
import { Refusal } from '../platform/problem/refusal';
import type { SortTerm } from './list-sort';

export type CursorValue = string | number | null;

/** A place in an ordered list: the order it belongs to and the values of the last row shown. Opaque to the reader. */
export function cursorOf(terms: readonly SortTerm[], values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([orderName(terms), ...values])).toString('base64url');
}

/** Rows that come after the cursor in the order of the columns `k0`, `k1` … */
export function afterCursor(cursor: string, terms: readonly SortTerm[], bindings: Bindings): string {
  const values = valuesOf(cursor, terms);
  const bound = terms.map(({ type }, index) => ({
    value: values[index] ?? null,
    bind: () => bindings.bind(values[index], type),
  }));
  const ways = terms.map((term, index) => {
    const same = bound
      .slice(0, index)
      .map(({ value, bind }, at) => (value === null ? `k${at} is null` : `k${at} = ${bind()}`));
    const later = bound[index];
    const further = later && later.value !== null ? isLater(term, `k${index}`, later.bind()) : 'false';
    return [...same, further].join(' and ');
  });
  return `(${ways.map((way) => `(${way})`).join(' or ')})`;
}

const isLater = ({ descending }: SortTerm, column: string, bound: string): string =>
  `(${column} ${descending ? '<' : '>'} ${bound} or ${column} is null)`;

/** Throws `invalid-input` for a cursor of another list or one that was changed. */
function valuesOf(cursor: string, terms: readonly SortTerm[]): CursorValue[] {
  const [order, ...values] = parsed(cursor);
  const fits =
    order === orderName(terms) &&
    values.length === terms.length &&
    values.every((value, index) => isOfType(value, terms[index]));
  if (!fits) throw new Refusal('invalid-input', [{ pointer: '/query/page[after]', code: 'is-cursor' }]);
  return values as CursorValue[];
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isOfType(value: unknown, term: SortTerm | undefined): boolean {
  if (value === null) return true;
  if (term?.type === 'integer') return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
  if (typeof value !== 'string' || value.includes('\0')) return false;
  return term?.type === 'date' ? isLocalDate(value) : true;
}

/** Two orders are the same when their expressions are: a French list goes on in French. */
const orderName = (terms: readonly SortTerm[]): string =>
  terms
    .map(
      ({ key, descending, expression }) =>
        `${descending ? '-' : ''}${key}${expression.includes('title_fr') ? '@fr' : ''}`,
    )
    .join(',');
