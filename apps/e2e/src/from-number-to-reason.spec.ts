import { expect, test, type Page } from '@playwright/test';

import { follow, tabTo } from './keyboard';

/** The words a person of that language looks for. */
const JOURNEYS = {
  de: {
    choice: 'Schnellauswahl',
    banner: 'wie am 21. November 2023 bekannt',
    sum: '48 von 100 Maßnahmen (48 %)',
    split: 'veröffentlicht ist nur die Summe',
    onCourse: 'Im Plan nach der Regel',
    how: 'Wie wird das gerechnet?',
    atRisk: 'gefährdet',
    measures: (count: string) => `${count} Maßnahmen`,
    rule: 'Regel',
    because: /gefährdet, weil/i,
  },
  fr: {
    choice: 'Choix rapide',
    banner: 'Situation connue au 21 novembre 2023. Ce qui a été connu plus tard',
    sum: '48 mesures sur 100 (48 %)',
    split: 'seul le total est publié',
    onCourse: 'Conformes selon la règle',
    how: 'Comment est-ce calculé ?',
    atRisk: 'à risque',
    measures: (count: string) => `${count} mesures`,
    rule: 'règle',
    because: /à risque/i,
  },
} as const;

type Words = (typeof JOURNEYS)[keyof typeof JOURNEYS];

/** Chooses 21 November 2023 among the days offered, by the keys that move through a list. */
async function askForTheDay(page: Page, words: Words): Promise<void> {
  const choice = page.getByLabel(words.choice);
  await tabTo(page, choice);
  const options = await choice
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  const target = options.findIndex((value) => value.includes('2023-11-21'));
  expect(target).toBeGreaterThan(0);
  for (let step = 0; step < target; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/asOf=2023-11-21/);
}

for (const lang of ['de', 'fr'] as const) {
  test(`by keyboard alone (${lang}): cockpit, 21 November 2023, a number, its list, a measure, the reason`, async ({
    page,
  }) => {
    const words = JOURNEYS[lang];
    await page.goto(`/?lang=${lang}`);
    await expect(page).toHaveURL(/\/frankreich/);
    await askForTheDay(page, words);
    await expect(page.getByText(words.banner).first()).toBeVisible();
    await expect(page.getByText(words.split)).toBeVisible();
    await expect(page.locator('main')).toContainText(words.sum);

    const tile = page.locator('article').filter({ has: page.getByRole('heading', { name: words.onCourse }) });
    await follow(page, tile.getByText(words.how));
    const row = tile.getByRole('row').filter({ hasText: words.atRisk });
    const number = row.getByRole('link');
    const count = /\d+/.exec(await number.innerText())?.[0] ?? 'none';
    await follow(page, number);

    await expect(page).toHaveURL(/figure=onCourse.*in=at_risk|in=at_risk.*figure=onCourse/);
    await expect(page.locator('main')).toContainText(words.measures(count));
    await expect(page.locator('main table tbody tr')).toHaveCount(Number(count));

    await follow(page, page.locator('main table tbody tr').first().getByRole('link').first());
    await expect(page).toHaveURL(/\/massnahmen\/\d+\.\d+\.\d+/);
    await expect(page).toHaveURL(/asOf=2023-11-21/);
    await expect(page.locator('main')).toContainText(words.because);
  });
}

test('a link shows the next person the same page, and the way back leads back', async ({ page, context }) => {
  await page.goto('/frankreich/massnahmen?asOf=2023-11-21&ministry=vm&sort=-endsOn&lang=fr');
  await expect(page.locator('main table tbody tr').first()).toBeVisible();
  const rows = await page.locator('main table tbody tr').allInnerTexts();

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('main table tbody tr')).toHaveCount(rows.length);
  expect(await other.locator('main table tbody tr').allInnerTexts()).toEqual(rows);

  await page.locator('main table tbody tr').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/massnahmen\/\d/);
  await page.goBack();
  await expect(page).toHaveURL(/sort=-endsOn/);
  await expect(page.locator('main table tbody tr')).toHaveCount(rows.length);
});

test('an unknown day in the address is answered in words, and the page offers a way on', async ({ page }) => {
  await page.goto('/frankreich?asOf=2019-01-01');
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.getByRole('alert').first()).toContainText('14. Juli 2020');
});
