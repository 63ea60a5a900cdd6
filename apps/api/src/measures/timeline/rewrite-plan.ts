import { isDeepStrictEqual } from 'node:util';
import type { LocalDate } from '@wegmarke/domain';
import type { StateRow } from './state-row';

/** What has to be done to the stored intervals of one measure so that they say what is known today. */
export interface RewritePlan {
  /** The interval that contains today and began before it gets another end. */
  readonly end: { readonly from: LocalDate; readonly to: LocalDate | null } | null;
  readonly removed: readonly LocalDate[];
  readonly added: readonly StateRow[];
}

/**
 * Compares the stored intervals that reach beyond today with those computed from today on. Days before today are never
 * touched: an interval that began earlier is closed today, or lives on where it still says the same.
 */
export function planRewrite(today: LocalDate, stored: readonly StateRow[], fresh: readonly StateRow[]): RewritePlan {
  const current = stored.find(({ from_on }) => from_on < today);
  const [first, ...later] = fresh;
  const livesOn = current !== undefined && first !== undefined && saysTheSame(current, first);
  const wanted = livesOn ? later : fresh;
  const ahead = stored.filter(({ from_on }) => from_on >= today);
  const kept = unchanged(ahead, wanted);
  return {
    end: newEnd(current, livesOn ? first.to_on : today),
    removed: ahead.map(({ from_on }) => from_on).filter((from) => !kept.has(from)),
    added: wanted.filter(({ from_on }) => !kept.has(from_on)),
  };
}

function newEnd(current: StateRow | undefined, to: LocalDate | null): RewritePlan['end'] {
  return current === undefined || current.to_on === to ? null : { from: current.from_on, to };
}

/** First days of the intervals that are stored as they are wanted. */
function unchanged(stored: readonly StateRow[], wanted: readonly StateRow[]): ReadonlySet<LocalDate> {
  const wantedFrom = new Map(wanted.map((row) => [row.from_on, row]));
  const same = stored.filter((row) => isDeepStrictEqual(row, wantedFrom.get(row.from_on)));
  return new Set(same.map(({ from_on }) => from_on));
}

function saysTheSame(a: StateRow, b: StateRow): boolean {
  const anywhen = { from_on: null, to_on: null };
  return isDeepStrictEqual({ ...a, ...anywhen }, { ...b, ...anywhen });
}
