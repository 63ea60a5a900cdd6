import type { RoundSnapshot, SnapshotMeasure } from '../round/round-snapshot';
import type { StatusClass } from '../vocabulary/axes';
import type { MeasureCode } from '../vocabulary/keys';

/** One measure in both rounds; `null` where the round does not hold it. At least one of them is there. */
export interface MeasurePair {
  readonly code: MeasureCode;
  readonly before: SnapshotMeasure | null;
  readonly after: SnapshotMeasure | null;
}

/** All measures of two rounds side by side, in the order of their codes. */
export function pairsOf(before: RoundSnapshot, after: RoundSnapshot): readonly MeasurePair[] {
  const [then, now] = [byCodeOf(before), byCodeOf(after)];
  const codes = [...new Set([...then.keys(), ...now.keys()])].sort(byCode);
  return codes.map((code) => ({ code, before: then.get(code) ?? null, after: now.get(code) ?? null }));
}

function byCodeOf({ measures }: RoundSnapshot): ReadonlyMap<MeasureCode, SnapshotMeasure> {
  return new Map(measures.map((measure) => [measure.code, measure]));
}

/** For sorting codes as people count: `3.2.10` after `3.2.9`. */
export function byCode(one: string, other: string): number {
  const [a, b] = [countable(one), countable(other)];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const WIDEST_NUMBER = 9;

/** Numbers of one width compare as text; the code itself tells `3.02` from `3.2`. */
function countable(code: string): string {
  return `${code.replace(/\d+/g, (digits) => digits.padStart(WIDEST_NUMBER, '0'))} ${code}`;
}

/** In force: neither dropped nor replaced (the base of the bridge); a measure the round does not hold is not. */
export function isInForce(measure: SnapshotMeasure | null): measure is SnapshotMeasure {
  return measure !== null && !hasStatus(measure, 'dropped', 'replaced');
}

export function hasStatus(measure: SnapshotMeasure | null, ...classes: readonly StatusClass[]): boolean {
  return measure !== null && classes.includes(measure.state.status);
}
