import { createHash } from 'node:crypto';
import { STATUS_CLASSES } from '@wegmarke/domain';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

import { startTestApi, type TestApi, type TestResponse } from '../platform/testing/test-api';
import type { PublicMeasureDetailDto, PublicMeasureListDto } from './public-measure.dto';
import type { PublicRoundDetailDto, PublicRoundListDto, PublicStrategyListDto } from './public-round.dto';

let api: TestApi;
let round: string;
beforeAll(async () => {
  api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
  const { items } = (await get('strategies')).json<PublicStrategyListDto>();
  round = `strategies/frankreich/rounds/${items[0]?.latestRound}`;
}, 300_000);
afterAll(() => api.close());

/** Nobody is signed in anywhere in this file. */
const get = (path: string, headers = {}): Promise<TestResponse> =>
  api.anonymous.http('GET', `/api/public/${path}`, { headers });
const codeOf = async (path: string) => {
  const answer = await get(path);
  return [answer.status, answer.json<{ code: string }>().code];
};
const sealed = async (key: string): Promise<{ content: string; checksum: string }> => {
  const [row] = await api.database.query<{ content: string; checksum: string }>(
    `select f.content, f.checksum from round_snapshot f join reporting_round r on r.id = f.round_id
     where r.key = $1 order by f.version desc limit 1`,
    [key],
  );
  return row ?? { content: '', checksum: '' };
};

describe('what is published', () => {
  it('is there without signing in: strategies, rounds, figures, measures', async () => {
    const { items } = (await get('strategies')).json<PublicStrategyListDto>();
    expect(items).toMatchObject([{ key: 'frankreich', sample: true }]);
    const rounds = (await get('strategies/frankreich/rounds')).json<PublicRoundListDto>();
    expect(rounds.items.length).toBeGreaterThan(0);
    expect(rounds.items[0]?.key).toBe(items[0]?.latestRound);
    const detail = (await get(round)).json<PublicRoundDetailDto>();
    expect(detail.basis).toMatchObject({ strategy: 'frankreich', sample: true, version: 1 });
    expect(detail.figures).toHaveLength(7);
    expect(detail.figures[0]?.sentence.de).toContain('Berichtsrunde');
  });

  it('is what the sealed snapshot holds, and every table adds up to all measures', async () => {
    const detail = (await get(round)).json<PublicRoundDetailDto>();
    const { content, checksum } = await sealed(detail.basis.round);
    const snapshot = JSON.parse(content) as { measures: object[]; figures: object[] };
    expect(detail.basis.checksum).toBe(checksum);
    expect(detail.figures).toEqual(snapshot.figures.map((figure) => expect.objectContaining(figure)));
    expect(detail.total).toBe(snapshot.measures.length);
    for (const rows of [detail.byField, detail.byMinistry]) {
      expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(detail.total);
    }
  });

  it('stays what it was when names and texts change afterwards', async () => {
    const before = (await get(round)).text;
    const list = (await get(`${round}/measures?page[size]=200`)).text;
    await api.database.query(`update action_field set name_de = 'Umbenannt'`);
    await api.database.query(`update ministry_name set name_de = 'Umbenannt'`);
    await api.database.query(`update strategy set title_de = 'Umbenannt', revision = revision + 1`);
    expect((await get(round)).text).toBe(before);
    expect((await get(`${round}/measures?page[size]=200`)).text).toBe(list);
    expect((await get('strategies')).text).not.toContain('Umbenannt');
  });

  it.each([
    ['strategies/schweiz/rounds', 404, 'strategy-not-found'],
    ['strategies/frankreich/rounds/1999', 404, 'round-not-found'],
    ['strategies/frankreich/rounds/2026', 404, 'round-not-found'],
    ['strategies/frankreich/rounds/2026/measures.csv', 404, 'round-not-found'],
    ['strategies/frankreich/rounds?asOf=2023-12-31', 400, 'unknown-parameter'],
  ])('says of %s that it is not there', async (path, status, code) => {
    expect(await codeOf(path)).toEqual([status, code]);
  });

  it('is nothing of a round that is sealed but not published', async () => {
    const key = round.split('/').at(-1) ?? '';
    await api.database.query(`update reporting_round set state = 'sealed' where key = $1`, [key]);
    try {
      for (const path of ['', '/measures', '/measures.csv', '/measures.json', '/measures.schema.json']) {
        expect((await get(`${round}${path}`)).status).toBe(404);
      }
      expect((await get('catalog.ttl')).text).not.toContain(`/rounds/${key}`);
    } finally {
      await api.database.query(`update reporting_round set state = 'published' where key = $1`, [key]);
    }
  });

  it.each([
    ['?version=9', 404],
    ['?version=0', 400],
    ['?version=neu', 400],
  ])('has no version %s', async (question, status) => {
    expect((await get(`${round}${question}`)).status).toBe(status);
  });
});

