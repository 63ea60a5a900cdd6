import { startTestApi, type TestApi, type TestResponse } from '../../platform/testing/test-api';

const CUBE = '/api/strategies/frankreich/cube';

let api: TestApi;
let measure: string;

beforeAll(async () => {
  api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
  const [row] = await api.database.query<{ id: string }>('select id from measure order by code limit 1');
  measure = row?.id ?? '';
});
afterAll(() => api.close());

interface Asked {
  readonly status: number;
  /** Statements, by the name under which the database keeps them, else by their text. */
  readonly statements: readonly string[];
}

async function askedBy(ask: () => Promise<TestResponse>): Promise<Asked> {
  const spies = [jest.spyOn(api.database, 'prepared'), jest.spyOn(api.database, 'query')];
  const { status } = await ask();
  const statements = spies.flatMap(({ mock }) => mock.calls.map(([text]) => text)).filter((text) => !isOfHarness(text));
  for (const spy of spies) spy.mockRestore();
  return { status, statements };
}

/** The harness makes sure that the session is still there. */
const isOfHarness = (name: string): boolean => name === 'arrival_person' || name.includes('as there');

describe('before a route runs, the database is asked', () => {
  it('once for an answer that is unchanged', async () => {
    const { etag = '' } = (await api.http('GET', CUBE)).headers;
    expect(await askedBy(() => api.http('GET', CUBE, { headers: { 'if-none-match': etag } }))).toEqual({
      status: 304,
      statements: ['arrival_revision_of_strategy'],
    });
  });

  it('once for what belongs to a measure, whoever may read it', async () => {
    const path = `/api/measures/${measure}/timeline`;
    const { etag = '' } = (await api.http('GET', path)).headers;
    expect(await askedBy(() => api.http('GET', path, { headers: { 'if-none-match': etag } }))).toEqual({
      status: 304,
      statements: ['arrival_revision_of_measure_of_measure'],
    });
  });

  it('once for one measure by its id', async () => {
    const { status, statements } = await askedBy(() => api.http('GET', `/api/measures/${measure}`));
    expect([status, statements[0]]).toEqual([200, 'arrival_person_of_measure']);
    expect(statements.filter((text) => /^(?:arrival|strategy_of|revision_of)_/.test(text))).toHaveLength(1);
  });

  it.each(['/api/strategies/%00/cube', '/api/measures/%00/timeline', '/api/measures/no-id'])(
    'in a way that %s cannot break',
    async (path) => {
      expect([400, 404]).toContain((await api.as('admin').http('GET', path)).status);
    },
  );
});

describe('an account that another process disables', () => {
  it('is out at the next request, also of an answer that is unchanged', async () => {
    const headers = await api.headersOf('vm-desk');
    const ask = (extra = {}) => api.anonymous.http('GET', CUBE, { headers: { ...headers, ...extra } });
    const { etag = '' } = (await ask()).headers;
    expect((await ask({ 'if-none-match': etag })).status).toBe(304);
    await api.database.query(`update person set disabled_at = now() where id = 'vm-desk'`);
    expect((await ask({ 'if-none-match': etag })).status).toBe(401);
  });

  it('loses a role at the next request, too', async () => {
    const headers = await api.headersOf('coordinator-2');
    const ask = () => api.anonymous.http('GET', `/api/measures/${measure}`, { headers });
    expect((await ask()).status).toBe(200);
    await api.database.query(`delete from person_grant where person_id = 'coordinator-2'`);
    expect((await ask()).status).toBe(403);
  });
});
