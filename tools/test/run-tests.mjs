// `npm test`: every unit and API test of every project, one line with the sum at the end. With DATABASE_URL the API specs
// run on PostgreSQL, without it on the embedded database.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';

const results = 'tmp/results';
const only = process.argv.slice(2);

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const run = spawnSync(
  'nx',
  ['run-many', '-t', 'test', '--parallel=1', '--output-style=static', '--skip-nx-cache', ...only],
  { stdio: 'inherit', env: { ...process.env, NX_DAEMON: 'false' } },
);

let passed = 0;
let failed = 0;
for (const file of readdirSync(results)) {
  const result = JSON.parse(readFileSync(`${results}/${file}`, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
}
// A project that broke before its first test counts too.
if (run.status !== 0 && failed === 0) failed = 1;
if (passed === 0) failed += 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
