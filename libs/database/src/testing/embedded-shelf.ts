import type { PGlite } from '@electric-sql/pglite';
import { type Mark, rewind, schemaOf } from './embedded-mark';

/**
 * Embedded databases that were dropped and wait to be used again, and what the tables hold at the start of each kind of
 * test. Making a database anew costs more than most tests do. Texts and databases alone: it may outlive the spec file
 * (see tools/jest/embedded-environment.cjs), and nothing of a spec file must.
 */
interface Shelf {
  /** Each with its `Known` as JSON. */
  readonly idle: Map<PGlite, string>;
  /** A `Mark` as JSON, by its key. */
  readonly marks: Map<string, string>;
}

interface Known {
  /** Of which migrations it is made. */
  readonly kind: string;
  /** The text of its schema when it was new. */
  readonly schema: string;
  /** How many tests have had it. */
  readonly uses: number;
}

/** Without the worker's there is none: every database is made anew. */
const shelf = (globalThis as { embeddedOfTheWorker?: { shelf: Shelf } }).embeddedOfTheWorker?.shelf;

/** As many as one spec file has at a time; the memory of each is 100 MB and more. */
const KEPT = 3;
/** Its catalogue and its log grow with every use, and nobody tidies up. */
const USES = 60;

/** A database for one test. */
export interface Taken extends Known {
  readonly embedded: PGlite;
}

/** One with the schema of that kind and the tables as they were at the mark; null if there is none. */
export async function takeFromShelf(kind: string, mark: Mark): Promise<Taken | null> {
  for (const [embedded, text] of shelf?.idle ?? []) {
    const known = JSON.parse(text) as Known;
    if (known.kind !== kind) continue;
    shelf?.idle.delete(embedded);
    await rewind(embedded, mark);
    if ((await schemaOf(embedded)) === known.schema) return { ...known, embedded };
    await embedded.close();
  }
  return null;
}

export async function putOnShelf({ embedded, kind, schema, uses }: Taken): Promise<void> {
  if (!shelf || uses + 1 >= USES) return embedded.close();
  shelf.idle.set(embedded, JSON.stringify({ kind, schema, uses: uses + 1 }));
  const [oldest] = shelf.idle.keys();
  if (shelf.idle.size <= KEPT || !oldest) return;
  shelf.idle.delete(oldest);
  await oldest.close();
}

export function knownMark(key: string): Mark | null {
  const text = shelf?.marks.get(key);
  return text === undefined ? null : (JSON.parse(text) as Mark);
}

export function rememberMark(key: string, mark: Mark): void {
  shelf?.marks.set(key, JSON.stringify(mark));
}
