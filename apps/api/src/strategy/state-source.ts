import type { LocalDate } from '@wegmarke/domain';

import { allOf, type Bindings } from '../platform/bindings';

/** Where the states of a question lie: what was known on a day, or what a sealed round established. */
export type StateSource =
  | { readonly kind: 'day'; readonly strategyId: string; readonly day: LocalDate }
  | { readonly kind: 'round'; readonly roundId: string; readonly snapshotVersion: number };

/**
 * The rows of a source as `s`, one per measure. Both tables carry the same columns, so every query is written once.
 * @param narrower further conditions on `s`, and on `v` with texts
 * @param texts joins the version of texts and facts of then as `v`
 */
export function statesOf(
  source: StateSource,
  bindings: Bindings,
  narrower: readonly string[] = [],
  texts: 'with texts' | 'without texts' = 'without texts',
): string {
  const rows = source.kind === 'day' ? rowsOfDay(source, bindings) : rowsOfRound(source, bindings);
  const join = texts === 'with texts' ? 'join measure_version v on v.id = s.version_id' : '';
  return `${rows.table} s ${join} where ${allOf([...rows.conditions, ...narrower])}`;
}

interface Rows {
  readonly table: string;
  readonly conditions: readonly string[];
}

function rowsOfDay({ strategyId, day }: { strategyId: string; day: LocalDate }, bindings: Bindings): Rows {
  const on = bindings.bind(day, 'date');
  return {
    table: 'measure_state',
    // As a range, so that the index by days finds the day's states without reading the history.
    conditions: [`s.strategy_id = ${bindings.bind(strategyId)}`, `daterange(s.from_on, s.to_on) @> ${on}`],
  };
}

function rowsOfRound(
  { roundId, snapshotVersion }: { roundId: string; snapshotVersion: number },
  bindings: Bindings,
): Rows {
  return {
    table: 'snapshot_state',
    conditions: [`s.round_id = ${bindings.bind(roundId)}`, `s.snapshot_version = ${bindings.bind(snapshotVersion)}`],
  };
}
