import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

import { expectAccessibleEverywhere } from './scan';

/** Nobody signs in here, and nothing may sign anybody in. */
async function expectNobody(page: Page): Promise<void> {
  expect(await page.context().cookies()).toEqual([]);
}

test('somebody from outside follows a number to its measures and takes the data along', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/')) asked.push(pathname);
  });

  await page.goto('/oeffentlich');
  await expect(page).toHaveURL(/\/oeffentlich\/frankreich\/\d{4}$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Berichtsrunde');
  await expect(page.getByText(/^Stand am 31\. Dezember \d{4}\. Versiegelt am/)).toBeVisible();
  await expect(page.getByText('Musterdaten: ')).toBeVisible();
  await expectAccessibleEverywhere(page);

  const tile = page.getByRole('article').filter({ hasText: 'Umgesetzt oder angestoßen' });
  const number = tile.locator('.numerator').getByRole('link');
  const count = (await number.textContent())?.match(/\d+/)?.[0] ?? 'none';
  await number.click();
  await expect(page).toHaveURL(/massnahmen\?status=/);
  await expect(page.getByRole('status').filter({ hasText: `${count} von` })).toBeVisible();

  await page.getByRole('searchbox').fill('Fessenheim');
  await expect(page).toHaveURL(/q=Fessenheim/);
  await expect(page.getByRole('row')).toHaveCount(2);
  await expectAccessibleEverywhere(page);
  await page.getByRole('link', { name: /Fessenheim/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Fessenheim');
  await expect(page.getByRole('heading', { name: 'Bericht des Ressorts' })).toBeVisible();
  await expectAccessibleEverywhere(page);

  await page.getByRole('link', { name: 'Überblick' }).click();
  const row = page.getByRole('row', { name: /Maßnahmen \(CSV\).*deutsch/ }).first();
  const [download] = await Promise.all([page.waitForEvent('download'), row.getByRole('link').click()]);
  expect(download.suggestedFilename()).toMatch(/^massnahmen-frankreich-runde-\d{4}-Muster\.csv$/);
  const bytes = await readFile(await download.path());
  const checksum = createHash('sha256').update(bytes).digest('hex');
  await expect(row).toContainText(checksum);

  expect(asked.filter((path) => !path.startsWith('/api/public/'))).toEqual([]);
  await expectNobody(page);
});

test('the page is read in French, by keyboard, and keeps its state in the address', async ({ page }) => {
  await page.goto('/oeffentlich/frankreich/2023?lang=fr');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Campagne de suivi 2023');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  await page.getByRole('link', { name: 'Mesures', exact: true }).press('Enter');
  await expect(page).toHaveURL('/oeffentlich/frankreich/2023/massnahmen?lang=fr');
  await page.getByText('Chef de file').first().press('Enter');
  await page.getByRole('checkbox', { name: /Transports/ }).press('Space');
  await expect(page).toHaveURL(/ministry=vm/);
  await page.reload();
  await expect(page.getByRole('button', { name: /Transports.*retirer/ })).toBeVisible();
  await page.getByRole('button', { name: 'Deutsch' }).press('Enter');
  await expect(page).toHaveURL(/ministry=vm.*lang=de|lang=de.*ministry=vm/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Maßnahmen');
  await expectNobody(page);
});

test('what is not published is not there', async ({ page, request }) => {
  await page.goto('/oeffentlich/frankreich/2026');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Diese Seite gibt es nicht');
  await expectAccessibleEverywhere(page);
  await page.getByRole('link', { name: /zuletzt veröffentlichten/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Berichtsrunde');
  expect((await request.get('/api/public/strategies/frankreich/rounds/2026')).status()).toBe(404);
  expect((await request.get('/api/strategies/frankreich/measures')).status()).toBe(401);
});

test('on paper stand the figures, not the navigation', async ({ page }) => {
  await page.goto('/oeffentlich/frankreich/2023');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Berichtsrunde 2023');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Zahlen' })).toBeVisible();
  await expect(page.getByText('Musterdaten: ')).toBeVisible();
  await expect(page.locator('header nav')).toBeHidden();
  await expect(page.locator('footer')).toBeHidden();
});
