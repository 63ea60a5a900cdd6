import { percentOf, type MinistryRow } from '@wegmarke/domain';

export const MINISTRY_SORTS = ['position', 'total', 'critical'] as const;
export type MinistrySort = (typeof MINISTRY_SORTS)[number];

/** Share of a ministry's measures that are computed critical, in percent; null without measures. */
export function criticalShare({ computed, total }: MinistryRow): number | null {
  return percentOf(computed.critical, total);
}

/** Ministries in the order asked for; equal ones in the order of the strategy. */
export function sortedMinistries(
  rows: readonly MinistryRow[],
  sort: MinistrySort,
  positionOf: (key: MinistryRow['ministry']) => number,
): MinistryRow[] {
  const weight: Readonly<Record<MinistrySort, (row: MinistryRow) => number>> = {
    position: () => 0,
    total: (row) => -row.total,
    critical: (row) => -row.computed.critical / Math.max(1, row.total),
  };
  return [...rows].sort(
    (one, other) => weight[sort](one) - weight[sort](other) || positionOf(one.ministry) - positionOf(other.ministry),
  );
}
