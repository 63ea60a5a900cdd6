import type { PGlite } from '@electric-sql/pglite';
import type { Database } from '../database';
import { createEmbedded, serveEmbedded } from '../embedded/embedded-server';
import { migrate } from '../migrate';
import { openEmbedded } from '../open-database';
import { blankArchive } from './embedded-archive';
import { type Mark, markOf, rewind, schemaOf } from './embedded-mark';
import { knownMark, putOnShelf, rememberMark, type Taken, takeFromShelf } from './embedded-shelf';
import type { TestDatabase, TestDatabaseOptions } from './test-database';

/**
 * An embedded database as new: one that a test has dropped, its tables brought back to where tests of this kind start.
 * It is made if there is none, or if what there is has another schema by now.
 */
export async function embeddedDatabase(options: TestDatabaseOptions): Promise<TestDatabase> {
  const kind = (options.migrations ?? []).map(({ name }) => name).join();
  const taken = await prepared(kind, options);
  const database = await openOn(taken.embedded, options);
  const drop = async (): Promise<void> => {
    await database.close();
    await putOnShelf(taken);
  };
  let dropped: Promise<void> | null = null;
  return { database, url: null, drop: () => (dropped ??= drop()) };
}

async function prepared(kind: string, options: TestDatabaseOptions): Promise<Taken> {
  const { template } = options;
  if (!template) return migrated(kind, knownMark(kind), options);
  const mark = knownMark(template.key);
  if (mark) return migrated(kind, mark, options);
  const taken = await migrated(kind, knownMark(kind), options);
  const database = await openOn(taken.embedded, options);
  await template.prepare(database);
  await database.close();
  rememberMark(template.key, await markOf(taken.embedded));
  return taken;
}

/** @param start what its tables hold; null as long as nobody knows what the migrations write */
async function migrated(kind: string, start: Mark | null, options: TestDatabaseOptions): Promise<Taken> {
  const again = start && (await takeFromShelf(kind, start));
  if (again) return again;
  const embedded = await createEmbedded({ load: await blankArchive() });
  const database = await openOn(embedded, options);
  await migrate(database);
  await database.close();
  if (start) await rewind(embedded, start);
  else rememberMark(kind, await markOf(embedded));
  return { embedded, kind, schema: await schemaOf(embedded), uses: 0 };
}

/** Closing it takes away the connection and leaves the database as it is; the one session behind it is made as new. */
async function openOn(embedded: PGlite, options: TestDatabaseOptions): Promise<Database> {
  await embedded.query('discard all');
  return openEmbedded(await serveEmbedded(embedded), options);
}
