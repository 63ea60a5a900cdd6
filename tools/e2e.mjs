// `npm run e2e`: the journeys in a real browser against the built product, with its own data folder; closes with the sum.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';

const result = 'tmp/results/e2e.json';
rmSync(result, { force: true });
mkdirSync('tmp/results', { recursive: true });

const run = spawnSync('playwright', ['test', '-c', 'apps/e2e/playwright.config.ts', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, E2E_PORT: String(await freePort()), E2E_EMPTY_PORT: String(await freePort()) },
});

const { passed, failed } = sum();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function sum() {
  try {
    const { stats } = JSON.parse(readFileSync(result, 'utf8'));
    const failed = stats.unexpected + stats.flaky;
    return { passed: stats.expected, failed: run.status !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
