const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const RANGE = 2 ** 32;

/** A number in [0, 1) that depends on its name alone (FNV-1a, mixed once more): the sample has no random source. */
export function chance(name: string): number {
  let hash = OFFSET;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), PRIME);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / RANGE;
}

/** A whole number from `low` to `high`, both included. */
export function between(name: string, low: number, high: number): number {
  return low + Math.floor(chance(name) * (high - low + 1));
}

/** One entry of a list that is never empty. */
export function oneOf<T>(name: string, list: readonly [T, ...T[]]): T {
  return list[between(name, 0, list.length - 1)] ?? list[0];
}
