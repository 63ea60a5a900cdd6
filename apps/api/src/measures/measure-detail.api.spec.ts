import { startTestApi, type TestApi } from '../platform/testing/test-api';
import type { ChangeListDto, MeasureDetailDto, TimelineDto } from './measure-detail.dto';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
}, 300_000);
afterAll(() => api.close());

const get = async <T>(path: string): Promise<T> => {
  const answer = await api.http('GET', path);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`);
  return answer.json<T>();
};
const detail = (code: string, query = '') =>
  get<MeasureDetailDto>(`/api/strategies/frankreich/measures/${code}${query}`);
const all = async (query = '') =>
  (
    await get<{ items: { id: string; code: string; status: string }[] }>(
      `/api/strategies/frankreich/measures.json${query}`,
    )
  ).items;

describe('one measure', () => {
  it('is the same by id and by code, with a version for changes', async () => {
    const byCode = await api.http('GET', '/api/strategies/frankreich/measures/2.1.1');
    const measure = byCode.json<MeasureDetailDto>();
    const byId = await api.http('GET', `/api/measures/${measure.id}`);
    expect(byId.json()).toEqual(measure);
    expect(byId.headers['etag']).toBe(`"v${measure.version}"`);
    expect((await api.http('GET', `/api/measures/${measure.id}?asOf=2023-11-21`)).headers['etag']).toBeUndefined();
    expect((await api.http('GET', `/api/measures/${measure.id}?round=2023`)).headers['etag']).toBeUndefined();
  });

  it('is never 304', async () => {
    const first = await api.http('GET', '/api/strategies/frankreich/measures/2.1.1');
    const again = await api.http('GET', '/api/strategies/frankreich/measures/2.1.1', {
      headers: { 'if-none-match': first.headers['etag'] ?? '' },
    });
    expect(again.status).toBe(200);
  });

  it.each(['', '?asOf=2022-03-15', '?asOf=2027-06-30', '?round=2023'])(
    'agrees with its row in the list (%s)',
    async (query) => {
      const rows = await get<{ items: Record<string, unknown>[] }>(`/api/strategies/frankreich/measures.json${query}`);
      for (const row of rows.items.filter((_, index) => index % 9 === 0)) {
        const measure = await detail(String(row['code']), query);
        const { computed, reported } = measure.course;
        expect({
          ...measure,
          goal: measure.goal?.code ?? null,
          computed: computed?.verdict ?? null,
          computedReason: computed?.reason ?? null,
          reported: reported.course,
          attention: measure.attention.map(({ key }) => key),
        }).toMatchObject(row);
      }
    },
  );

  it('counts its milestones as the cube does', async () => {
    const due = await get<{ items: { measure: { code: string }; milestone: { key: string }; kept: boolean }[] }>(
      '/api/strategies/frankreich/milestones?page[size]=40',
    );
    for (const { measure, milestone, kept } of due.items) {
      const found = (await detail(measure.code)).milestones.find(({ key }) => key === milestone.key);
      expect([measure.code, milestone.key, found?.kept]).toEqual([measure.code, milestone.key, kept]);
    }
  });

  it('names the successors of a replaced measure and the predecessor of those', async () => {
    const replaced = (await all()).filter(({ status }) => status === 'replaced');
    expect(replaced.length).toBeGreaterThan(0);
    for (const { code } of replaced) {
      const { successors } = await detail(code);
      expect(successors.length).toBeGreaterThan(0);
      const successor = await detail(String(successors[0]?.code));
      expect(successor.predecessors.map((measure) => measure.code)).toContain(code);
    }
  });

  it('shows on a past day what was known then, and the round what it established', async () => {
    const [past, round] = [await detail('2.1.1', '?asOf=2020-07-14'), await detail('2.1.1', '?round=2023')];
    expect(past).toMatchObject({ basis: { asOf: '2020-07-14' }, status: 'not_started', narrative: null });
    expect(past.course.reported.acceptedOn).toBeNull();
    expect(round.basis).toMatchObject({ asOf: '2023-12-31', round: '2023' });
    expect(round.course.reported.asOfOn).toBe('2023-12-31');
  });

  it.each([
    ['/api/measures/01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10', 404],
    ['/api/measures/not-an-id', 400],
    ['/api/strategies/frankreich/measures/99.9.9', 404],
    ['/api/strategies/atlantis/measures/2.1.1', 404],
    ['/api/strategies/frankreich/measures/2.1.1?asOf=2019-01-01', 422],
    ['/api/strategies/frankreich/measures/2.1.1?round=2026', 409],
    ['/api/strategies/frankreich/measures/2.1.1?asOf=2023-01-01&round=2023', 400],
    ['/api/measures/01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10/timeline', 404],
    ['/api/measures/01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10/changes', 404],
    ['/api/measures/not-an-id/timeline', 400],
  ])('answers %s with %i', async (path, status) => {
    expect((await api.http('GET', path)).status).toBe(status);
  });
});

describe('the history of a measure', () => {
  it('is one row of intervals without gap, the last ones a projection', async () => {
    for (const { id } of (await all()).filter((_, index) => index % 7 === 0)) {
      const { items } = await get<TimelineDto>(`/api/measures/${id}/timeline`);
      items.slice(1).forEach((item, index) => expect(item.from).toBe(items[index]?.to));
      expect(items.at(-1)?.to).toBeNull();
      expect(items.every(({ from, projection }) => projection === from > '2026-11-22')).toBe(true);
    }
  });

  it('tells every change up to the day, latest first, without persons', async () => {
    const { id } = await detail('2.1.1');
    const { items } = await get<ChangeListDto>(`/api/measures/${id}/changes`);
    expect(items.at(-1)).toMatchObject({ on: '2020-07-14', kind: 'measure-planned' });
    expect(items.map(({ on }) => on)).toEqual(
      items
        .map(({ on }) => on)
        .toSorted()
        .toReversed(),
    );
    const early = await get<ChangeListDto>(`/api/measures/${id}/changes?asOf=2020-12-31`);
    expect(early.items.length).toBeLessThan(items.length);
    expect(JSON.stringify(items)).not.toContain('person');
  });
});
