/** A body without what was left out: a part that is not named must not overwrite what is there. */
export function plainInput<T extends object>(body: T): T {
  return JSON.parse(JSON.stringify(body)) as T;
}
