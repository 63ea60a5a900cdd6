import type { LocalDate } from '@wegmarke/domain';
import { startTestApi, type TestApi, type TestResponse } from '../testing/test-api';
import { TryOutController, TryOutModule } from '../testing/try-out.controller';

describe('an aggregate', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ today: '2026-11-22', seed: 'empty', modules: [TryOutModule] });
    await api.database.query('create table try_out (key text primary key, revision bigint not null)');
    await api.database.query("insert into try_out values ('here', 1)");
  });
  afterAll(() => api.close());

  const ask = (path = '/api/try-out/aggregate/here', headers: Record<string, string> = {}): Promise<TestResponse> =>
    api.http('GET', path, { headers });
  const tagOf = async (path?: string, headers?: Record<string, string>): Promise<string> =>
    (await ask(path, headers)).headers['etag'] ?? 'none';

  it('is tagged, and kept by the reader only to be asked about', async () => {
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(answer.headers['etag']).toMatch(/^"[\w-]{27}"$/);
    expect(answer.headers['cache-control']).toBe('private, no-cache');
  });

  it('is 304 and not even made when it is unchanged', async () => {
    const tag = await tagOf();
    const before = TryOutController.reads;
    const answer = await ask(undefined, { 'if-none-match': `W/"other", ${tag}` });
    expect([answer.status, answer.text, answer.headers['etag']]).toEqual([304, '', tag]);
    expect(TryOutController.reads).toBe(before);
  });

  it('is made anew after the revision rose', async () => {
    const tag = await tagOf();
    await api.database.query('update try_out set revision = revision + 1');
    expect((await ask(undefined, { 'if-none-match': tag })).status).toBe(200);
  });

  it('is another one on another day, at another address, in another language', async () => {
    const tag = await tagOf();
    expect(await api.clock.on('2026-11-23' as LocalDate, () => tagOf())).not.toBe(tag);
    expect(await tagOf('/api/try-out/aggregate/here?year=2023')).not.toBe(tag);
    expect(await tagOf(undefined, { 'accept-language': 'fr' })).not.toBe(tag);
    expect(await tagOf()).toBe(tag);
  });

  it('has no tag when there is nothing the revision belongs to', async () => {
    expect(await tagOf('/api/try-out/aggregate/nowhere')).toBe('none');
  });

  it('has no tag when the answer is a problem', async () => {
    const answer = await ask('/api/try-out/aggregate/here?year=soon');
    expect([answer.status, answer.headers['etag'], answer.headers['cache-control']]).toEqual([
      400,
      undefined,
      'no-store',
    ]);
  });
});
