import { FILTER_LISTS, type CubeFilter } from '@wegmarke/domain';

import { allOf, type Bindings } from '../platform/bindings';

/** The domain's filter as conditions on a row of states: what `matches` says of a cell, this says of a measure. */
export function filterConditions(filter: CubeFilter, bindings: Bindings): string[] {
  const lists = FILTER_LISTS.flatMap((axis) => {
    const values: readonly (string | null)[] | undefined = filter[axis];
    return values === undefined ? [] : [isOneOf(`s.${axis}`, values, bindings)];
  });
  return filter.expired === undefined ? lists : [...lists, `s.expired = ${bindings.bind(filter.expired)}`];
}

/** Any of the filters is enough, as `figureSelection` means it. */
export function anyFilterCondition(filters: readonly CubeFilter[], bindings: Bindings): string {
  return `(${filters.map((filter) => `(${allOf(filterConditions(filter, bindings))})`).join(' or ')})`;
}

/** `null` among the values means "has none". */
export function isOneOf(column: string, values: readonly (string | null)[], bindings: Bindings): string {
  const named = values.filter((value) => value !== null);
  const listed = `${column} = any(${bindings.bind(named, 'text[]')})`;
  return values.includes(null) ? `(${listed} or ${column} is null)` : listed;
}
