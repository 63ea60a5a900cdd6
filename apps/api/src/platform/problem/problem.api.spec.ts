import { startTestApi, type TestApi, type TestRequest, type TestResponse } from '../testing/test-api';
import { TryOutModule } from '../testing/try-out.controller';

const MEGABYTE = 1024 * 1024;

describe('a request that cannot be answered', () => {
  let api: TestApi;
  beforeAll(async () => {
    // The faults below are planted; their log lines would only be noise.
    api = await startTestApi({ today: '2026-11-22', seed: 'empty', logLevel: 'silent', modules: [TryOutModule] });
  });
  afterAll(() => api.close());

  const post = (body: unknown, headers: TestRequest['headers'] = {}): Promise<TestResponse> =>
    api.http('POST', '/api/try-out', { body, headers });
  const text = (body: string, type = 'application/json'): Promise<TestResponse> => post(body, { 'content-type': type });

  it('is answered as RFC 9457 asks for', async () => {
    const answer = await api.http('GET', '/api/nowhere?secret=1');
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.json()).toEqual({
      type: 'urn:wegmarke:problem:not-found',
      title: 'Nicht gefunden',
      status: 404,
      detail: 'Unter dieser Adresse gibt es nichts.',
      instance: '/api/nowhere',
      code: 'not-found',
    });
  });

  it('is answered in French when French is liked better', async () => {
    const answer = await api.http('GET', '/api/nowhere', { headers: { 'accept-language': 'fr,de;q=0.5' } });
    expect(answer.headers['content-language']).toBe('fr');
    expect(answer.json()).toMatchObject({ title: 'Introuvable' });
  });

  it.each([
    ['an unknown field', { title: 'x', colour: 'red' }, '/colour', 'unknown-field'],
    ['a field of another type', { title: 7 }, '/title', 'is-string'],
    ['a missing field', {}, '/title', 'is-defined'],
    ['a text that is too long', { title: 'x'.repeat(21) }, '/title', 'max-length'],
    ['a wrong field further inside', { title: 'x', steps: [{ key: 'a' }, { key: 1 }] }, '/steps/1/key', 'is-string'],
    [
      'an unknown field further inside',
      { title: 'x', steps: [{ key: 'a', 'b/c': 1 }] },
      '/steps/0/b~1c',
      'unknown-field',
    ],
  ])('names the place of %s', async (_, body, pointer, code) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    const { errors } = answer.json<{ errors: { pointer: string; code: string; detail: string }[] }>();
    expect(errors).toContainEqual({ pointer, code, detail: expect.stringMatching(/\.$/) });
  });

  it.each(['{"__proto__":{"planted":1}}', '{"constructor":{"prototype":{"planted":1}}}'])(
    'refuses %s',
    async (body) => {
      expect((await text(body)).status).toBe(400);
    },
  );

  it('refuses a body without bottom', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect((await text(`{"title":"x","steps":${deep}}`)).status).toBe(400);
  });

  it.each(['NUL \\u0000 inside', 'half a character \\ud83d'])('refuses a text that is none: %s', async (title) => {
    const answer = await text(`{"title":"${title}"}`);
    expect([answer.status, answer.json()]).toMatchObject([400, { errors: [{ code: 'broken-text' }] }]);
  });

  it.each([
    ['broken JSON', '{"title":', 'application/json', 400, 'malformed-request'],
    ['no JSON object', '"text"', 'application/json', 400, 'invalid-input'],
    ['an empty body', '', 'application/json', 400, 'malformed-request'],
    ['a form', 'title=x', 'application/x-www-form-urlencoded', 415, 'media-type-unknown'],
    ['plain text', '{"title":"x"}', 'text/plain', 415, 'media-type-unknown'],
    ['another media type', '<title/>', 'application/xml', 415, 'media-type-unknown'],
    ['a body that is too large', `{"title":"${'x'.repeat(MEGABYTE)}"}`, 'application/json', 413, 'body-too-large'],
  ])('refuses %s', async (_, body, type, status, code) => {
    const answer = await text(body, type);
    expect([answer.status, answer.json()]).toMatchObject([status, { code, status }]);
  });

  it('refuses a list as a body', async () => {
    expect((await post([{ title: 'x' }])).status).toBe(400);
  });

  it.each(['/api/%', '/api/%E0%A4%A', '/%c0%ae', '/api/strategies/%00', '/api/strategies?q=%00'])(
    'refuses the address %s',
    async (path) => {
      const answer = await api.http('GET', path);
      expect([answer.status, answer.json()]).toMatchObject([400, { code: 'malformed-request' }]);
    },
  );

  it.each([
    ['/api/try-out/list?month=3', '/query/month'],
    ['/api/try-out/list?year=2023&year%5Bgt%5D=1', '/query/year[gt]'],
  ])('refuses an unknown query parameter: %s', async (path, pointer) => {
    const answer = await api.http('GET', path);
    expect([answer.status, answer.json()]).toMatchObject([400, { code: 'unknown-parameter', errors: [{ pointer }] }]);
  });

  it('refuses a known query parameter that cannot be read', async () => {
    const answer = await api.http('GET', '/api/try-out/list?year=soon');
    expect([answer.status, answer.json()]).toMatchObject([
      400,
      { code: 'invalid-input', errors: [{ code: 'is-int' }] },
    ]);
  });

  it.each([
    ['field-unknown', 422],
    ['strategy-not-found', 404],
    ['round-sealed', 409],
    ['role-missing', 403],
    ['sign-in-required', 401],
    ['stale-version', 412],
  ])('turns the refusal %s of the domain into %i', async (code, status) => {
    const answer = await api.http('GET', `/api/try-out/refused/${code}`);
    expect([answer.status, answer.json()]).toMatchObject([
      status,
      { type: `urn:wegmarke:problem:${code}`, code, status, instance: `/api/try-out/refused/${code}` },
    ]);
  });

  it('says a refusal of the domain in the words of the wording library, with every field it is about', async () => {
    const answer = await api.http('GET', '/api/try-out/issues', { headers: { 'accept-language': 'fr' } });
    expect([answer.status, answer.json()]).toMatchObject([
      422,
      { code: 'text-missing', errors: [{ pointer: '/title/de', code: 'text-missing' }, { pointer: '/lead' }] },
    ]);
    const { detail, errors } = answer.json<{ detail: string; errors: { detail: string }[] }>();
    expect([detail, ...errors.map((error) => error.detail)]).toEqual(
      Array(3).fill(expect.stringMatching(/^\p{Lu}.+\.$/u)),
    );
  });

  it.each(['/api/try-out/broken', '/api/try-out/broken-sql'])(
    'tells nothing of an unexpected fault: %s',
    async (path) => {
      const answer = await api.http('GET', path);
      expect([answer.status, answer.json()]).toMatchObject([500, { code: 'internal-error' }]);
      expect(answer.text).not.toMatch(/planted|select|nowhere|\.ts|\.js|Error/);
      // The number under which it was logged, for whoever calls for help.
      expect(answer.json<{ detail: string }>().detail).toContain(String(answer.headers['x-request-id']));
    },
  );

  it.each([
    [undefined, 428, 'version-missing'],
    ['"v1', 412, 'version-stale'],
    ['*', 412, 'version-stale'],
  ])('with If-Match %s is %i', async (ifMatch, status, code) => {
    const headers: Record<string, string> = ifMatch ? { 'if-match': ifMatch } : {};
    const answer = await api.http('POST', '/api/try-out/change', { headers });
    expect([answer.status, answer.json()]).toMatchObject([status, { code }]);
  });

  it('reads the version a change starts from', async () => {
    const answer = await api.http('POST', '/api/try-out/change', { headers: { 'if-match': '"v12"' } });
    expect(answer.json()).toEqual({ version: 12 });
  });

  it('is 503 with a time to come back while the database is gone', async () => {
    const gone = await startTestApi({ today: '2026-11-22', seed: 'empty' });
    await gone.database.close();
    const answer = await gone.anonymous.http('GET', '/api/health/ready');
    expect([answer.status, answer.json()]).toMatchObject([503, { code: 'database-unavailable' }]);
    expect(answer.headers['retry-after']).toBeDefined();
    await gone.close();
  });
});
