import { countOf, FIGURE_KEYS, figuresOf, type Cube, type FigureKey } from '@wegmarke/domain';

import { startTestApi, type TestApi } from '../platform/testing/test-api';
import type { OverviewDto } from './overview.dto';
import type { TrendDto } from './trend.dto';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ today: '2026-11-22', seed: 'demo' });
}, 300_000);
afterAll(() => api.close());

/** Chosen once at random, and kept so that a failure can be looked at; on 2 January 2022 every state changed. */
const DAYS = [
  '2020-07-14', '2020-11-03', '2021-05-12', '2022-01-02', '2022-06-17',
  '2023-02-08', '2023-11-21', '2024-09-30', '2025-07-15', '2026-11-22',
]; // prettier-ignore

const at = async <T>(path: string): Promise<T> => {
  const answer = await api.http('GET', `/api/strategies/frankreich/${path}`);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`);
  return answer.json<T>();
};
const idsOf = (csv: string): string[] => csv.match(/^[0-9a-f-]{36}(?=,)/gm) ?? [];
/** The status of every row: it stands behind the kind. */
const statusesOf = (csv: string): string[] =>
  csv
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => /,(?:one_off|permanent),([a-z_]+),/.exec(line)?.[1] ?? line);

describe.each([...DAYS.map((day) => `asOf=${day}`), 'round=2021', 'round=2023', 'round=2025'])(
  'numbers for %s',
  (basis) => {
    let cube: Cube;
    let overview: OverviewDto;
    beforeAll(async () => {
      cube = await at<Cube>(`cube?${basis}`);
      overview = await at<OverviewDto>(`overview?${basis}`);
    });

    it('agree between cube and overview', () => {
      expect(countOf(cube.cells)).toBe(cube.total);
      expect(overview.total).toBe(cube.total);
      expect(overview.figures).toEqual(figuresOf(cube.cells).map((figure) => expect.objectContaining({ ...figure })));
      expect(overview.byMinistry.reduce((sum, { total }) => sum + total, 0)).toBe(cube.total);
      expect(overview.byField.reduce((sum, { total }) => sum + total, 0)).toBe(cube.total);
      expect(overview.matrix.reduce((sum, { total }) => sum + total, 0)).toBe(cube.total);
    });

    it('agree with the file', async () => {
      const answer = await api.http('GET', `/api/strategies/frankreich/measures.csv?${basis}`);
      const statuses = statusesOf(answer.text);
      expect(statuses).toHaveLength(cube.total);
      expect(new Set(idsOf(answer.text)).size).toBe(cube.total);
      for (const { status, count } of statusCounts(cube)) {
        expect(statuses.filter((one) => one === status)).toHaveLength(count);
      }
    });

    it.each(FIGURE_KEYS)('open a list as long as every number of %s', async (key) => {
      const figure = overview.figures.find((one) => one.key === key);
      if (!figure) throw new Error(`no figure ${key}`);
      if (key === 'milestonesKept') return expectMilestones(basis, figure.numerator, figure.denominator);
      expect(await listLength(basis, key, 'numerator')).toBe(figure.numerator);
      expect(await listLength(basis, key, 'denominator')).toBe(figure.denominator);
      for (const part of [...figure.parts, ...figure.rest, ...figure.excluded]) {
        expect([part.key, await listLength(basis, key, part.key)]).toEqual([part.key, part.count]);
      }
    });
  },
);

function statusCounts({ cells }: Cube): { status: string; count: number }[] {
  const classes = [...new Set(cells.map(({ status }) => status))];
  return classes.map((status) => ({ status, count: countOf(cells.filter((cell) => cell.status === status)) }));
}

async function listLength(basis: string, figure: FigureKey, within: string): Promise<number> {
  return (await at<{ total: number }>(`measures?${basis}&figure=${figure}&in=${within}&page[size]=1`)).total;
}

async function expectMilestones(basis: string, kept: number, due: number): Promise<void> {
  const list = await at<{ items: unknown[]; total: number }>(`milestones?${basis}&page[size]=200`);
  expect(list.total).toBe(due);
  expect(list.items).toHaveLength(Math.min(due, 200));
  const keptList = await at<{ items: { kept: boolean }[]; total: number }>(
    `milestones?${basis}&kept=true&page[size]=200`,
  );
  expect(keptList.total).toBe(kept);
  expect(keptList.items.every((item) => item.kept)).toBe(true);
}

it('shows 48 of 100 implemented or started on 21 November 2023', async () => {
  const { total, figures } = await at<OverviewDto>('overview?asOf=2023-11-21');
  const figure = figures.find(({ key }) => key === 'implementedOrStarted');
  expect([total, figure?.numerator, figure?.denominator]).toEqual([100, 48, 100]);
});

it('shows in the trend what the cube shows on the same day', async () => {
  const { items } = await at<TrendDto>('trend?from=2021-01-01&to=2027-06-15&step=quarter');
  expect(items.at(0)?.asOf).toBe('2021-03-31');
  expect(items.at(-1)).toMatchObject({ asOf: '2027-06-15', projection: true });
  for (const item of items.filter((_, index) => index % 5 === 0)) {
    const cube = await at<Cube>(`cube?asOf=${item.asOf}`);
    expect([item.asOf, item.total]).toEqual([item.asOf, cube.total]);
    for (const { status, count } of statusCounts(cube)) expect(item.status).toMatchObject({ [status]: count });
    const critical = countOf(cube.cells.filter(({ computed }) => computed === 'critical'));
    expect(item.computed.critical).toBe(critical);
  }
});

it('tells what a sealed round established from what was known on its as-of day', async () => {
  const established = await at<Cube>('cube?round=2023');
  const known = await at<Cube>('cube?asOf=2023-12-31');
  expect(established).toMatchObject({ asOf: '2023-12-31', round: '2023', projection: false });
  expect(established.cells).not.toEqual(known.cells);
});
