import { COURSES, HORIZONS, STATUS_CLASSES, type Horizon, type StatusClass } from '../vocabulary/axes';
import type { FieldKey, MinistryKey } from '../vocabulary/keys';
import type { CubeCell } from './cube';
import { countOf } from './cube-filter';

/** The computed course of every measure; `none`: has no course. */
export const COMPUTED_CLASSES = [...COURSES, 'none'] as const;
export type ComputedClass = (typeof COMPUTED_CLASSES)[number];

export type StatusCounts = Readonly<Record<StatusClass, number>>;
export type ComputedCounts = Readonly<Record<ComputedClass, number>>;

/** What a breakdown reads of a cell; tables that count by less than the whole cube have no more. */
export type CountedState = Pick<CubeCell, 'status' | 'computed' | 'count'>;

/** Two partitions of the same measures: each adds up to `total`. */
export interface Breakdown {
  readonly total: number;
  readonly status: StatusCounts;
  readonly computed: ComputedCounts;
}
export interface MinistryRow extends Breakdown {
  readonly ministry: MinistryKey;
}
export interface FieldRow extends Breakdown {
  readonly field: FieldKey;
}
export interface HorizonRow extends Breakdown {
  readonly horizon: Horizon;
  /** Of `total`: the goal is past its due day, whatever the measure's status. */
  readonly expired: number;
}
export interface MatrixCell {
  readonly field: FieldKey;
  readonly ministry: MinistryKey;
  readonly total: number;
  /** Of `total`: computed critical. */
  readonly critical: number;
}

function zeroes<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
}

/** Measures per status class, all nine classes. */
export function statusCounts(cells: readonly CountedState[]): StatusCounts {
  const counts = zeroes(STATUS_CLASSES);
  for (const { status, count } of cells) counts[status] += count;
  return counts;
}

/** Measures per computed course, those without a course under `none`. */
export function computedCounts(cells: readonly CountedState[]): ComputedCounts {
  const counts = zeroes(COMPUTED_CLASSES);
  for (const { computed, count } of cells) counts[computed ?? 'none'] += count;
  return counts;
}

export function breakdownOf(cells: readonly CountedState[]): Breakdown {
  return { total: countOf(cells), status: statusCounts(cells), computed: computedCounts(cells) };
}

function grouped<K extends string, Cell>(cells: readonly Cell[], keyOf: (cell: Cell) => K): [K, Cell[]][] {
  const groups = new Map<K, Cell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** One row per leading ministry that occurs, by key. Over cells counted by participation it is the participation table. */
export function byMinistry(cells: readonly (CountedState & Pick<CubeCell, 'ministry'>)[]): MinistryRow[] {
  return grouped(cells, (cell) => cell.ministry).map(([ministry, own]) => ({ ministry, ...breakdownOf(own) }));
}

/** One row per action field that occurs, by key; the order of the strategy is the caller's. */
export function byField(cells: readonly (CountedState & Pick<CubeCell, 'field'>)[]): FieldRow[] {
  return grouped(cells, (cell) => cell.field).map(([field, own]) => ({ field, ...breakdownOf(own) }));
}

/** Action field × leading ministry; pairs without a measure are left out. */
export function fieldMinistryMatrix(
  cells: readonly (CountedState & Pick<CubeCell, 'field' | 'ministry'>)[],
): MatrixCell[] {
  return grouped(cells, (cell) => cell.field).flatMap(([field, inField]) =>
    grouped(inField, (cell) => cell.ministry).map(([ministry, own]) => ({
      field,
      ministry,
      total: countOf(own),
      critical: countOf(own.filter(({ computed }) => computed === 'critical')),
    })),
  );
}

/** Always four rows: short, medium, long, none. */
export function horizonRows(cells: readonly CubeCell[]): HorizonRow[] {
  return HORIZONS.map((horizon) => {
    const own = cells.filter((cell) => cell.horizon === horizon);
    return { horizon, expired: countOf(own.filter(({ expired }) => expired)), ...breakdownOf(own) };
  });
}
