import { startTestApi } from './test-api';

describe('the application under test', () => {
  it('has the replayed sample strategy when asked for it', async () => {
    const api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
    const { items } = (await api.http('GET', '/api/strategies')).json<{ items: { key: string }[] }>();
    expect(items.map(({ key }) => key)).toEqual(['frankreich']);
    await api.close();
  }, 180_000);

  it('has no strategy when asked for none', async () => {
    const api = await startTestApi({ today: '2026-11-22', seed: 'empty' });
    expect((await api.http('GET', '/api/strategies')).json()).toMatchObject({ items: [] });
    await api.close();
  });
});
