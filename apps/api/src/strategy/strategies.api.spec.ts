import type { StrategyDetailDto, StrategyListDto } from './strategies.dto';
import { startTestApi, type TestApi } from '../platform/testing/test-api';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
}, 300_000);
afterAll(() => api.close());

const get = (path: string, headers = {}) => api.http('GET', path, { headers });

describe('strategies', () => {
  it('are listed with their sample mark', async () => {
    const { items } = (await get('/api/strategies')).json<StrategyListDto>();
    expect(items).toEqual([expect.objectContaining({ key: 'frankreich', adoptedOn: '2020-07-14', sampleData: true })]);
  });

  it('give all labels at once', async () => {
    const strategy = (await get('/api/strategies/frankreich')).json<StrategyDetailDto>();
    expect(strategy.today).toBe('2026-11-22');
    expect(strategy.fields.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(strategy.goals).toHaveLength(40);
    expect(strategy.ministries).toHaveLength(12);
    expect(strategy.horizons).toEqual({ short: 2, medium: 5, long: 10 });
    expect(strategy.courseRules).toMatchObject({ criticalOverdueDays: 60, forecastSlippedDays: 90 });
    expect(strategy.rounds.map(({ key, state }) => `${key} ${state}`).slice(0, 2)).toEqual([
      '2026 open',
      '2025 published',
    ]);
    expect(strategy.publicFacts.length).toBeGreaterThan(0);
  });

  it('call a ministry as it was called on the day', async () => {
    const abbrOn = async (day: string): Promise<string | undefined> => {
      const { ministries } = (await get(`/api/strategies/frankreich?asOf=${day}`)).json<StrategyDetailDto>();
      return ministries.find(({ key }) => key === 'mlw')?.name.de;
    };
    const today = await abbrOn('2026-11-22');
    expect(today).toContain('Landesentwicklung');
    expect(await abbrOn('2020-08-01')).toBe(today); // it did not exist then: its next name
  });

  it('are not found under an unknown key', async () => {
    const answer = await get('/api/strategies/atlantis', { 'accept-language': 'fr' });
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ code: 'strategy-not-found', title: 'Introuvable' });
  });

  it.each([
    ['asOf=2023-02-30', 400, 'invalid-input'],
    ['asOf=yesterday', 400, 'invalid-input'],
    ['asOf=2023-01-01&asOf=2023-01-02', 400, 'invalid-input'],
    ['asOf=2020-07-13', 422, 'day-before-adoption'],
    ['asOf=2046-11-23', 422, 'day-too-far-ahead'],
    ['round=2023', 400, 'unknown-parameter'],
    ['colour=red', 400, 'unknown-parameter'],
  ])('refuse ?%s', async (query, status, code) => {
    const answer = await get(`/api/strategies/frankreich?${query}`);
    expect([answer.status, answer.json<{ code: string }>().code]).toEqual([status, code]);
  });
});

describe('the method', () => {
  it('is said in both languages with the thresholds in force', async () => {
    const german = await get('/api/method');
    const french = await get('/api/method?lang=fr&strategy=frankreich');
    expect(german.text).toContain('60');
    expect(german.text).not.toBe(french.text);
    expect((await get('/api/method?lang=it')).status).toBe(422);
    expect((await get('/api/method?strategy=atlantis')).status).toBe(404);
  });
});
