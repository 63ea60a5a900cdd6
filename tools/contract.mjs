// Writes what the code states about its API: libs/api-client/openapi.json and the client's types made from it.
//   --check   writes nothing and fails when one of the committed files differs
import './check-node.mjs';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { clientTypes } from './contract/client-types.mjs';
import { CONTRACT_FILE, contractText } from './server/openapi.mjs';
import { ROOT } from './server/build.mjs';

const TYPES_FILE = join(ROOT, 'libs', 'api-client', 'src', 'schema.ts');

const contract = await contractText();
const files = new Map([
  [CONTRACT_FILE, contract],
  [TYPES_FILE, await clientTypes(JSON.parse(contract))],
]);
const differing = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
const check = process.argv.includes('--check');

for (const [file, text] of differing) {
  const name = relative(ROOT, file);
  if (check) console.error(`${name} differs from the code. Run: npm run contract`);
  else writeFileSync(file, text);
  if (!check) console.log(`${name} written`);
}
if (check && differing.length > 0) process.exitCode = 1;
