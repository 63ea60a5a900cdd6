import { startTestApi, type TestApi } from '../platform/testing/test-api';
import type { FieldDetailDto, GoalDetailDto, GoalListDto } from './goal-page.dto';
import type { MinistryDetailDto, MinistryListDto } from './ministry-page.dto';

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
const strategy = '/api/strategies/frankreich';

describe('goals', () => {
  it('are listed with their due day', async () => {
    const { items } = await get<GoalListDto>(`${strategy}/goals`);
    expect(items).toHaveLength(40);
    const short = items.find(({ horizon, explicitDueOn }) => horizon === 'short' && !explicitDueOn);
    expect(short).toMatchObject({ dueOn: '2022-07-14', expired: true, expiredSince: '2022-07-15' });
  });

  it('are not expired on the due day itself', async () => {
    const { items } = await get<GoalListDto>(`${strategy}/goals?asOf=2022-07-14`);
    const short = items.find(({ horizon, explicitDueOn }) => horizon === 'short' && !explicitDueOn);
    expect(short).toMatchObject({ dueOn: '2022-07-14', expired: false, expiredSince: null });
  });

  it('can be asked by field', async () => {
    const { items } = await get<GoalListDto>(`${strategy}/goals?field=transport`);
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ field }) => field === 'transport')).toBe(true);
  });

  it('show the measures that serve them, in number as counted', async () => {
    const { items } = await get<GoalListDto>(`${strategy}/goals`);
    for (const { id, code, measureCount } of items.filter((_, index) => index % 8 === 0)) {
      const goal = await get<GoalDetailDto>(`/api/goals/${id}`);
      expect(goal.measures).toHaveLength(measureCount);
      expect(goal.measures.every((measure) => measure.goal === code)).toBe(true);
      expect(goal.furtherMeasures.every((measure) => measure.goal !== code)).toBe(true);
    }
  });

  it.each([
    [`${strategy}/goals?field=nowhere`, 422],
    [`${strategy}/goals?asOf=2019-01-01`, 422],
    ['/api/goals/01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10', 404],
    ['/api/goals/2.1', 400],
    [`${strategy}/fields/11`, 404],
    [`${strategy}/ministries/xx`, 404],
    [`${strategy}/ministries?round=2023`, 400],
  ])('answer %s with %i', async (path, status) => {
    expect((await api.http('GET', path)).status).toBe(status);
  });
});

describe('an action field', () => {
  it('is found by key and by number', async () => {
    const byKey = await get<FieldDetailDto>(`${strategy}/fields/transport`);
    const byNumber = await get<FieldDetailDto>(`${strategy}/fields/${byKey.field.number}`);
    expect(byNumber).toEqual(byKey);
    expect(byKey.goals.length).toBeGreaterThan(0);
  });
});

describe('ministries', () => {
  it('share all measures as leads', async () => {
    const { items } = await get<MinistryListDto>(`${strategy}/ministries`);
    const { total } = await get<{ total: number }>(`${strategy}/cube`);
    expect(items.reduce((sum, { asLead }) => sum + asLead, 0)).toBe(total);
    for (const { key, asLead, asParticipant } of items) {
      expect((await get<{ total: number }>(`${strategy}/measures?ministry=${key}`)).total).toBe(asLead);
      expect((await get<{ total: number }>(`${strategy}/measures?participating=${key}`)).total).toBe(asParticipant);
    }
  });

  it('keep the history of their names', async () => {
    const ministry = await get<MinistryDetailDto>(`${strategy}/ministries/stm`);
    expect(ministry.names.length).toBeGreaterThan(1);
    expect(ministry.names[0]).toMatchObject({ validFrom: '2016-05-12' });
    expect(ministry.reported).toMatchObject({ key: 'reported', provenance: 'sample' });
  });
});
