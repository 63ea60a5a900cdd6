import { expect, test, type Page } from '@playwright/test';

import { OwnServer } from './own-server';
import { expectAccessibleEverywhere } from './scan';
import { foundStrategy, openRound, sign } from './small-strategy';
import { visitor } from './visitor';

const DESK = 'Als VM – Fachreferat anmelden';
const APPROVER = 'Als VM – Freigabe im Ressort anmelden';
const TEXT = 'Drei Gespräche geführt.';

let server: OwnServer;

test.describe.configure({ timeout: 120_000 });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  server = await OwnServer.prepare();
  await server.liveOn('2026-01-12');
  await foundStrategy(server.url);
  await openRound(server.url, '2025', '2026-02-13');
});

test.afterAll(async () => {
  await server.stop();
});

const done = (page: Page) => page.getByLabel('Was wurde getan?');
const problems = (page: Page) => page.getByLabel('Wo hakt es?');
const saved = (page: Page) => page.getByText('Gespeichert um');

async function open(page: Page, code: string): Promise<void> {
  await page.goto(`/frankreich/aufgaben/m/${code}?round=2025`);
  await expect(done(page)).toBeVisible();
}

for (const begun of [false, true]) {
  const when = begun ? 'in the middle of a report' : 'before the first word is saved';
  test(`a connection lost ${when} loses no text: it is there after a reload, and saved`, async ({ browser }) => {
    const page = await visitor(browser, server.url, DESK);
    await open(page, begun ? '2.1.2' : '2.1.1');
    if (begun) {
      await done(page).fill('Anfang.');
      await expect(saved(page)).toBeVisible();
    }
    await page.context().setOffline(true);
    await done(page).fill(TEXT);
    await expect(page.getByText('Keine Verbindung – Ihr Text bleibt hier gespeichert')).toBeVisible();
    await expect(page.reload()).rejects.toThrow();

    await page.context().setOffline(false);
    await page.reload();
    await expect(done(page)).toHaveValue(TEXT);
    await expect(saved(page)).toBeVisible();

    const colleague = await visitor(browser, server.url, APPROVER);
    await open(colleague, begun ? '2.1.2' : '2.1.1');
    await expect(done(colleague)).toHaveValue(TEXT);
    await colleague.context().close();
    await page.context().close();
  });
}

test('a connection that comes back saves by itself', async ({ browser }) => {
  const page = await visitor(browser, server.url, DESK);
  await open(page, '2.1.2');
  await page.context().setOffline(true);
  await problems(page).fill('Funkloch.');
  await expect(page.getByText('Keine Verbindung')).toBeVisible();
  await page.context().setOffline(false);
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText('Keine Verbindung')).toBeHidden();
  await page.context().close();
});

test('of two people on one report the second chooses between both texts, field by field', async ({ browser }) => {
  const [one, other] = [await visitor(browser, server.url, DESK), await visitor(browser, server.url, APPROVER)];
  await open(one, '2.1.3');
  await done(one).fill('Anfang.');
  await expect(saved(one)).toBeVisible();
  await open(other, '2.1.3');
  await expect(done(other)).toHaveValue('Anfang.');

  await done(one).fill('Fassung der einen.');
  await expect(one.getByText('Wird gleich gespeichert …')).toBeHidden();
  await expect(saved(one)).toBeVisible();
  await problems(other).fill('Nur hier gesagt.');
  await done(other).fill('Fassung der anderen.');

  const merge = other.getByRole('alertdialog');
  await expect(merge).toContainText('Fassung der einen.');
  await expect(merge).toContainText('Fassung der anderen.');
  await expect(merge.getByRole('group')).toHaveCount(1);
  await expectAccessibleEverywhere(other);
  await merge.getByRole('radio', { name: /Die andere Fassung/ }).check();
  await merge.getByRole('button', { name: 'Auswahl übernehmen und speichern' }).click();
  await expect(saved(other)).toBeVisible();

  await one.reload();
  await expect(done(one)).toHaveValue('Fassung der einen.');
  await expect(problems(one)).toHaveValue('Nur hier gesagt.');
  await one.context().close();
  await other.context().close();
});

