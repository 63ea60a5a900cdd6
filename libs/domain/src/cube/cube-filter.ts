import type { Course, Effect, Horizon, MeasureKind, ReportState, StatusClass } from '../vocabulary/axes';
import type { FieldKey, MinistryKey } from '../vocabulary/keys';
import type { CubeCell, CubeKey } from './cube';

/**
 * Which measures are meant, as data: the browser evaluates it over cells (`matches`), the server turns the same lists
 * into SQL. All named axes must hold (and); inside one axis any listed value does (or). An axis that is not named
 * restricts nothing; an empty list matches nothing. `null` in a list means "has none".
 */
export interface CubeFilter {
  readonly field?: readonly FieldKey[];
  readonly ministry?: readonly MinistryKey[];
  readonly horizon?: readonly Horizon[];
  readonly kind?: readonly MeasureKind[];
  readonly status?: readonly StatusClass[];
  readonly computed?: readonly (Course | null)[];
  readonly reported?: readonly (Course | null)[];
  readonly effect?: readonly Effect[];
  readonly report?: readonly (ReportState | null)[];
  readonly expired?: boolean;
}

/** The axes of a filter that hold a list of values. */
export const FILTER_LISTS = [
  'field',
  'ministry',
  'horizon',
  'kind',
  'status',
  'computed',
  'reported',
  'effect',
  'report',
] as const satisfies readonly (keyof CubeFilter & keyof CubeKey)[];

function allows(list: readonly unknown[] | undefined, value: unknown): boolean {
  return list === undefined || list.includes(value);
}

/** Does a measure (or a cell) with this key belong to what the filter means? */
export function matches(filter: CubeFilter, key: CubeKey): boolean {
  if (filter.expired !== undefined && filter.expired !== key.expired) return false;
  return FILTER_LISTS.every((axis) => allows(filter[axis], key[axis]));
}

/** A disjunction of filters, as `figureSelection` gives it: any of them is enough. */
export function matchesAny(filters: readonly CubeFilter[], key: CubeKey): boolean {
  return filters.some((filter) => matches(filter, key));
}

/** The part of the cube a filter leaves: every figure and table works on it as on the whole. */
export function filterCells(cells: readonly CubeCell[], filter: CubeFilter): CubeCell[] {
  return cells.filter((cell) => matches(filter, cell));
}

/** Number of measures in these cells. */
export function countOf(cells: readonly Pick<CubeCell, 'count'>[]): number {
  return cells.reduce((sum, cell) => sum + cell.count, 0);
}
