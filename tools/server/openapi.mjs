// Writes the contract as the code states it to libs/api-client/openapi.json. Needs no database.
//   --check   writes nothing and fails when the committed file differs
import '../check-node.mjs';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildServer, ROOT, SERVER_FOLDER } from './build.mjs';

export const CONTRACT_FILE = join(ROOT, 'libs', 'api-client', 'openapi.json');

/** The contract as text, two blanks per level, so that a change can be reviewed line by line. */
export async function contractText() {
  await buildServer();
  const require = createRequire(join(SERVER_FOLDER, 'main.js'));
  const { describeContract } = require('./describe-contract.js');
  return `${JSON.stringify(await describeContract(), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await contractText();
  const current = existsSync(CONTRACT_FILE) ? readFileSync(CONTRACT_FILE, 'utf8') : '';
  if (process.argv.includes('--check')) {
    if (current !== text) console.error('libs/api-client/openapi.json differs from the code. Run: npm run contract');
    process.exitCode = current === text ? 0 : 1;
  } else if (current !== text) {
    writeFileSync(CONTRACT_FILE, text);
    console.log('libs/api-client/openapi.json written');
  }
}
