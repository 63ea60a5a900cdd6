import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const catalogue = readFileSync(
  join(__dirname, '..', '..', 'api', 'src', 'seed', 'catalogue', 'konzeption.json'),
  'utf8',
);

async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Katalogdatei (JSON)').setInputFiles(file);
}

async function violations(page: Page): Promise<string[]> {
  return (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
}

test('an empty installation is filled from a file: what is wrong is shown in place, what is right is taken over', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Erster Start' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await choose(page, 'notizen.json', 'nur Text');
  await expect(page.getByText('„notizen.json“ ist kein Katalog')).toBeVisible();

  await choose(page, 'falsch.json', catalogue.replaceAll('"lead": "vm"', '"lead": "xx"'));
  await expect(page.getByText(/„falsch.json“ hat \d+ Fehler|„falsch.json“ hat einen Fehler/)).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toContainText('lead');
  expect(await violations(page)).toEqual([]);

  await choose(page, 'konzeption.json', catalogue);
  await expect(page.getByText('Angelegt würden 10 Aktionsfelder')).toBeVisible();
  await page.getByRole('button', { name: 'Katalog einlesen' }).click();
  await expect(page).toHaveURL(/\/frankreich/);
  await expect(page.getByText(/von 20 Maßnahmen/).first()).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/frankreich/massnahmen');
  await expect(page.locator('main')).toContainText('20 Maßnahmen');
});
