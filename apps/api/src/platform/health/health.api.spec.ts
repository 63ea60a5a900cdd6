import { startTestApi, type TestApi } from '../testing/test-api';

describe('health', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ today: '2026-11-22', seed: 'empty' });
  });
  afterAll(() => api.close());

  it.each([
    ['/api/health/live', { status: 'ok' }],
    ['/api/health/ready', { status: 'ok', workers: { reports: 'closed' } }],
  ])('%s says that all is well', async (path, said) => {
    const answer = await api.http('GET', path);
    expect([answer.status, answer.json()]).toEqual([200, said]);
  });

  it('knows no query parameters', async () => {
    const answer = await api.http('GET', '/api/health/live?verbose=1');
    expect([answer.status, answer.json()]).toMatchObject([
      400,
      { code: 'unknown-parameter', errors: [{ pointer: '/query/verbose' }] },
    ]);
  });
});
