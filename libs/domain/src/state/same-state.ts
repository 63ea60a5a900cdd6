import type { MeasureState } from './measure-state';

/** Whether two states say the same, whatever the order in which a database returned their properties. */
export function sameState(a: MeasureState, b: MeasureState): boolean {
  return samePlain(a, b);
}

function samePlain(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return keys.every((key) => key in right && samePlain(left[key], right[key]));
}