describe('the list of measures', () => {
  const list = async (question: string) => (await get(`${round}/measures?${question}`)).json<PublicMeasureListDto>();

  it('is filtered by field, ministry and status, as long as the number says', async () => {
    const detail = (await get(round)).json<PublicRoundDetailDto>();
    const [field, ministry] = [detail.byField[0], detail.byMinistry[0]];
    expect((await list(`field=${field?.field}`)).total).toBe(field?.total);
    expect((await list(`ministry=${ministry?.ministry}`)).total).toBe(ministry?.total);
    for (const status of STATUS_CLASSES) {
      const counted = detail.byField.reduce((sum, row) => sum + row.status[status], 0);
      expect([status, (await list(`status=${status}`)).total]).toEqual([status, counted]);
    }
  });

  it('comes in pages that hold every measure once', async () => {
    const codes: string[] = [];
    let after = '';
    for (let page = 0; page < 30; page += 1) {
      const { items, page: place } = await list(`page[size]=7${after}`);
      codes.push(...items.map(({ code }) => code));
      if (place.next === null) break;
      after = `&page[after]=${place.next}`;
    }
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength((await list('')).total);
    expect((await get(`${round}/measures?page[after]=nirgends`)).status).toBe(400);
  });

  it('finds words with and without accents, and codes', async () => {
    const [first] = (await list('')).items;
    const word = first?.title.de.split(' ').find((one) => one.length > 5) ?? '';
    expect((await list(`q=${encodeURIComponent(word.toUpperCase())}`)).items.map(({ code }) => code)).toContain(
      first?.code,
    );
    expect((await list(`q=${first?.code}`)).items[0]?.code).toBe(first?.code);
    expect((await list('q=gibtesnicht')).total).toBe(0);
  });

  it('refuses a value nobody knows', async () => {
    expect(await codeOf(`${round}/measures?status=fertig`)).toEqual([422, 'filter-value-unknown']);
  });

  it('shows one measure with its goal', async () => {
    const measure = (await list('page[size]=200')).items.find(({ goal }) => goal !== null);
    const detail = (await get(`${round}/measures/${measure?.code}`)).json<PublicMeasureDetailDto>();
    expect(detail).toMatchObject({ ...measure, goalDetail: { code: measure?.goal } });
    expect(await codeOf(`${round}/measures/99.9.9`)).toEqual([404, 'measure-not-found']);
  });
});

