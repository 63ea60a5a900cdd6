/** A single share in whole percent, rounded half up; `null` when there is nothing to divide by. */
export function percentOf(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : Math.floor((200 * numerator + denominator) / (2 * denominator));
}

/**
 * Shares of a partition in whole percent that add up to exactly 100 (largest remainder; equal remainders in the order
 * given). All 0 when the total is 0.
 */
export function partitionPercent(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const floors = counts.map((count) => Math.floor((100 * count) / total));
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const raised = new Set(byRemainder(counts, total).slice(0, missing));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor));
}

function byRemainder(counts: readonly number[], total: number): number[] {
  return counts
    .map((count, index) => ({ index, remainder: (100 * count) % total }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index)
    .map(({ index }) => index);
}
