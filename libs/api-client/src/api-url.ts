import type { paths } from './schema';

interface Gives<Body> {
  readonly get: { readonly responses: { readonly 200: { readonly content: { readonly 'application/json': Body } } } };
}

/** Addresses that answer a GET with JSON. */
export type GetPath = {
  [P in keyof paths]: paths[P] extends Gives<unknown> ? P : never;
}[keyof paths];

/** What such an address answers. */
export type Answer<P extends GetPath> = paths[P] extends Gives<infer Body> ? Body : never;

/** The values that stand in the path: `{ strategy: 'frankreich' }`. */
export type PathValues<P extends GetPath> = paths[P] extends { get: { parameters: { path: infer Values } } }
  ? Values
  : Readonly<Record<string, never>>;

/** The query parameters an address knows. */
export type QueryOf<P extends GetPath> = paths[P] extends { get: { parameters: { query?: infer Query } } }
  ? NonNullable<Query>
  : Readonly<Record<string, never>>;

/** The address with its values, escaped. A list repeats its name; undefined, null and empty values are left out. */
export function apiUrl<P extends GetPath>(path: P, values: PathValues<P>, query?: QueryOf<P>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(entry(values, name))));
  const search = new URLSearchParams(pairsOf(query ?? {})).toString();
  return search ? `${filled}?${search}` : filled;
}

function entry(values: unknown, name: string): unknown {
  return Object.entries(values ?? {}).find(([key]) => key === name)?.[1];
}

function pairsOf(query: object): string[][] {
  return Object.entries(query)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one: unknown) => [name, one]))
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map((pair) => pair.map(String));
}
