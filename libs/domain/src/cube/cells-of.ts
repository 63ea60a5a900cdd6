import type { LocalDate } from '../calendar/local-date';
import type { MeasureState } from '../state/measure-state';
import type { Cube, CubeCell, CubeKey } from './cube';
import { countOf } from './cube-filter';

/** The place of one measure in the cube. */
export function cubeKeyOf(state: MeasureState): CubeKey {
  return {
    field: state.field,
    horizon: state.horizon,
    expired: state.expired,
    ministry: state.lead,
    kind: state.kind,
    status: state.status,
    computed: state.computed?.verdict ?? null,
    reported: state.reported,
    effect: state.effect,
    report: state.report,
  };
}

function withState(cell: CubeCell, state: MeasureState): CubeCell {
  return {
    ...cell,
    count: cell.count + 1,
    milestonesDue: cell.milestonesDue + state.milestonesDue,
    milestonesKept: cell.milestonesKept + state.milestonesKept,
    stale: cell.stale + Number(state.stale),
  };
}

const EMPTY = { count: 0, milestonesDue: 0, milestonesKept: 0, stale: 0 };

/** Counts measures by the axes of the cube. The order of the cells is canonical: it depends on their keys only. */
export function cellsOf(states: Iterable<MeasureState>): CubeCell[] {
  const cells = new Map<string, CubeCell>();
  for (const state of states) {
    const key = cubeKeyOf(state);
    const name = JSON.stringify(Object.values(key));
    cells.set(name, withState(cells.get(name) ?? { ...key, ...EMPTY }, state));
  }
  return [...cells].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, cell]) => cell);
}

/** The cube of all measures of one strategy that exist on the day. */
export function cubeOf(asOf: LocalDate, revision: number, states: Iterable<MeasureState>): Cube {
  const cells = cellsOf(states);
  return { asOf, revision, total: countOf(cells), cells };
}
