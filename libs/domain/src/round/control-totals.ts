import type { MinistryKey } from '../vocabulary/keys';
import type { ControlRow } from './round-control';

/**
 * How far a ministry is. `due` are the requests not withdrawn; each is untouched or drafted, returned, submitted,
 * signed or accepted, by its present state.
 */
export interface ControlCounts {
  readonly due: number;
  /** Signed at least once: what `reported` counts. */
  readonly answered: number;
  /** Null for whoever must not know of drafts. */
  readonly drafted: number | null;
  readonly returned: number;
  readonly submitted: number;
  readonly signed: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly missing: number;
  readonly overdue: number;
  readonly openQueries: number;
  readonly withdrawn: number;
}

/** A ministry's line: its counts, and where it has waited longest. */
export interface MinistryControl extends ControlCounts, Pick<ControlRow, 'waitsFor' | 'waitsSince' | 'waitsDays'> {
  readonly ministry: MinistryKey;
}

export function controlCounts(rows: readonly ControlRow[]): ControlCounts {
  const due = rows.filter(({ request }) => request !== 'withdrawn');
  const inState = (state: string): number => due.filter(({ report }) => report?.state === state).length;
  return {
    due: due.length,
    answered: due.filter(({ request }) => request === 'answered').length,
    drafted: rows.some(({ drafted }) => drafted === null) ? null : due.filter(({ drafted }) => drafted).length,
    returned: inState('returned'),
    submitted: inState('submitted'),
    signed: inState('signed'),
    accepted: inState('accepted'),
    unchanged: due.filter(({ unchanged }) => unchanged).length,
    missing: due.filter(({ request }) => request === 'missing').length,
    overdue: due.filter(({ overdue }) => overdue).length,
    openQueries: rows.reduce((sum, { openQueries }) => sum + openQueries, 0),
    withdrawn: rows.length - due.length,
  };
}

/** One line per ministry that was asked, in the order of their keys. */
export function ministryControls(rows: readonly ControlRow[]): readonly MinistryControl[] {
  const ministries = [...new Set(rows.map(({ ministry }) => ministry))].toSorted();
  return ministries.map((ministry) => {
    const own = rows.filter((row) => row.ministry === ministry);
    const longest = own.reduce<ControlRow | null>(longerWaiting, null);
    const { waitsFor = null, waitsSince = null, waitsDays = null } = longest ?? {};
    return { ministry, ...controlCounts(own), waitsFor, waitsSince, waitsDays };
  });
}

function longerWaiting(longest: ControlRow | null, row: ControlRow): ControlRow | null {
  if (row.waitsDays === null) return longest;
  return longest?.waitsDays == null || row.waitsDays > longest.waitsDays ? row : longest;
}
