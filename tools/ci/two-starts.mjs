// The README's start command as a stranger runs it: `npm start` in an empty data folder, then again. Says how long each
// took; fails when the product does not become ready, shows no strategy, or forgets its data.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PORT = '4370';
const PATIENCE_MS = 300_000;
const address = `http://127.0.0.1:${PORT}`;
const folder = mkdtempSync(join(tmpdir(), 'wegmarke-start-'));

async function started() {
  const begun = Date.now();
  const child = spawn('npm', ['start'], {
    env: { ...process.env, PORT, DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${output}`);
    if (Date.now() - begun > PATIENCE_MS) throw new Error(`npm start is not ready:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const seconds = (Date.now() - begun) / 1000;
  // The sentence with the address follows readiness by a moment.
  await new Promise((resolve) => setTimeout(resolve, 500));
  if (!output.includes(address)) throw new Error(`The address ${address} is not printed:\n${output}`);
  return { child, seconds };
}

async function stop(child) {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}

const isReady = () =>
  fetch(`${address}/api/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

async function readerCookie() {
  const answer = await fetch(`${address}/api/session/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: 'reader' }),
  });
  if (!answer.ok) throw new Error(`The reader of the demonstration cannot sign in: ${answer.status}`);
  return answer.headers.getSetCookie()[0].split(';', 1)[0];
}

async function checkProduct() {
  const page = await fetch(`${address}/frankreich`, { headers: { accept: 'text/html' } });
  const text = await page.text();
  if (!page.ok || !text.includes('<wm-root')) throw new Error('The dashboard is not served.');
  const headers = { cookie: await readerCookie() };
  const path = '/api/strategies/frankreich/overview?asOf=2023-11-21';
  const overview = await (await fetch(address + path, { headers })).json();
  const { numerator, denominator } = overview.figures.find(({ key }) => key === 'implementedOrStarted');
  if (numerator !== 48 || denominator !== 100)
    throw new Error(`48 of 100 expected, not ${numerator} of ${denominator}.`);
  return overview.revision;
}

try {
  const first = await started();
  const revision = await checkProduct();
  await stop(first.child);
  const second = await started();
  if ((await checkProduct()) !== revision) throw new Error('The data changed between two starts.');
  await stop(second.child);
  console.log(
    `first start ${first.seconds.toFixed(1)} s (build and sample data), second ${second.seconds.toFixed(1)} s`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
