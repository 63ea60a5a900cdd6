import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { Database, TestTemplate } from '@wegmarke/database';
import { Clock } from '../clock';
import { findDemoData } from '../demo-data';

const ROOT = join(__dirname, '..', '..', '..', '..', '..');
/** Everything that decides what a template writes. */
const SOURCES = ['apps/api/src', 'libs/domain/src', 'libs/domain-testing/src', 'libs/database/src', 'libs/wording/src'];

type AppOn = (database: Database, clock: Clock) => Promise<INestApplicationContext>;

/** The replayed sample strategy. */
export function demoTemplate(appOn: AppOn): TestTemplate {
  const prepare = async (database: Database): Promise<void> => {
    const app = await appOn(database, new Clock());
    await findDemoData(app)?.prepare(() => undefined);
    await app.close();
  };
  return { ...templateOf('demo', prepare), large: true };
}

/** Made by the program as it is now: anew whenever a source it depends on has changed. */
export function templateOf(name: string, prepare: TestTemplate['prepare']): TestTemplate {
  return { key: `${name}-${(hashOfSources ??= hash())}`, prepare };
}

let hashOfSources: string | undefined;

function hash(): string {
  const all = createHash('sha256');
  for (const folder of SOURCES) {
    for (const file of sourcesIn(join(ROOT, folder))) all.update(file).update(readFileSync(file));
  }
  return all.digest('hex').slice(0, 20);
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name) && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
