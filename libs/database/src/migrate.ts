import { Client } from 'pg';
import type { Database } from './database';

/** Any number; the same for every process that migrates this program's schema. */
const MIGRATION_LOCK = 7_412_020;

/**
 * Brings the schema up to date, each migration in its own transaction, and answers their names. Two processes
 * that start at once on one PostgreSQL migrate one after the other.
 */
export async function migrate(database: Database): Promise<string[]> {
  return underMigrationLock(database, async () => {
    const done = await database.dataSource.runMigrations({ transaction: 'each' });
    return done.map(({ name }) => name);
  });
}

/** Takes back every migration, newest first: the proof that each `down` undoes its `up`. */
export async function revertAllMigrations(database: Database): Promise<void> {
  for (let remaining = await countExecuted(database); remaining > 0; remaining--) {
    await database.dataSource.undoLastMigration({ transaction: 'each' });
  }
}

async function countExecuted(database: Database): Promise<number> {
  const rows = await database.query<{ n: number }>('select count(*)::int as n from schema_migration');
  return rows[0]?.n ?? 0;
}

async function underMigrationLock<T>(database: Database, work: () => Promise<T>): Promise<T> {
  // The embedded database has one connection and, by the lock on its folder, one process.
  if (database.kind === 'embedded') return work();
  const options = database.dataSource.options as { url?: string };
  const client = new Client({ connectionString: options.url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}
