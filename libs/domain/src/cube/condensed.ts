import { COURSES, MEASURE_KINDS, REPORT_STATES, STATUS_CLASSES } from '../vocabulary/axes';
import type { CubeCell } from './cube';

type Sums = { -readonly [K in keyof CubeCell]: CubeCell[K] };

/**
 * Cells that no figure tells apart, added up. Figures read five axes of the cube and walk over the cells for each of
 * their parts: a few hundred cells instead of thousands. The other axes keep an arbitrary value.
 */
export function condensed(cells: readonly CubeCell[]): CubeCell[] {
  const groups = new Map<number, Sums>();
  for (const cell of cells) {
    const place = placeOf(cell);
    const sums = groups.get(place);
    if (sums) addTo(sums, cell);
    else groups.set(place, { ...cell });
  }
  return [...groups.values()];
}

/** A list with `null` for the axes on which a measure may have no value. */
const COMPUTED = [...COURSES, null];
const REPORTS = [...REPORT_STATES, null];

/** One number for the five axes: telling thousands of cells apart by a text each takes several times as long. */
function placeOf({ kind, status, computed, report, expired }: CubeCell): number {
  let place = STATUS_CLASSES.indexOf(status);
  place = place * MEASURE_KINDS.length + MEASURE_KINDS.indexOf(kind);
  place = place * COMPUTED.length + COMPUTED.indexOf(computed);
  place = place * REPORTS.length + REPORTS.indexOf(report);
  return place * 2 + Number(expired);
}

function addTo(sums: Sums, cell: CubeCell): void {
  sums.count += cell.count;
  sums.milestonesDue += cell.milestonesDue;
  sums.milestonesKept += cell.milestonesKept;
  sums.stale += cell.stale;
}
