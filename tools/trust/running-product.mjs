// The built product as its own process, to be asked as signed-in people and to be killed.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 180_000;

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts the product and waits until it answers; `readyMs` is how long that took. */
export async function startProduct({ port, environment }) {
  const begun = Date.now();
  const child = spawn('node', ['dist/server/apps/api/src/main.js'], {
    env: { ...process.env, PORT: String(port), LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const address = `http://127.0.0.1:${port}`;
  while (!(await isReady(address))) {
    if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode}.`);
    if (Date.now() - begun > PATIENCE_MS) throw new Error('The product is not ready.');
    await pause(50);
  }
  return {
    address,
    readyMs: Date.now() - begun,
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal);
      await ended;
    },
  };
}

const isReady = (address) =>
  fetch(`${address}/api/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

/** A person of the demo sign-in; asks with the session's cookie. */
export async function signIn(address, person) {
  const answer = await fetch(`${address}/api/session/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'trust' },
    body: JSON.stringify({ person }),
  });
  if (!answer.ok) throw new Error(`${person} cannot sign in: ${answer.status} ${await answer.text()}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
  return async (method, path, { body, version, key } = {}) => {
    const headers = { cookie, 'x-requested-with': 'trust', accept: 'application/json' };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (version !== undefined) headers['if-match'] = `"v${version}"`;
    if (key !== undefined) headers['idempotency-key'] = key;
    const response = await fetch(`${address}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : null };
  };
}
