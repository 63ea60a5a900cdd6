import type { MeasureCode } from '../../vocabulary/keys';

/** Successors of every replaced measure of the strategy, by code. A measure that is not listed has none. */
export type SuccessorsOf = ReadonlyMap<MeasureCode, readonly MeasureCode[]>;

/** Whether the chain of replacements that begins at `from` comes to `target`. A circle elsewhere does not hang it. */
export function leadsBackTo(target: MeasureCode, from: MeasureCode, successorsOf: SuccessorsOf): boolean {
  const seen = new Set<MeasureCode>();
  const waiting = [from];
  for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
    if (code === target) return true;
    if (seen.has(code)) continue;
    seen.add(code);
    waiting.push(...(successorsOf.get(code) ?? []));
  }
  return false;
}
