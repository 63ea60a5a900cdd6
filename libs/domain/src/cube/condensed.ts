import type { CubeCell } from './cube';

type Sums = { -readonly [K in keyof CubeCell]: CubeCell[K] };

/**
 * Cells that no figure tells apart, added up. Figures read five axes of the cube and walk over the cells for each of
 * their parts: a few hundred cells instead of thousands. The other axes keep an arbitrary value.
 */
export function condensed(cells: readonly CubeCell[]): CubeCell[] {
  const groups = new Map<string, Sums>();
  for (const cell of cells) {
    const name = `${cell.kind} ${cell.status} ${cell.computed} ${cell.report} ${cell.expired}`;
    const sums = groups.get(name);
    if (sums) addTo(sums, cell);
    else groups.set(name, { ...cell });
  }
  return [...groups.values()];
}

function addTo(sums: Sums, cell: CubeCell): void {
  sums.count += cell.count;
  sums.milestonesDue += cell.milestonesDue;
  sums.milestonesKept += cell.milestonesKept;
  sums.stale += cell.stale;
}
