import type { CubeCell, MinistryKey, ReportState } from '@wegmarke/domain';

/** What one ministry owes in the round in force, in measures. */
export interface RoundRow {
  readonly ministry: MinistryKey;
  readonly asked: number;
  readonly delivered: number;
  readonly open: number;
  readonly missing: number;
}

const DELIVERED: readonly ReportState[] = ['on_time', 'late', 'unchanged'];

/** Ministries with requests in the round in force, those who owe most first. */
export function roundRows(cells: readonly CubeCell[]): RoundRow[] {
  const rows = new Map<MinistryKey, RoundRow>();
  for (const { ministry, report, count } of cells) {
    if (report === null || report === 'not_due') continue;
    const row = rows.get(ministry) ?? { ministry, asked: 0, delivered: 0, open: 0, missing: 0 };
    rows.set(ministry, {
      ministry,
      asked: row.asked + count,
      delivered: row.delivered + (DELIVERED.includes(report) ? count : 0),
      open: row.open + (report === 'open' ? count : 0),
      missing: row.missing + (report === 'missing' ? count : 0),
    });
  }
  return [...rows.values()].sort((one, other) => owed(other) - owed(one) || (one.ministry < other.ministry ? -1 : 1));
}

function owed({ open, missing }: RoundRow): number {
  return open + missing;
}
