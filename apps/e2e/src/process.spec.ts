import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const root = join(__dirname, '..', '..', '..');

interface Running {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

function start(port: number, dataDir: string): Running {
  const child = spawn('node', ['dist/server/apps/api/src/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DEMO_DATA: 'off', LOG_LEVEL: 'warn' },
  });
  let text = '';
  const listen = (chunk: Buffer): void => void (text += chunk.toString());
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  return { process: child, output: () => text, ended };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function ready(port: number): Promise<void> {
  await expect
    .poll(
      () =>
        fetch(`http://127.0.0.1:${port}/api/health/ready`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 30_000 },
    )
    .toBe(200);
}

/** The headers of a person of the demonstration. */
async function signedIn(port: number, person: string): Promise<Record<string, string>> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/session/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  });
  expect(answer.status).toBe(200);
  return { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '', 'x-requested-with': 'e2e' };
}

test('a second process on the same data is refused in a clear sentence, and data survive the death of the process', async () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'wegmarke-process-')), 'data');
  const port = await freePort();
  const first = start(port, dataDir);
  await ready(port);

  const second = start(await freePort(), dataDir);
  expect(await second.ended).not.toBe(0);
  expect(second.output()).toContain(dataDir);
  expect(second.output()).toContain(String(first.process.pid));

  const headers = await signedIn(port, 'admin');
  const created = await fetch(`http://127.0.0.1:${port}/api/setup/catalogue`, { method: 'POST', headers });
  expect(created.ok).toBe(true);
  first.process.kill('SIGKILL');
  await first.ended;

  const again = start(port, dataDir);
  await ready(port);
  const { items } = (await (await fetch(`http://127.0.0.1:${port}/api/strategies`, { headers })).json()) as {
    items: { key: string }[];
  };
  // The session outlives the process, too.
  expect(items.map(({ key }) => key)).toEqual(['frankreich']);
  again.process.kill('SIGTERM');
  await again.ended;
});
