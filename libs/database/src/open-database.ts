import { type Pool, types } from 'pg';
import { DataSource, type EntitySchema, getMetadataArgsStorage, type MigrationInterface } from 'typeorm';
import { Database } from './database';
import { DatabaseRefusal } from './database-refusal';
import { takeDataFolder } from './embedded/data-folder';
import { type EmbeddedServer, startEmbedded } from './embedded/embedded-server';

/** Waiting this long for a connection means the pool is exhausted or the database is gone: an error, not a hang. */
const CONNECT_TIMEOUT_MS = 10_000;
const STATEMENT_TIMEOUT_MS = 30_000;
const IDLE_IN_TRANSACTION_MS = 60_000;
const POSTGRES_CONNECTIONS = 10;
/**
 * Memory to count all measures of a large strategy without going to disk (the default is 4 MB), and no compiling of
 * statements: for questions as short as ours it takes longer than it saves.
 */
const STATEMENT_SETTINGS = '-c work_mem=16MB -c jit=off';

// eslint-friendly alias of TypeORM's own loose class types.
export type EntityClass = EntitySchema | (new () => object);
export type MigrationClass = new () => MigrationInterface;

export interface DatabaseOptions {
  /** A PostgreSQL address (15 or newer). Without it the database is embedded. */
  readonly url?: string | undefined;
  /** Folder of the embedded database. Not needed with `url`. */
  readonly dataDir?: string | undefined;
  /** Row classes; by default every class marked `@Entity` that the program has loaded. */
  readonly entities?: readonly EntityClass[];
  /** Reviewed SQL, oldest first. They run when `migrate` is called, never by opening. */
  readonly migrations?: readonly MigrationClass[];
}

/**
 * Opens the database: PostgreSQL by its URL, else the embedded one in `dataDir`. Both are spoken to by the same
 * pool and the same driver; the embedded one has a pool of one connection.
 * @throws DatabaseRefusal with a sentence for the operator
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (options.url) return openPostgres(options.url, options);
  const folder = takeDataFolder(options.dataDir ?? './data');
  try {
    const server = await startEmbedded({ folder: folder.postgres });
    return await openEmbedded(server, options, () => folder.lock.release());
  } catch (error) {
    folder.lock.release();
    throw error;
  }
}

/** Connects to an embedded server that is already running; `afterwards` runs once it is stopped. */
export async function openEmbedded(
  server: EmbeddedServer,
  options: DatabaseOptions,
  afterwards: () => void = () => undefined,
): Promise<Database> {
  const url = `postgres://postgres@127.0.0.1:${server.port}/postgres?sslmode=disable`;
  // The one connection is kept for ever: a second could be refused before the first is gone.
  const dataSource = dataSourceOf(url, options, { max: 1, idleTimeoutMillis: 0 });
  const close = async (): Promise<void> => {
    await server.stop();
    afterwards();
  };
  try {
    await dataSource.initialize();
  } catch (error) {
    await close();
    throw error;
  }
  forgetPlansOfLostConnections(dataSource);
  return new Database(dataSource, { kind: 'embedded', close });
}

/**
 * Behind the socket there is one session for ever: it still keeps the plans of a connection that broke, under names
 * the new connection wants to give itself.
 */
function forgetPlansOfLostConnections(dataSource: DataSource): void {
  const { master } = dataSource.driver as unknown as { master: Pool };
  master.on('connect', (client) => {
    // Queued before the first statement of the new connection; should it fail, that one says so.
    client.query('deallocate all').catch(() => undefined);
  });
}

async function openPostgres(url: string, options: DatabaseOptions): Promise<Database> {
  const dataSource = dataSourceOf(url, options, {
    max: POSTGRES_CONNECTIONS,
    options: STATEMENT_SETTINGS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
  });
  try {
    await dataSource.initialize();
  } catch (cause) {
    const sentence = 'The PostgreSQL database named by DATABASE_URL cannot be reached or refuses the connection.';
    throw new DatabaseRefusal('database-unreachable', sentence, { cause });
  }
  return new Database(dataSource, { kind: 'postgres', close: () => Promise.resolve() });
}

function dataSourceOf(url: string, options: DatabaseOptions, pool: Record<string, unknown>): DataSource {
  keepDaysAsText();
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...(options.entities ?? loadedEntities())],
    migrations: [...(options.migrations ?? [])],
    migrationsTableName: 'schema_migration',
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    logging: false,
    extra: { connectionTimeoutMillis: CONNECT_TIMEOUT_MS, application_name: 'wegmarke', ...pool },
  });
}

function loadedEntities(): EntityClass[] {
  return getMetadataArgsStorage().tables.map(({ target }) => target as EntityClass);
}

/** The driver would make a calendar day an instant in the server's time zone; a day is text everywhere here. */
function keepDaysAsText(): void {
  types.setTypeParser(types.builtins.DATE, (text) => text);
}
