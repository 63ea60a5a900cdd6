import type { Cube } from '@wegmarke/domain';
import { filterCells, figuresOf, type MinistryKey } from '@wegmarke/domain';

import { startTestApi, type TestApi } from '../platform/testing/test-api';
import type { OverviewDto } from './overview.dto';
import type { TrendDto } from './trend.dto';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
}, 300_000);
afterAll(() => api.close());

const get = (path: string, headers = {}) => api.http('GET', `/api/strategies/frankreich/${path}`, { headers });
const codeOf = async (path: string) => {
  const answer = await get(path);
  return [answer.status, answer.json<{ code: string }>().code];
};

describe('the cube', () => {
  it('marks a day to come as projection', async () => {
    expect((await get('cube?asOf=2026-11-22')).json()).toMatchObject({ projection: false, sample: true, round: null });
    expect((await get('cube?asOf=2027-03-01')).json()).toMatchObject({ projection: true });
  });

  it.each([
    ['cube?asOf=2023-12-31&round=2023', 400, 'as-of-with-round'],
    ['cube?round=1999', 404, 'round-not-found'],
    ['cube?round=2026', 409, 'round-not-sealed'],
    ['cube?ministry=vm', 400, 'unknown-parameter'],
    ['cube?toString=1', 400, 'unknown-parameter'],
    ['rounds?constructor=1', 400, 'unknown-parameter'],
    ['cube?asOf=2020-01-01', 422, 'day-before-adoption'],
    ['trend?from=2024-01-01&to=2023-01-01', 422, 'from-after-to'],
    ['trend?from=2019-01-01', 422, 'day-before-adoption'],
    ['trend?step=week', 422, 'filter-value-unknown'],
    ['trend?round=2023', 400, 'unknown-parameter'],
    ['overview?horizon=soon', 422, 'filter-value-unknown'],
  ])('refuses %s', async (path, status, code) => {
    expect(await codeOf(path)).toEqual([status, code]);
  });
});

describe('the overview', () => {
  it('counts what the filter leaves of the cube', async () => {
    const cube = (await get('cube')).json<Cube>();
    const overview = (await get('overview?ministry=vm&ministry=um')).json<OverviewDto>();
    const left = filterCells(cube.cells, { ministry: ['vm', 'um'] as MinistryKey[] });
    expect(overview.figures).toEqual(figuresOf(left).map((figure) => expect.objectContaining({ ...figure })));
    expect(overview.byMinistry.map(({ ministry }) => ministry)).toEqual(['um', 'vm']);
    expect(overview.attention.length).toBeGreaterThan(0);
    expect(overview.attention.every(({ lead }) => lead === 'um' || lead === 'vm')).toBe(true);
  });

  it('says every figure in both languages and what it stands on', async () => {
    const { figures } = (await get('overview?round=2023')).json<OverviewDto>();
    for (const figure of figures) {
      expect(figure).toMatchObject({ asOf: '2023-12-31', round: '2023', provenance: 'sample' });
      expect(figure.sentence.de).toContain('Berichtsrunde');
      expect(figure.sentence.fr).not.toBe(figure.sentence.de);
    }
  });

  it('lists what calls for attention, the most severe and longest first', async () => {
    const { attention, attentionTotal } = (await get('overview')).json<OverviewDto>();
    expect(attention).toHaveLength(attentionTotal);
    const severities = attention.map(({ reasons }) => (reasons[0]?.key === 'critical' ? 0 : 1));
    expect(severities).toEqual([...severities].sort());
    const critical = attention
      .filter(({ reasons }) => reasons[0]?.key === 'critical')
      .map(({ reasons }) => reasons[0]?.since);
    expect(critical).toEqual([...critical].sort());
  });

  it('names every wrong filter value with its place', async () => {
    const answer = await get('overview?ministry=xx&field=yy', { 'accept-language': 'fr-FR' });
    expect(answer.status).toBe(422);
    expect(answer.json()).toMatchObject({
      errors: [
        { pointer: '/query/field', code: 'filter-value-unknown', detail: expect.stringContaining('yy') },
        { pointer: '/query/ministry', code: 'filter-value-unknown' },
      ],
    });
  });

  it('takes no word of the reader for SQL', async () => {
    const answer = await get(`overview?ministry=${encodeURIComponent("vm'; drop table strategy; --")}`);
    expect(answer.status).toBe(422);
    expect((await get('overview')).status).toBe(200);
  });
});

describe('an unchanged answer', () => {
  it.each([
    'cube',
    'overview?ministry=vm',
    'trend',
    'measures',
    'measures.csv',
    'milestones',
    'goals',
    'ministries',
    'rounds',
  ])('of %s is 304', async (path) => {
    const first = await get(path);
    const tag = first.headers['etag'] ?? '';
    expect(tag).toMatch(/^"/);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    const again = await get(path, { 'if-none-match': tag });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('gets another tag for another day, filter or language', async () => {
    const tags = await Promise.all([
      get('overview'),
      get('overview?asOf=2023-11-21'),
      get('overview?ministry=vm'),
      get('overview', { 'accept-language': 'fr' }),
    ]);
    expect(new Set(tags.map(({ headers }) => headers['etag'])).size).toBe(4);
  });

  it('is made anew after a change', async () => {
    const tag = (await get('overview')).headers['etag'] ?? '';
    await api.database.query(`update strategy set revision = revision + 1 where key = 'frankreich'`);
    expect((await get('overview', { 'if-none-match': tag })).status).toBe(200);
  });
});

describe('the trend', () => {
  it('runs from adoption to today by month', async () => {
    const { items } = (await get('trend')).json<TrendDto>();
    expect(items.at(0)?.asOf).toBe('2020-07-31');
    expect(items.at(-1)).toMatchObject({ asOf: '2026-11-22', projection: false });
    expect(items).toHaveLength(77);
  });
});
