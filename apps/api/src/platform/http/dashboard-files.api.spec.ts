import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestApi, type TestApi } from '../testing/test-api';
import { TryOutModule } from '../testing/try-out.controller';

const PAGE =
  '<!doctype html><wm-root ngCspNonce="__CSP_NONCE__"></wm-root><script src="main-AB12cd_9.js" type="module"></script>' +
  '<style nonce="__CSP_NONCE__">a{}</style>';

function builtDashboard(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wegmarke-dashboard-'));
  mkdirSync(join(folder, 'media'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'main-AB12cd_9.js'), 'export {}');
  writeFileSync(join(folder, 'main-AB12cd_9.js.br'), 'compressed');
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'media', 'fira-12345678.woff2'), 'font');
  return folder;
}

describe('the dashboard beside the API', () => {
  const dashboard = builtDashboard();
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ today: '2026-11-22', seed: 'empty', dashboard, modules: [TryOutModule] });
  });
  afterAll(async () => {
    await api.close();
    rmSync(dashboard, { recursive: true });
  });

  it.each(['/', '/index.html', '/strategies/frankreich?asOf=2023-11-21', '/apis'])(
    'is the page at %s',
    async (path) => {
      const answer = await api.http('GET', path);
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(answer.headers['cache-control']).toBe('no-store');
    },
  );

  it('gives every page a nonce of its own, in the policy and at every script and style', async () => {
    const pages = await Promise.all([api.http('GET', '/'), api.http('GET', '/')]);
    const nonces = pages.map(({ headers, text }) => {
      const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? '';
      expect(text.split(`once="${nonce}"`)).toHaveLength(4);
      expect(text).not.toContain('__CSP_NONCE__');
      return nonce;
    });
    expect(nonces[0]).toMatch(/^[\w+/]{24}$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('lets a page run nothing from elsewhere and nothing written into it', async () => {
    const policy = (await api.http('GET', '/')).headers['content-security-policy'] ?? '';
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|upgrade-insecure-requests|\*/);
    expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'none'.*trusted-types angular angular#bundler/);
  });

  it.each([
    ['/main-AB12cd_9.js', 'public, max-age=31536000, immutable'],
    ['/media/fira-12345678.woff2', 'public, max-age=31536000, immutable'],
    ['/favicon.svg', 'no-cache'],
  ])('sends the file %s with %s', async (path, caching) => {
    const answer = await api.http('GET', path);
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, caching]);
  });

  it('sends the compressed copy to whoever can read it', async () => {
    const answer = await api.http('GET', '/main-AB12cd_9.js', { headers: { 'accept-encoding': 'br' } });
    expect([answer.headers['content-encoding'], answer.text]).toEqual(['br', 'compressed']);
    expect(answer.headers['content-type']).toMatch(/javascript/);
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  it.each(['/main-OLD45678.js', '/media/missing.woff2', '/api', '/api/nowhere', '/..%2f..%2fetc%2fpasswd.txt'])(
    'has nothing at %s',
    async (path) => {
      const answer = await api.http('GET', path);
      expect([answer.status, answer.json()]).toMatchObject([404, { code: 'not-found' }]);
    },
  );

  it.each(['/', '/api/health/live', '/api/nowhere', '/favicon.svg'])('protects %s by headers', async (path) => {
    const { headers } = await api.http('GET', path);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(headers).not.toHaveProperty('strict-transport-security');
  });

  it('reads from anywhere, but changes nothing at the wish of another site', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site' };
    expect((await api.http('GET', '/api/health/live', { headers: foreign })).status).toBe(200);
    const refused = await api.http('POST', '/api/try-out', { body: { title: 'x' }, headers: foreign });
    expect([refused.status, refused.json()]).toMatchObject([403, { code: 'cross-site-refused' }]);
    const own = await api.http('POST', '/api/try-out', {
      body: { title: 'x' },
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect(own.status).toBe(201);
  });

  it('wants a header of its own with a change that carries a cookie', async () => {
    const body = { title: 'x' };
    const { cookie = '' } = await api.headersOf('reader');
    expect((await api.anonymous.http('POST', '/api/try-out', { body, headers: { cookie } })).json()).toMatchObject({
      code: 'header-missing',
    });
    const asked = await api.anonymous.http('POST', '/api/try-out', {
      body,
      headers: { cookie, 'x-requested-with': 'dashboard' },
    });
    expect(asked.status).toBe(201);
  });
});
