import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import type { Database, TestTemplate } from '@wegmarke/database';
import { Clock } from '../clock';
import { findDemoData } from '../demo-data';

const ROOT = join(__dirname, '..', '..', '..', '..', '..');
/** Everything that decides what the replay writes. */
const SOURCES = ['apps/api/src', 'libs/domain/src', 'libs/database/src', 'libs/wording/src'];

type AppOn = (database: Database, clock: Clock) => Promise<INestApplicationContext>;

/** The replayed sample strategy; replayed anew whenever a source it depends on has changed. */
export function demoTemplate(appOn: AppOn): TestTemplate {
  return {
    key: `demo-${hashOfSources()}`,
    prepare: async (database) => {
      const app = await appOn(database, new Clock());
      await findDemoData(app)?.prepare(() => undefined);
      await app.close();
    },
  };
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    for (const file of sourcesIn(join(ROOT, folder))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 20);
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name) && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
