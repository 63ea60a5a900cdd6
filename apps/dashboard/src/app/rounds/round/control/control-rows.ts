import type { MinistryControl, RoundControl } from '@wegmarke/api-client';
import type { LocalDate, MinistryKey } from '@wegmarke/domain';
import type { SortOrder } from '@wegmarke/ui';
import { COUNTED, rowsBehind, STANDS, type Stand } from './stands';

export type Counts = Readonly<Record<Stand, number>>;

/** One ministry in the control table: what it owes and with whom that rests. */
export interface ControlRow {
  readonly ministry: MinistryKey;
  readonly counts: Counts;
  readonly waitsFor: MinistryControl['waitsFor'];
  readonly waitsSince: LocalDate | null;
  readonly waitsDays: number | null;
  readonly lastNudgeOn: LocalDate | null;
}

export function countsOf(measures: RoundControl['measures'], ministry: MinistryKey | null): Counts {
  const counted = STANDS.map((stand) => [stand, rowsBehind(measures, { ministry, stand }).length]);
  return Object.fromEntries(counted) as Counts;
}

/** Ministries that were asked at all, in the order asked for; ties stay in the ministries' own order. */
export function controlRows(
  { ministries, measures }: Pick<RoundControl, 'ministries' | 'measures'>,
  order: SortOrder,
): readonly ControlRow[] {
  const rows = ministries.map((row: MinistryControl) => ({
    ...row,
    counts: countsOf(measures, row.ministry),
  }));
  if (order.key === 'ressort') return order.descending ? rows.reverse() : rows;
  const turn = order.descending ? -1 : 1;
  return rows.sort((one, other) => turn * (valueOf(one, order.key) - valueOf(other, order.key)));
}

/** Number a column sorts by; what rests nowhere comes before what was handed on today. */
function valueOf(row: ControlRow, column: string): number {
  if (column === 'haengt') return row.waitsDays ?? -1;
  const stand = COUNTED.find((known) => known === column);
  return stand === undefined ? 0 : row.counts[stand];
}
