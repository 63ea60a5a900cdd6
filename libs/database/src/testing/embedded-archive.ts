import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '../embedded/embedded-server';
import { migrate } from '../migrate';
import { openEmbedded } from '../open-database';
import type { TestDatabaseOptions, TestTemplate } from './test-database';

const FOLDER = join(__dirname, '..', '..', '..', '..', 'tmp', 'test-databases');
/** Up to 80 MB each; older ones belong to sources that have changed since. */
const KEPT = 6;

/** The empty database, which saves creating it anew. */
export function blankArchive(): Promise<Blob> {
  return archive('blank', async (file) => {
    const server = await startEmbedded({});
    await store(file, await server.dump());
    await server.stop();
  });
}

/** The archive of a template's content, made once per key in 3 s plus the time of `prepare`. */
export function templateArchive(template: TestTemplate, options: TestDatabaseOptions): Promise<Blob> {
  return archive(template.key, async (file) => {
    const server = await startEmbedded({ load: await blankArchive() });
    const database = await openEmbedded(server, options);
    try {
      await migrate(database);
      await template.prepare(database);
      await store(file, await server.dump());
    } finally {
      await database.close();
    }
  });
}

/** Loaded in 0.3 s. */
async function archive(name: string, build: (file: string) => Promise<void>): Promise<Blob> {
  const file = join(FOLDER, `${name}.tar`);
  if (!existsSync(file)) await build(file);
  return new Blob([readFileSync(file)]);
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
