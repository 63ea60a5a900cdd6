import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '../embedded/embedded-server';
import { migrate } from '../migrate';
import { openEmbedded } from '../open-database';
import type { TestDatabaseOptions } from './test-database';

const FOLDER = join(__dirname, '..', '..', '..', '..', 'tmp', 'test-databases');
/** 40 MB each; older ones belong to sources that have changed since. */
const KEPT = 6;

/**
 * The archive a test database is loaded from in 0.3 s; made once per key in 3 s plus the time of `prepare`.
 * Without a template it is the empty database, which saves creating it anew.
 */
export async function embeddedTemplate(options: TestDatabaseOptions): Promise<Blob> {
  const file = join(FOLDER, `${options.template?.key ?? 'blank'}.tar`);
  if (!existsSync(file)) await build(file, options);
  return new Blob([readFileSync(file)]);
}

async function build(file: string, options: TestDatabaseOptions): Promise<void> {
  const { template } = options;
  const load = template ? await embeddedTemplate({}) : undefined;
  const server = await startEmbedded(load ? { load } : {});
  const database = await openEmbedded(server, options);
  try {
    if (template) {
      await migrate(database);
      await template.prepare(database);
    }
    await store(file, await server.dump());
  } finally {
    await database.close();
  }
}

async function store(file: string, content: Blob): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, Buffer.from(await content.arrayBuffer()));
  renameSync(unfinished, file);
  forgetOld();
}

function forgetOld(): void {
  const archives = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tar') && name !== 'blank.tar')
    .map((name) => join(FOLDER, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const archive of archives.slice(KEPT)) rmSync(archive, { force: true });
}
