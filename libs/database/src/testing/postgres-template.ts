import { createHash } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { migrate } from '../migrate';
import { openDatabase } from '../open-database';
import { onServer, urlOf } from './postgres-server';
import type { TestDatabaseOptions } from './test-database';

/** Any number; one builder of templates at a time on a server. */
const TEMPLATE_LOCK = 7_412_021;

/** Name of the template database with the content of `options.template`, made on first use. */
export async function postgresTemplate(serverUrl: string, options: TestDatabaseOptions): Promise<string> {
  const key = options.template?.key ?? 'blank';
  const name = `wegmarke_template_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    if (!(await exists(serverUrl, name))) await build(serverUrl, name, options);
    return name;
  } finally {
    await client.end();
  }
}

async function exists(serverUrl: string, name: string): Promise<boolean> {
  return (await onServer(serverUrl, 'select 1 from pg_database where datname = $1', [name])).length > 0;
}

/** Built under another name and renamed, so a build that fails half-way leaves no template behind. */
async function build(serverUrl: string, name: string, options: TestDatabaseOptions): Promise<void> {
  const unfinished = escapeIdentifier(`${name}_unfinished`);
  await onServer(serverUrl, `drop database if exists ${unfinished} with (force)`);
  await onServer(serverUrl, `create database ${unfinished} template template0`);
  const database = await openDatabase({ ...options, url: urlOf(serverUrl, `${name}_unfinished`) });
  try {
    await migrate(database);
    await options.template?.prepare(database);
  } finally {
    await database.close();
  }
  await onServer(serverUrl, `alter database ${unfinished} rename to ${escapeIdentifier(name)}`);
}
