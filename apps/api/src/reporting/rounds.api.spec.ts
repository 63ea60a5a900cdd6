import type { RoundDetailDto } from './round-detail.dto';
import type { RoundListDto, StatusReportListDto } from './status-reports.dto';
import { startTestApi, type TestApi } from '../platform/testing/test-api';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
}, 300_000);
afterAll(() => api.close());

const get = (path: string) => api.http('GET', path);
const idOf = async (code: string): Promise<string> =>
  (await get(`/api/strategies/frankreich/measures/${code}`)).json<{ id: string }>().id;

describe('rounds', () => {
  it('are listed, latest first', async () => {
    const { items } = (await get('/api/strategies/frankreich/rounds')).json<RoundListDto>();
    expect(items.map(({ key }) => key)).toEqual(['2026', '2025', '2024', '2023', '2022', '2021']);
    expect(items[0]).toMatchObject({ state: 'open', asOfOn: '2026-10-31', deadlineOn: '2026-11-30', sealedOn: null });
    expect(items[1]).toMatchObject({ asOfOn: '2025-12-31', openedOn: '2026-01-02', deadlineOn: '2026-01-31' });
  });

  it('say in the list already how many answers have come, as the round itself does', async () => {
    const { items } = (await get('/api/strategies/frankreich/rounds')).json<RoundListDto>();
    const details = await Promise.all(
      items.map(async ({ id }) => (await get(`/api/rounds/${id}`)).json<RoundDetailDto>()),
    );
    expect(items.map(({ requests }) => requests)).toEqual(details.map(({ requests }) => requests));
    expect(items[0]?.requests.owed).toBeGreaterThan(items[0]?.requests.answered ?? 0);
  });

  it('are read one by one, with what is owed and what was frozen', async () => {
    const { items } = (await get('/api/strategies/frankreich/rounds')).json<RoundListDto>();
    const [open, sealed] = await Promise.all(items.slice(0, 2).map(({ id }) => get(`/api/rounds/${id}`)));
    expect(open?.json()).toEqual({
      ...items[0],
      strategy: 'frankreich',
      version: expect.any(Number),
      requests: { owed: expect.any(Number), answered: expect.any(Number), withdrawn: expect.any(Number) },
      snapshot: null,
      snapshots: [],
      allowedActions: ['read'],
    });
    const { requests, snapshot, version } = sealed?.json<RoundDetailDto>() ?? {};
    expect(requests?.answered).toBeGreaterThan(requests?.owed ? requests.owed / 2 : Infinity);
    expect(requests?.answered).toBeLessThanOrEqual(requests?.owed ?? 0);
    expect(snapshot).toEqual({ version: 1, checksum: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(sealed?.headers['etag']).toBe(`"v${version}"`);
  });

  it.each([
    ['/api/rounds/01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10', 404],
    ['/api/rounds/2023', 400],
    ['/api/strategies/atlantis/rounds', 404],
    ['/api/strategies/frankreich/rounds?asOf=2023-01-01', 400],
  ])('answer %s with %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
});

describe('status reports of a measure', () => {
  it('are those accepted by the day, latest as-of day first', async () => {
    const id = await idOf('2.1.1');
    const { items } = (await get(`/api/measures/${id}/status-reports`)).json<StatusReportListDto>();
    expect(items.length).toBeGreaterThan(3);
    expect(items.map(({ asOfOn }) => asOfOn)).toEqual(
      items
        .map(({ asOfOn }) => asOfOn)
        .toSorted()
        .toReversed(),
    );
    const early = (await get(`/api/measures/${id}/status-reports?asOf=2022-12-31`)).json<StatusReportListDto>();
    expect(early.items.every(({ acceptedOn }) => (acceptedOn ?? '9999-12-31') <= '2022-12-31')).toBe(true);
    expect(early.items.length).toBeLessThan(items.length);
  });

  it('hold no person', async () => {
    const id = await idOf('2.1.1');
    expect((await get(`/api/measures/${id}/status-reports`)).text).not.toMatch(/person|writtenBy|signedBy|acceptedBy/);
  });

  it.each([
    ['/api/measures/01978a3e-5f60-7c11-9d2b-3f6f2a7c9d10/status-reports', 404],
    ['/api/measures/nothing/status-reports', 400],
  ])('answer %s with %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
});
