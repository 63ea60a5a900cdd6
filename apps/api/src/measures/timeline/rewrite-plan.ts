import { canonicalJson, type LocalDate } from '@wegmarke/domain';
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
  const end = current && (livesOn ? first.to_on : today);
  const storedLater = stored.filter(({ from_on }) => from_on >= today);
  const wantedTexts = new Set(wanted.map((row) => canonicalJson(row)));
  const removed = storedLater.filter((row) => !wantedTexts.has(canonicalJson(row)));
  const keptTexts = new Set(storedLater.map((row) => canonicalJson(row)));
  return {
    end: current && end !== undefined && current.to_on !== end ? { from: current.from_on, to: end } : null,
    removed: removed.map(({ from_on }) => from_on),
    added: wanted.filter((row) => !keptTexts.has(canonicalJson(row))),
  };
}

function saysTheSame(a: StateRow, b: StateRow): boolean {
  const anywhen = { from_on: null, to_on: null };
  return canonicalJson({ ...a, ...anywhen }) === canonicalJson({ ...b, ...anywhen });
}
