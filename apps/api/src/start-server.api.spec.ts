import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Config } from './platform/config';
import { type Preparation, Readiness } from './platform/readiness';
import { type RunningServer, startServer } from './start-server';

describe('the program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wegmarke-start-'));
  const config = new Config({ port: 0, dataDir: join(folder, 'data'), demoData: false, logLevel: 'error' });
  afterAll(() => rmSync(folder, { recursive: true }));

  const ask = (server: RunningServer, path: string): Promise<Response> => fetch(new URL(path, server.url));

  it('listens at once, says how far it is, and is ready when everything is prepared', async () => {
    const readiness = new Readiness();
    const steps: string[] = [];
    readiness.onProgress(({ step }: Preparation) => steps.push(step));
    const server = await startServer(config, readiness);

    expect((await ask(server, '/api/health/live')).status).toBe(200);
    const ready = await ask(server, '/api/health/ready');
    expect([ready.status, await ready.json()]).toMatchObject([
      503,
      { code: 'preparing', progress: { step: 'database' } },
    ]);
    const other = await ask(server, '/api/strategies');
    expect([other.status, other.headers.get('retry-after')]).toEqual([503, '2']);
    const page = await ask(server, '/');
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('Wegmarke wird vorbereitet')]);
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe-inline');

    await server.prepared;
    expect((await ask(server, '/api/health/ready')).status).toBe(200);
    expect(steps).toEqual(['database', 'migrations']);
    await server.close();
    await expect(ask(server, '/api/health/live')).rejects.toThrow();
  });

  it.each([
    ['what is no HTTP', 'NONSENSE\r\n\r\n', /^HTTP\/1\.1 400 .*"code":"malformed-request"/s],
    [
      'endless headers',
      `GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
      /^HTTP\/1\.1 431 .*"code":"headers-too-large"/s,
    ],
  ])('answers %s with a problem, too', async (_, sent, expected) => {
    const server = await startServer(config);
    await server.prepared;
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.write(sent);
    expect(await text(socket)).toMatch(expected);
    await server.close();
  });

  it('refuses a data folder that another one uses, and leaves that one alone', async () => {
    const first = await startServer(config);
    await first.prepared;
    const second = await startServer(config);
    await expect(second.prepared).rejects.toThrow(/data folder .* is in use by process/);
    await second.close();
    expect((await ask(first, '/api/health/ready')).status).toBe(200);
    await first.close();
  });

  it('can be stopped while it is still being prepared, and leaves the folder free', async () => {
    const stopped = await startServer(config);
    const failed = expect(stopped.prepared).rejects.toThrow();
    await stopped.close();
    await failed;
    const next = await startServer(config);
    await next.prepared;
    await next.close();
  });
});
