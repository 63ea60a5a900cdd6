// `npm run reset-demo`: forgets the embedded database, so that the next start loads the sample strategy anew.
import '../check-node.mjs';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { buildServer, SERVER_FOLDER } from './build.mjs';

await buildServer();
const require = createRequire(join(SERVER_FOLDER, 'main.js'));
const { findLiveHolder } = require('@wegmarke/database');
const { readConfig } = require('./platform/config.js');

/** Everything the program itself puts into the folder; anything else in there is not ours to delete. */
const OURS = ['postgres', 'wegmarke.lock'];

function reset() {
  const config = readConfig();
  if (config.databaseUrl) {
    return refuse('DATABASE_URL is set: reset-demo only forgets the embedded database. Unset it to do that.');
  }
  const folder = resolve(config.dataDir);
  const holder = existsSync(folder) ? findLiveHolder(folder) : null;
  if (holder) return refuse(`The data folder ${folder} is in use by process ${holder.pid}. Stop it first.`);
  for (const name of OURS) rmSync(join(folder, name), { recursive: true, force: true });
  console.log(`Daten in ${folder} gelöscht; der nächste Start spielt die Musterdaten neu ein.`);
  console.log(`Data in ${folder} deleted; the next start loads the sample data anew.`);
}

function refuse(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}

try {
  reset();
} catch (error) {
  refuse(error.message);
}
