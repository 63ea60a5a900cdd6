import { COURSES, STATUS_CLASSES } from '../vocabulary/axes';
import type { FieldKey, MinistryKey } from '../vocabulary/keys';
import type { CountedState } from './breakdowns';
import type { CubeCell } from './cube';

/** All that the tables by field and by ministry read of a cell. */
export type TableCell = CountedState & Pick<CubeCell, 'field' | 'ministry'>;

type Sum = { -readonly [K in keyof TableCell]: TableCell[K] };

/**
 * Cells that no table by field or ministry tells apart, added up in one walk: several tables over a large cube are then
 * made from a fraction of its cells. The tables stay the same.
 */
export function tableCells(cells: readonly TableCell[]): TableCell[] {
  const fields = new Map<FieldKey, Map<MinistryKey, Map<number, Sum>>>();
  for (const cell of cells) {
    const sums = childOf(childOf(fields, cell.field), cell.ministry);
    const place = placeOf(cell);
    const sum = sums.get(place);
    if (sum) sum.count += cell.count;
    else sums.set(place, sumFrom(cell));
  }
  return [...fields.values()].flatMap((ministries) => [...ministries.values()].flatMap((sums) => [...sums.values()]));
}

function childOf<K, ChildK, Value>(parent: Map<K, Map<ChildK, Value>>, key: K): Map<ChildK, Value> {
  const known = parent.get(key);
  if (known) return known;
  const child = new Map<ChildK, Value>();
  parent.set(key, child);
  return child;
}

const COMPUTED = [...COURSES, null];

function placeOf({ status, computed }: TableCell): number {
  return STATUS_CLASSES.indexOf(status) * COMPUTED.length + COMPUTED.indexOf(computed);
}

function sumFrom({ field, ministry, status, computed, count }: TableCell): Sum {
  return { field, ministry, status, computed, count };
}
