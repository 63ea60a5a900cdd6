import { escapeIdentifier } from 'pg';
import type { Database } from '../database';
import { startEmbedded } from '../embedded/embedded-server';
import { migrate } from '../migrate';
import { type DatabaseOptions, openDatabase, openEmbedded } from '../open-database';
import { uuidV7 } from '../uuid-v7';
import { templateArchive } from './embedded-archive';
import { embeddedDatabase } from './embedded-database';
import { onServer, urlOf } from './postgres-server';
import { postgresTemplate } from './postgres-template';

/** Content every test of a kind starts from; built once and copied for each test database. */
export interface TestTemplate {
  /** Changes whenever the content would: a hash of the sources that make it. */
  readonly key: string;
  /** Many rows: on the embedded database it is then a file on disk, for all processes and later runs. */
  readonly large?: true;
  /** Fills the migrated, empty database. */
  prepare(database: Database): Promise<void>;
}

export interface TestDatabaseOptions extends Pick<DatabaseOptions, 'entities' | 'migrations'> {
  readonly template?: TestTemplate;
  /** PostgreSQL to make the database on; by default that of DATABASE_URL, else an embedded one in memory. */
  readonly url?: string | undefined;
}

export interface TestDatabase {
  readonly database: Database;
  /** Address of the database, when it is one of its own on a PostgreSQL server. */
  readonly url: string | null;
  drop(): Promise<void>;
}

/** A fresh, migrated database of its own for one spec file, on the same kind of server the program would use. */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const url = options.url ?? process.env['DATABASE_URL'];
  if (url) return onPostgres(url, options);
  const { template } = options;
  return template?.large ? fromArchive(template, options) : embeddedDatabase(options);
}

export async function dropTestDatabase(test: TestDatabase): Promise<void> {
  await test.drop();
}

async function fromArchive(template: TestTemplate, options: TestDatabaseOptions): Promise<TestDatabase> {
  const load = await templateArchive(template, options);
  const database = await openEmbedded(await startEmbedded({ load }), options);
  return { database, url: null, drop: () => database.close() };
}

async function onPostgres(serverUrl: string, options: TestDatabaseOptions): Promise<TestDatabase> {
  const name = `wegmarke_test_${uuidV7().replaceAll('-', '')}`;
  const template = options.template ? await postgresTemplate(serverUrl, options) : 'template0';
  await onServer(serverUrl, `create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`);
  const url = urlOf(serverUrl, name);
  const database = await openDatabase({ ...options, url });
  await migrate(database);
  const drop = async (): Promise<void> => {
    await database.close();
    await onServer(serverUrl, `drop database if exists ${escapeIdentifier(name)} with (force)`);
  };
  return { database, url, drop };
}
