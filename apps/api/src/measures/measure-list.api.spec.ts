import { startTestApi, type TestApi } from '../platform/testing/test-api';
import type { MeasureListDto, MeasureListItemDto } from './measure-list.dto';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
}, 300_000);
afterAll(() => api.close());

const get = (query: string, headers = {}) =>
  api.http('GET', `/api/strategies/frankreich/measures?${query}`, { headers });
const list = async (query: string): Promise<MeasureListDto> => {
  const answer = await get(query);
  if (answer.status !== 200) throw new Error(`${query}: ${answer.status} ${answer.text}`);
  return answer.json<MeasureListDto>();
};
const codes = ({ items }: MeasureListDto): string[] => items.map(({ code }) => code);

/** All pages one after the other. */
async function allPages(query: string, size: number): Promise<MeasureListItemDto[]> {
  const items: MeasureListItemDto[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page = await list(`${query}&page[size]=${size}${after && `&page[after]=${after}`}`);
    items.push(...page.items);
    after = page.page.next;
  }
  return items;
}

describe('the list of measures', () => {
  it('comes in the natural order of codes, 50 to a page', async () => {
    const first = await list('');
    expect(first.items).toHaveLength(50);
    expect(first.page).toEqual({ size: 50, next: expect.any(String) });
    expect(first.basis).toMatchObject({ asOf: '2026-11-22', projection: false, sample: true });
    const all = codes({ ...first, items: await allPages('', 50) });
    expect(all).toHaveLength(first.total);
    const parts = all.map((code) => code.split('.').map(Number));
    const ordered = [...parts].sort((a, b) => a.map((part, at) => part - (b[at] ?? 0)).find((step) => step !== 0) ?? 0);
    expect(parts).toEqual(ordered);
  });

  it('carries everything a row shows, and where each part comes from', async () => {
    const { items } = await list('q=2.1.1&asOf=2023-11-21');
    expect(items).toEqual([
      expect.objectContaining({
        code: '2.1.1',
        field: 'transport',
        lead: 'vm',
        provenance: expect.objectContaining({ title: 'public', status: 'sample' }),
      }),
    ]);
  });

  it.each(['endsOn', '-endsOn', 'title', '-status,title', 'lead,-computed', 'reported', 'horizon', 'field', '-code'])(
    'is complete and without doubles page by page, sorted by %s',
    async (sort) => {
      const whole = await list(`sort=${sort}&page[size]=200`);
      const paged = await allPages(`sort=${sort}`, 7);
      expect(paged.map(({ code }) => code)).toEqual(codes(whole));
      expect(new Set(codes(whole)).size).toBe(whole.total);
    },
  );

  it('puts what has no value last, whichever way it is sorted', async () => {
    for (const sort of ['endsOn', '-endsOn']) {
      const ends = (await list(`sort=${sort}&page[size]=200`)).items.map(({ endsOn }) => endsOn);
      const firstNull = ends.indexOf(null);
      expect(firstNull).toBeGreaterThan(0);
      expect(ends.slice(firstNull).every((endsOn) => endsOn === null)).toBe(true);
    }
  });

  it('takes a repeated filter as "or" and different ones as "and"', async () => {
    const both = await list('ministry=vm&ministry=um&page[size]=200');
    const one = await list('ministry=vm&page[size]=200');
    const narrower = await list('ministry=vm&ministry=um&field=transport&page[size]=200');
    expect(new Set(both.items.map(({ lead }) => lead))).toEqual(new Set(['vm', 'um']));
    expect(both.total).toBeGreaterThan(one.total);
    expect(narrower.items.every(({ field }) => field === 'transport')).toBe(true);
    expect(narrower.total).toBeLessThan(both.total);
  });

  it.each([
    ['participating=im', ({ participants }: MeasureListItemDto) => participants.some((key) => key === 'im')],
    ['horizon=none', ({ goal }: MeasureListItemDto) => goal === null],
    ['goal=none', ({ goal }: MeasureListItemDto) => goal === null],
    ['goal=2.1', ({ goal }: MeasureListItemDto) => goal === '2.1'],
    ['computed=none', ({ computed }: MeasureListItemDto) => computed === null],
    [
      'computed=critical&computed=none',
      ({ computed }: MeasureListItemDto) => computed === null || computed === 'critical',
    ],
    ['expired=true', ({ expired }: MeasureListItemDto) => expired],
    ['kind=permanent', ({ kind }: MeasureListItemDto) => kind === 'permanent'],
    ['attention=divergent', ({ attention }: MeasureListItemDto) => attention.includes('divergent')],
    ['report=open', ({ report }: MeasureListItemDto) => report === 'open'],
    ['effect=shown', ({ effect }: MeasureListItemDto) => effect === 'shown'],
  ])('holds exactly the measures of ?%s', async (query, belongs) => {
    const every = await list('page[size]=200');
    const found = await list(`${query}&page[size]=200`);
    expect(found.total).toBeGreaterThan(0);
    expect(codes(found)).toEqual(every.items.filter(belongs).map(({ code }) => code));
  });

  it('finds a theme', async () => {
    const { total, items } = await list('theme=climate&page[size]=200');
    expect(total).toBeGreaterThan(0);
    expect(codes({ items } as MeasureListDto)).toContain('2.1.1');
    expect((await list('theme=no-such-theme')).total).toBe(0);
  });

  it.each([
    ['Bahnstrecken', 'another form of a German word'],
    ['bahnstr', 'the beginning of a word'],
    ['Colmar Frei', 'words, the last one incomplete'],
    ['lignes ferroviaires', 'another form of French words'],
    ['ligne ferroviaire colmar', 'French words without accents'],
    ['2.1.1', 'the code'],
    ['"ligne ferroviaire"', 'words in quotes'],
    ['Colmar-Breisach', 'two names of a row, joined otherwise'],
    ['Breisach–Freiburg', 'the end of a row of names'],
    ['Colmar/Breis', 'names with a stroke, the last one incomplete'],
    ['"Bahnstrecke Colmar"', 'quoted words that reach into a row of names'],
    ['Bahn\u00ADstrecke', 'a word copied with a place to break it'],
  ])('finds 2.1.1 by %s: %s', async (words) => {
    expect(codes(await list(`q=${encodeURIComponent(words)}`))).toContain('2.1.1');
  });

  it.each([
    ['Strassburg', '9.1.4', 'Kehl–Straßburg'],
    ['echange de donnees', '2.3.1', 'Échange de données'],
    ['e\u0301change', '2.3.1', 'an accent that stands apart'],
    ['Waermeleitung', '9.1.4', 'Wärmeleitung'],
    ['l’université', '1.1.1', 'a word with its article'],
    ['Rhinau', '9.1.3', 'Taubergießen/Rhinau'],
    ['Jugendticket -Bahn', '2.3.2', 'words left out that are not there'],
  ])('finds by %s measure %s: %s', async (words, code) => {
    expect(codes(await list(`q=${encodeURIComponent(words)}&page[size]=200`))).toContain(code);
  });

  it('leaves out what a hyphen before a word excludes', async () => {
    expect(codes(await list('q=Bahnstrecke'))).toContain('2.1.1');
    expect(codes(await list('q=Bahnstrecke -Colmar'))).not.toContain('2.1.1');
  });

  it('finds the measures of a goal by its code, and not those of another that begins alike', async () => {
    const found = codes(await list('q=1.1'));
    expect(found).toEqual(expect.arrayContaining(['1.1.1', '1.1.2']));
    expect(found.filter((code) => code.startsWith('1.') && !code.startsWith('1.1.'))).toEqual([]);
  });

  it.each(["'); drop table measure; --", '%', '_', '\\', 'a & | ! :* <->', '"', '-', ' ', 'ß', '🚆'])(
    'takes %s for words and nothing else',
    async (words) => {
      expect((await get(`q=${encodeURIComponent(words)}`)).status).toBe(200);
    },
  );

  it('sorts titles in the language of the reader and goes on in it', async () => {
    const french = { 'accept-language': 'fr' };
    const first = (await get('sort=title&page[size]=5', french)).json<MeasureListDto>();
    expect(first.items.map(({ title }) => title.fr)).not.toEqual(
      (await list('sort=title&page[size]=5')).items.map(({ title }) => title.fr),
    );
    const inGerman = await get(`sort=title&page[size]=5&page[after]=${first.page.next}`);
    expect(inGerman.status).toBe(400);
  });

  it('gives the total also beyond the last row', async () => {
    const { page, total } = await list('sort=-code&page[size]=1');
    expect(page.next).not.toBeNull();
    const last = await allPages('sort=code', 200);
    expect(last).toHaveLength(total);
  });

  it.each([
    ['status=unknown', 422, 'filter-value-unknown'],
    ['sort=colour', 422, 'filter-value-unknown'],
    ['sort=code;drop table measure', 422, 'filter-value-unknown'],
    ['figure=beauty', 422, 'filter-value-unknown'],
    ['in=numerator', 422, 'filter-value-unknown'],
    ['figure=implemented&in=critical', 422, 'figure-without-list'],
    ['figure=milestonesKept', 422, 'figure-without-list'],
    ['expired=maybe', 422, 'filter-value-unknown'],
    ['goal=99.9', 422, 'filter-value-unknown'],
    ['participating=xx', 422, 'filter-value-unknown'],
    ['page[size]=0', 400, 'invalid-input'],
    ['page[size]=201', 400, 'invalid-input'],
    ['page[size]=ten', 400, 'invalid-input'],
    ['page[after]=nonsense', 400, 'invalid-input'],
    ['page[after]=WyJjb2RlIiwxXQ', 400, 'invalid-input'],
    ['page=2', 400, 'unknown-parameter'],
    ['colour=red', 400, 'unknown-parameter'],
    ['q=a&q=b', 400, 'invalid-input'],
  ])('refuses ?%s', async (query, status, code) => {
    const answer = await get(query);
    expect([answer.status, answer.json<{ code: string }>().code]).toEqual([status, code]);
  });
});
