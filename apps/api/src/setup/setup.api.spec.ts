import { join } from 'node:path';
import { ImportCatalogue, runImport } from '../import';
import { startTestApi, type TestApi } from '../platform/testing/test-api';

const EXAMPLE = join(__dirname, '..', '..', '..', '..', 'docs', 'import-example.csv');

let api: TestApi;
const start = async (): Promise<void> => {
  api = await startTestApi({ today: '2026-11-22', seed: 'empty' });
};
const stop = (): Promise<void> => api.close();

const strategy = { key: 'schweiz', title: { de: 'Schweiz-Strategie', fr: null }, adoptedOn: '2025-07-08' };
const keys = async (): Promise<string[]> => {
  const { items } = (await api.as('admin').http('GET', '/api/strategies')).json<{ items: { key: string }[] }>();
  return items.map(({ key }) => key);
};

describe('an installation without a strategy', () => {
  beforeAll(start);
  afterAll(stop);

  it('has an empty list of strategies', async () => {
    expect(await keys()).toEqual([]);
  });

  it.each([
    ['a key with blanks', { ...strategy, key: 'die Schweiz' }, 400],
    ['no title', { key: 'schweiz', adoptedOn: '2025-07-08' }, 400],
    ['a list of titles', { ...strategy, title: [strategy.title] }, 400],
    ['an empty list for a title', { ...strategy, title: [] }, 400],
    ['a text for a title', { ...strategy, title: 'Schweiz' }, 400],
    ['an unknown field', { ...strategy, colour: 'red' }, 400],
    ['a day that does not exist', { ...strategy, adoptedOn: '2025-02-30' }, 400],
    ['a day to come', { ...strategy, adoptedOn: '2027-01-01' }, 422],
  ])('refuses a strategy with %s', async (_, body, status) => {
    expect((await api.as('admin').http('POST', '/api/strategies', { body })).status).toBe(status);
    expect(await keys()).toEqual([]);
  });

  it('shows what a broken file is worth and changes nothing', async () => {
    const file = { format: 'json', content: '{ "format": "something else" }' };
    const answer = await api.as('admin').http('POST', '/api/strategies/schweiz/import?apply=true', { body: file });
    expect(answer.status).toBe(200);
    expect(answer.json()).toMatchObject({ applicable: false, applied: false });
    expect(answer.json<{ issues: { detail: string }[] }>().issues[0]?.detail).toEqual(expect.any(String));
    expect(await keys()).toEqual([]);
  });

  it('refuses an unknown answer to whether it is meant', async () => {
    const file = { format: 'csv', content: 'code;title' };
    const answer = await api.as('admin').http('POST', '/api/strategies/schweiz/import?apply=perhaps', { body: file });
    expect(answer.status).toBe(422);
  });
});

describe('the first run', () => {
  beforeEach(start);
  afterEach(stop);

  it('loads the public catalogue, once', async () => {
    const first = await api.as('admin').http('POST', '/api/setup/catalogue', { body: {} });
    expect(first.json()).toMatchObject({ applicable: true, applied: true, issues: [], measures: { create: 20 } });
    expect(await keys()).toEqual(['frankreich']);
    const again = await api.as('admin').http('POST', '/api/setup/catalogue', { body: {} });
    expect(again.json()).toMatchObject({ status: 409, code: 'setup-finished' });
  });

  it('takes the example of the documentation into the public catalogue, the second time without change', async () => {
    await api.as('admin').http('POST', '/api/setup/catalogue', { body: {} });
    const said: string[] = [];
    const surroundings = {
      importCatalogue: api.app.get(ImportCatalogue, { strict: false }),
      say: (line: string) => said.push(line),
      language: 'de',
    } as const;
    expect(await runImport([EXAMPLE, '--apply'], surroundings)).toBe(0);
    expect(said).toEqual(expect.arrayContaining(['neu: Maßnahme 2.1.8', 'neu: Maßnahme 3.1.8', 'Übernommen.']));
    expect(await runImport([EXAMPLE, '--apply'], surroundings)).toBe(0);
    expect(said.at(-1)).toBe('Nichts zu ändern.');
  });

  it('creates a strategy, and then no other', async () => {
    const created = await api.as('admin').http('POST', '/api/strategies', { body: strategy });
    expect([created.status, created.json()]).toEqual([201, { key: 'schweiz' }]);
    expect(await keys()).toEqual(['schweiz']);
    const cube = await api.http('GET', '/api/strategies/schweiz/cube');
    expect(cube.json()).toMatchObject({ total: 0, cells: [] });
    const other = await api.as('admin').http('POST', '/api/strategies', { body: { ...strategy, key: 'polen' } });
    expect(other.status).toBe(409);
  });
});