test('a session that expired in the middle of a form is renewed in place; the text is there and saved', async ({
  browser,
}) => {
  const page = await visitor(browser, server.url, DESK);
  await open(page, '2.1.1');
  await page.context().clearCookies();
  await problems(page).fill('Geschrieben nach dem Ablauf.');
  const dialog = page.getByRole('dialog', { name: 'Sitzung abgelaufen – neu anmelden' });
  await expectAccessibleEverywhere(page);
  await dialog.getByRole('button', { name: 'Neu anmelden' }).click();
  await expect(dialog).toBeHidden();
  await expect(problems(page)).toHaveValue('Geschrieben nach dem Ablauf.');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(problems(page)).toHaveValue('Geschrieben nach dem Ablauf.');
  await page.context().close();
});

test('a personal link opens the form for somebody without account; what they write is in the form of the desk', async ({
  browser,
}) => {
  const desk = await visitor(browser, server.url, DESK);
  await open(desk, '2.1.2');
  await desk.getByText('Formular an eine Kollegin oder einen Kollegen ohne Konto geben').click();
  await desk.getByRole('button', { name: 'Link erstellen' }).click();
  const address = await desk.getByLabel('Link (wird nur jetzt angezeigt)').inputValue();
  expect(address).toMatch(new RegExp(`^${server.url}/formular/`));

  const fresh = await browser.newContext({ locale: 'de-DE' });
  const colleague = await fresh.newPage();
  await colleague.goto(address);
  await expect(colleague.getByRole('heading', { level: 1 })).toContainText('2.1.2');
  await colleague.getByLabel('Welche Hilfe wird von wem gebraucht?').fill('Ein Gutachten.');
  await expect(saved(colleague)).toBeVisible();
  await expectAccessibleEverywhere(colleague);
  expect(await fresh.cookies()).toEqual([]);

  await desk.reload();
  await expect(desk.getByLabel('Welche Hilfe wird von wem gebraucht?')).toHaveValue('Ein Gutachten.');
  await desk.getByText('Formular an eine Kollegin oder einen Kollegen ohne Konto geben').click();
  await desk.getByRole('button', { name: 'Link zurückziehen' }).click();
  await colleague.reload();
  await expect(colleague.getByRole('heading', { name: 'Dieser Link gilt nicht mehr' })).toBeVisible();
  await fresh.close();
  await desk.context().close();
});

test('a returned report shows why, and can be handed in again', async ({ browser }) => {
  await sign(server.url, '2025', '2.1.4');
  const coordinator = await visitor(browser, server.url, 'Koordination 1');
  await coordinator.getByRole('link', { name: 'Öffnen: 2.1.4' }).click();
  await coordinator.getByRole('button', { name: 'Zurückgeben' }).click();
  const dialog = coordinator.getByRole('dialog');
  await dialog.getByLabel('Was ist zu ändern?').fill('Bitte den Stand der Ausschreibung nennen.');
  await dialog.getByRole('button', { name: 'Zurückgeben' }).click();
  await expect(coordinator.getByText('Zurückgegeben.')).toBeVisible();

  const desk = await visitor(browser, server.url, 'Als WM – Fachreferat anmelden');
  const returned = desk.getByRole('region', { name: /Zurückgegeben/ });
  await returned.getByRole('link', { name: 'Weiterschreiben: 2.1.4' }).click();
  await expect(desk.locator('main')).toContainText('Bitte den Stand der Ausschreibung nennen.');
  await expectAccessibleEverywhere(desk);
  await done(desk).fill('Die Ausschreibung läuft.');
  await expect(saved(desk)).toBeVisible();
  await desk.getByRole('button', { name: 'Meldung vorlegen' }).click();
  await expect(desk.getByText('Gemeldet. Weiter mit 2.1.5.')).toBeVisible();
  await coordinator.context().close();
  await desk.context().close();
});
