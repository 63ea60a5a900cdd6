import { condensed } from './condensed';
import type { CubeCell } from './cube';
import { matchesAny, matches, countOf } from './cube-filter';
import { FIGURE_KEYS, type FigureBounds, type FigureKey, type FigurePart, type FigureValue } from './figure';
import { FIGURE_DEFINITIONS, type FigureEntry, type MeasureFigureKey } from './figure-definitions';
import { percentOf } from './percent';

/** All seven figures over these cells, in the order of `FIGURE_KEYS`. */
export function figuresOf(cells: readonly CubeCell[]): FigureValue[] {
  const condensedCells = condensed(cells);
  return FIGURE_KEYS.map((key) => figureOf(key, condensedCells));
}

/** One figure over these cells: the whole strategy or what a filter leaves of it. */
export function figureOf(key: FigureKey, cells: readonly CubeCell[]): FigureValue {
  return key === 'milestonesKept' ? milestonesKept(cells) : measureFigure(key, cells);
}

function measureFigure(key: MeasureFigureKey, cells: readonly CubeCell[]): FigureValue {
  const definition = FIGURE_DEFINITIONS[key];
  const parts = counted(definition.parts, cells);
  const rest = counted(definition.rest, cells);
  const numerator = sumOf(parts);
  const denominator = numerator + sumOf(rest);
  const bounds = key === 'onCourse' ? boundsOf(numerator, denominator, rest) : undefined;
  return {
    key,
    numerator,
    denominator,
    parts,
    rest,
    excluded: counted(definition.excluded, cells),
    percent: percentOf(numerator, denominator),
    ...(bounds && { bounds }),
    ...(definition.ofStatus && { stale: staleIn([...definition.parts, ...definition.rest], cells) }),
  };
}

function milestonesKept(cells: readonly CubeCell[]): FigureValue {
  const denominator = cells.reduce((sum, cell) => sum + cell.milestonesDue, 0);
  const numerator = cells.reduce((sum, cell) => sum + cell.milestonesKept, 0);
  return {
    key: 'milestonesKept',
    numerator,
    denominator,
    parts: [{ key: 'kept', count: numerator }],
    rest: [{ key: 'not_kept', count: denominator - numerator }],
    excluded: [],
    percent: percentOf(numerator, denominator),
  };
}

function counted(entries: readonly FigureEntry[], cells: readonly CubeCell[]): FigurePart[] {
  return entries.map(({ key, filter }) => ({ key, count: countOf(cells.filter((cell) => matches(filter, cell))) }));
}

function sumOf(parts: readonly FigurePart[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

/** With every not assessed measure off track, and with every one of them on track. */
function boundsOf(onTrack: number, withCourse: number, rest: readonly FigurePart[]): FigureBounds | undefined {
  const notAssessed = sumOf(rest.filter(({ key }) => key === 'not_assessed'));
  const low = percentOf(onTrack, withCourse);
  const high = percentOf(onTrack + notAssessed, withCourse);
  return low === null || high === null ? undefined : { low, high, assessed: withCourse - notAssessed };
}

function staleIn(entries: readonly FigureEntry[], cells: readonly CubeCell[]): number {
  const filters = entries.map(({ filter }) => filter);
  return cells.filter((cell) => matchesAny(filters, cell)).reduce((sum, cell) => sum + cell.stale, 0);
}
