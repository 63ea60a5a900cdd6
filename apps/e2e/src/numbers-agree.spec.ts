import { expect, test, type APIRequestContext, type Page } from '@playwright/test';

/** Ten days drawn once from all days between adoption and the last sample event; written down so that a failure repeats. */
const DAYS = [
  '2020-07-14',
  '2021-05-12',
  '2021-12-31',
  '2022-04-19',
  '2023-02-03',
  '2023-11-21',
  '2024-08-08',
  '2025-01-31',
  '2026-03-17',
  '2026-11-22',
];
const FIGURES = ['implementedOrStarted', 'implemented', 'started', 'onCourse', 'reported', 'horizonExpired'];

interface Figure {
  readonly key: string;
  readonly numerator: number;
  readonly denominator: number;
}
interface Cell {
  readonly status: string;
  readonly count: number;
}

test.beforeEach(async ({ request }) => {
  const answer = await request.post('/api/session/demo', { data: { person: 'reader' } });
  expect(answer.status()).toBe(200);
});

async function read<T>(request: APIRequestContext, path: string): Promise<T> {
  const answer = await request.get(`/api/strategies/frankreich/${path}`);
  expect(answer.status(), path).toBe(200);
  return (await answer.json()) as T;
}

/** Rows of the file besides the header. */
async function rowsOfFile(request: APIRequestContext, query: string): Promise<number> {
  const answer = await request.get(`/api/strategies/frankreich/measures.csv?${query}`);
  expect(answer.status()).toBe(200);
  return (await answer.text()).trim().split('\r\n').length - 1;
}

/** What stands on the tiles for the eye: '48 von 100', in the order of the figures. */
function shownCounts(page: Page): Promise<string[]> {
  return page.locator('article p.count').evaluateAll((counts) =>
    counts.map((count) => {
      const shown = count.cloneNode(true) as Element;
      for (const hidden of shown.querySelectorAll('.visually-hidden, .percent')) hidden.remove();
      return (shown.textContent ?? '').replace(/\s+/g, ' ').trim();
    }),
  );
}

for (const day of DAYS) {
  test(`screen, overview, cube, list and file agree on ${day}`, async ({ page }) => {
    // Whoever opens the demonstration reads as a reader; the questions below are asked in that session.
    await page.goto(`/frankreich?asOf=${day}`);
    await expect(page.locator('article').first()).toBeVisible();
    const { request } = page;
    const overview = await read<{ total: number; figures: Figure[] }>(request, `overview?asOf=${day}`);
    const cube = await read<{ total: number; cells: Cell[] }>(request, `cube?asOf=${day}`);
    expect(cube.cells.reduce((sum, { count }) => sum + count, 0)).toBe(overview.total);
    expect(await rowsOfFile(request, `asOf=${day}`)).toBe(overview.total);

    const expected = overview.figures.map(({ numerator, denominator }) => `${numerator} von ${denominator}`);
    expect(await shownCounts(page)).toEqual(expected);
    for (const { key, numerator } of overview.figures) {
      if (!FIGURES.includes(key)) continue;
      const query = `asOf=${day}&figure=${key}&in=numerator`;
      expect(await rowsOfFile(request, query), key).toBe(numerator);
      expect((await read<{ total: number }>(request, `measures?${query}&page[size]=1`)).total, key).toBe(numerator);
    }
  });
}