describe('the files', () => {
  it('have the size and the checksum the page names', async () => {
    const { files: all } = (await get(round)).json<PublicRoundDetailDto>();
    const files = all.filter(({ kind }) => kind === 'measures');
    expect(files.map(({ format, language }) => [format, language])).toEqual([
      ['csv', 'de'],
      ['csv', 'fr'],
      ['json', null],
    ]);
    for (const file of files) {
      const answer = await api.anonymous.http('GET', file.url);
      expect(answer.status).toBe(200);
      expect(answer.headers['content-disposition']).toBe(`attachment; filename="${file.name}"`);
      expect(Buffer.byteLength(answer.text)).toBe(file.bytes);
      expect(createHash('sha256').update(answer.text).digest('hex')).toBe(file.checksum);
      expect(file.name).toMatch(/Muster|exemple/);
    }
  });

  it('hold the columns other programs rely on, one row per measure', async () => {
    const { text, headers } = await get(`${round}/measures.csv`);
    const [header] = text.split('\r\n');
    expect(header).toBe(
      '\uFEFFcode,title,wording,field,goal,lead,participants,status,endsOn,done,next,provenance,sample,round,asOf',
    );
    expect(headers['link']).toContain('measures.csv-metadata.json');
    const german = (await get(`${round}/measures.csv?separator=semicolon`)).text;
    expect(german.split('\r\n')[0]).toContain('code;title;');
    expect(await codeOf(`${round}/measures.csv?lang=en`)).toEqual([422, 'filter-value-unknown']);
  });

  it('follow the schema that lies beside them', async () => {
    const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }));
    const schema = (await get(`${round}/measures.schema.json`)).json<object>();
    const matches = ajv.compile(schema);
    const file = (await get(`${round}/measures.json`)).json<{ items: Record<string, unknown>[]; total: number }>();
    expect([matches(file), matches.errors]).toEqual([true, null]);
    expect(file.items).toHaveLength(file.total);
    const wrong = { ...file, items: [{ ...file.items[0], helpNeeded: 'mehr Personal' }] };
    expect(matches(wrong)).toBe(false);
  });

  it('are described for machines, column by column', async () => {
    const metadata = (await get(`${round}/measures.csv-metadata.json`)).json<{
      tableSchema: { columns: { name: string }[] };
    }>();
    const [header = ''] = (await get(`${round}/measures.csv`)).text.replace('\uFEFF', '').split('\r\n');
    expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(header.split(','));
  });
});

describe('caches and other sites', () => {
  const PATHS = ['strategies', 'strategies/frankreich/rounds', 'catalog.ttl', 'catalog.jsonld'];

  it('may keep what is published for five minutes, and are told when nothing has changed', async () => {
    for (const path of [...PATHS, round, `${round}/measures`, `${round}/measures.csv`, `${round}/measures.json`]) {
      const first = await get(path);
      expect([path, first.headers['cache-control']]).toEqual([path, 'public, max-age=300']);
      expect(first.headers['set-cookie']).toBeUndefined();
      const again = await get(path, { 'if-none-match': first.headers['etag'] ?? '' });
      expect([path, again.status, again.text]).toEqual([path, 304, '']);
      expect(again.headers['access-control-allow-origin']).toBe('*');
    }
  });

  it('learn nothing of what happens inside', async () => {
    const tag = (await get(round)).headers['etag'];
    await api.database.query(`update strategy set revision = revision + 1`);
    expect((await get(round)).headers['etag']).toBe(tag);
  });

  it('keep no refusal', async () => {
    const answer = await get('strategies/schweiz/rounds');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('may read with a page of their own, but nothing that is not public', async () => {
    const { headers } = await get(round);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(headers['access-control-allow-credentials']).toBeUndefined();
    const closed = await api.http('GET', '/api/strategies');
    expect(closed.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('somebody who asks without end', () => {
  it('is told to wait', async () => {
    const small = await startTestApi({ today: '2026-11-22', seed: 'empty', config: { publicReadsPerMinute: 3 } });
    try {
      const statuses: number[] = [];
      for (let asked = 0; asked < 5; asked += 1) {
        statuses.push((await small.anonymous.http('GET', '/api/public/strategies')).status);
      }
      expect(statuses).toEqual([200, 200, 200, 429, 429]);
    } finally {
      await small.close();
    }
  });

  it('sees an empty list where nothing has been published yet', async () => {
    const empty = await startTestApi({ today: '2026-11-22', seed: 'empty' });
    try {
      expect((await empty.anonymous.http('GET', '/api/public/strategies')).json()).toEqual({ items: [] });
      expect((await empty.anonymous.http('GET', '/api/public/catalog.jsonld')).status).toBe(200);
    } finally {
      await empty.close();
    }
  });
});
