import { startTestApi, type TestApi } from '../platform/testing/test-api';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
}, 300_000);
afterAll(() => api.close());

const get = (path: string) => api.http('GET', `/api/strategies/frankreich/${path}`);
const HEADER = 'id,code,title,field,goal,horizon,lead,kind,status,computed,reported,effect,endsOn,provenance';

describe('measures.csv', () => {
  it('is what spreadsheets and programs read', async () => {
    const answer = await get('measures.csv?asOf=2023-11-21');
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.text.startsWith(`\uFEFF${HEADER}\r\n`)).toBe(true);
    expect(answer.text.endsWith('\r\n')).toBe(true);
    expect(answer.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('says in its name for which day it holds and that it is sample data', async () => {
    const name = async (path: string): Promise<string | undefined> => (await get(path)).headers['content-disposition'];
    expect(await name('measures.csv?asOf=2023-11-21')).toBe(
      'attachment; filename="massnahmen-frankreich-2023-11-21-Muster.csv"',
    );
    expect(await name('measures.json?round=2023&lang=fr')).toBe(
      'attachment; filename="mesures-frankreich-campagne-2023-exemple.json"',
    );
  });

  it('speaks French where there is a French title', async () => {
    const german = (await get('measures.csv?q=2.1.1')).text;
    const french = (await get('measures.csv?q=2.1.1&lang=fr')).text;
    expect(german).toContain('Bahnstrecke');
    expect(french).toContain('Ligne ferroviaire');
  });

  it('uses semicolons for German spreadsheets', async () => {
    const { text } = await get('measures.csv?separator=semicolon');
    expect(text.split('\r\n')[0]).toBe(`\uFEFF${HEADER.replaceAll(',', ';')}`);
  });

  it('holds exactly the measures of the filter', async () => {
    const list = (await get('measures?ministry=vm')).json<{ total: number }>();
    const { text } = await get('measures.csv?ministry=vm');
    expect(text.trim().split('\r\n')).toHaveLength(list.total + 1);
  });

  it('lets no title run as a formula and no sign break a row', async () => {
    const [version] = await api.database.query<{ id: string }>(
      `select v.id from measure_version v join measure m on m.id = v.measure_id where m.code = '2.1.1' and v.to_on is null`,
    );
    const set = (title: string) =>
      api.database.query('update measure_version set title_de = $2 where id = $1', [version?.id, title]);
    for (const [title, cell] of [
      ['=HYPERLINK("http://example.org")', `"'=HYPERLINK(""http://example.org"")"`],
      ['+49', `'+49`],
      ['@all', `'@all`],
      ['one, "two"', '"one, ""two"""'],
      ['two\nlines', '"two\nlines"'],
    ] as const) {
      await set(title);
      await api.database.query(`update strategy set revision = revision + 1`);
      expect((await get('measures.csv?field=transport')).text).toContain(`,2.1.1,${cell},transport,`);
    }
  });

  it.each([
    ['measures.csv?lang=it', 422],
    ['measures.csv?separator=tab', 422],
    ['measures.csv?page[size]=10', 400],
    ['measures.xlsx', 404],
    ['measures.csv?asOf=1999-01-01', 422],
  ])('refuses %s', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
});

describe('measures.json', () => {
  it('is the list as one file', async () => {
    const file = (await get('measures.json?sort=-endsOn')).json<{ items: { code: string }[]; total: number }>();
    const list = (await get('measures?sort=-endsOn&page[size]=200')).json<{ items: { code: string }[] }>();
    expect(file.items).toHaveLength(file.total);
    expect(file.items).toEqual(list.items);
  });
});
