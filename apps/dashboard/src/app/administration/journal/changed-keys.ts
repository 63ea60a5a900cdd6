/** One place where an entry of the journal differs before and after; null: it was not there. */
export interface ChangedKey {
  readonly key: string;
  readonly old: string | null;
  readonly new: string | null;
}

/** What an entry changed, place by place, as `milestones.end.forecast.on`; equal places are left out. */
export function changedKeys(before: unknown, after: unknown): readonly ChangedKey[] {
  const [old, now] = [placesOf(before), placesOf(after)];
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys
    .map((key) => ({ key, old: old.get(key) ?? null, new: now.get(key) ?? null }))
    .filter((change) => change.old !== change.new);
}

function placesOf(value: unknown): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  collect(value, [], places);
  return places;
}

function collect(value: unknown, path: readonly string[], places: Map<string, string>): void {
  if (value === null || value === undefined) return;
  if (typeof value !== 'object') {
    places.set(path.join('.'), String(value));
    return;
  }
  for (const [key, inner] of Object.entries(value)) collect(inner, [...path, nameIn(key, inner)], places);
}

/** A list is read by the keys of its parts where they have one, so that an inserted part does not shift all others. */
function nameIn(key: string, part: unknown): string {
  const own = isNamed(part) ? part.key : undefined;
  return /^\d+$/.test(key) && own !== undefined ? own : key;
}

function isNamed(part: unknown): part is { readonly key: string } {
  return typeof part === 'object' && part !== null && 'key' in part && typeof part.key === 'string';
}
