import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

import { tabTo } from './keyboard';
import { OwnServer } from './own-server';
import { expectAccessibleEverywhere } from './scan';
import { deliver, foundStrategy, openRound, planFurtherMeasure, sealRound } from './small-strategy';
import { visitor } from './visitor';

const REPORT = '/frankreich/berichte/2025';
const COORDINATION = 'Koordination 1';

let server: OwnServer;

test.describe.configure({ mode: 'serial', timeout: 240_000 });

/** Two sealed rounds: what changed between them can be said. */
test.beforeAll(async () => {
  test.setTimeout(300_000);
  server = await OwnServer.prepare();
  await server.liveOn('2025-01-31');
  await foundStrategy(server.url);
  await openRound(server.url, '2024', '2025-02-14');
  await deliver(server.url, '2024', ['2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.1.5', '9.1.1']);
  await server.liveOn('2025-02-18');
  await sealRound(server.url, '2024');
  await planFurtherMeasure(server.url, '9.1.3');
  await server.liveOn('2026-01-12');
  await openRound(server.url, '2025', '2026-02-13');
  await deliver(server.url, '2025', ['2.1.1', '2.1.2', '2.1.3']);
  await server.liveOn('2026-02-18');
  await sealRound(server.url, '2025');
});

test.afterAll(async () => {
  await server.stop();
});

const editor = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const saved = (page: Page) => expect(page.getByText(/Gespeichert um/).first()).toBeVisible();

test('the coordination writes the foreword by keyboard, German and French beside each other; it saves itself', async ({
  browser,
}) => {
  const page = await visitor(browser, server.url, COORDINATION);
  await page.goto('/frankreich/berichte');
  await page.getByRole('link', { name: 'Bericht 2025' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Fortschrittsbericht 2025');
  await page.getByRole('button', { name: 'Bearbeiten: Vorwort' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/teil=foreword/);
  const german = editor(page, 'Vorwort (Deutsch)');
  await tabTo(page, german);
  await page.keyboard.type('Ein Jahr der ');
  await page.keyboard.press('ControlOrMeta+b');
  await page.keyboard.type('Arbeit');
  await page.keyboard.press('ControlOrMeta+b');
  await page.keyboard.type('.');
  await expect(german.locator('strong')).toHaveText('Arbeit');
  await saved(page);
  await editor(page, 'Vorwort (Französisch)').click();
  await page.keyboard.type('Une année de travail.');
  await expect(page.getByText(/Gespeichert um/)).toHaveCount(2);
  await page.reload();
  await expect(german).toHaveText('Ein Jahr der Arbeit.');
  await expectAccessibleEverywhere(page);
  await page.context().close();
});

test('a changed text marks the other language, until somebody says that it still holds', async ({ browser }) => {
  const page = await visitor(browser, server.url, COORDINATION);
  await page.goto(`${REPORT}?teil=foreword`);
  const confirm = page.getByRole('button', { name: 'Vorwort (Französisch): Übersetzung gilt weiter' });
  const german = editor(page, 'Vorwort (Deutsch)');
  await german.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' Danke.');
  await expect(confirm.or(page.getByRole('button', { name: /gilt weiter$/ })).first()).toBeVisible();
  for (const button of await page.getByRole('button', { name: /gilt weiter$/ }).all()) await button.click();
  await expect(page.getByRole('button', { name: /gilt weiter$/ })).toHaveCount(0);
  await page.context().close();
});

test('only paragraphs, lists, emphasis and links survive what is pasted, and "undo" takes it back', async ({
  browser,
}) => {
  const page = await visitor(browser, server.url, COORDINATION);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${REPORT}?teil=outlook`);
  const german = editor(page, 'Ausblick (Deutsch)');
  await german.click();
  await page.evaluate(async () => {
    const html =
      '<h1 style="color:red">Titel</h1><table><tr><td>Zelle</td></tr></table><ul><li>Punkt</li></ul><p onclick="x()"><a href="javascript:x()">kein Link</a> <a href="https://example.org">Link</a></p>';
    const item = new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }) });
    await navigator.clipboard.write([item]);
  });
  await page.keyboard.press('ControlOrMeta+v');
  await expect(german.locator('li')).toHaveText('Punkt');
  await expect(german.getByRole('link')).toHaveText('Link');
  await expect(german.locator('h1, table, [style], [onclick]')).toHaveCount(0);
  await expect(german).toContainText('Titel');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(german).toHaveText('');
  await page.context().close();
});

test('sentences of the data are adopted in both languages; a changed number is marked with what the data say', async ({
  browser,
}) => {
  const page = await visitor(browser, server.url, COORDINATION);
  await page.goto(`${REPORT}?teil=since`);
  await page.getByRole('button', { name: 'Alle Sätze übernehmen' }).click();
  const german = editor(page, 'Seit dem letzten Bericht (Deutsch)');
  await expect(german.locator('p').nth(1)).not.toHaveText('');
  await expect(page.getByRole('button', { name: 'Alle Sätze übernehmen' })).toBeDisabled();
  await expect(page.getByRole('button', { name: /gilt weiter$/ })).toHaveCount(0);
  await german.click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('4711 ');
  const doubt = page.getByText('Im Text: 4711.');
  await expect(doubt).toBeVisible();
  await expect(german.locator('.doubted')).toHaveText('4711');
  await page.getByRole('button', { name: 'Satz aus den Daten übernehmen' }).click();
  await expect(doubt).toHaveCount(0);
  await page.context().close();
});

test('a sentence of the data is taken out of both texts again, unless somebody changed it', async ({ browser }) => {
  const page = await visitor(browser, server.url, COORDINATION);
  await page.goto(`${REPORT}?teil=since`);
  const german = editor(page, 'Seit dem letzten Bericht (Deutsch)');
  await expect(german.locator('p').nth(1)).not.toHaveText('');
  const before = await german.locator('p').count();
  const out = page.getByRole('button', { name: /^Herausnehmen: / });
  await tabTo(page, out.first());
  const name = (await out.first().getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  await expect(german.locator('p')).toHaveCount(before - 1);
  await expect(editor(page, 'Seit dem letzten Bericht (Französisch)').locator('p')).toHaveCount(before - 1);
  // The focus stays on the same place: the next press puts it back.
  await expect(page.getByRole('button', { name: name.replace('Herausnehmen', 'Übernehmen') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(german.locator('p')).toHaveCount(before);
  await saved(page);
  await page.context().close();
});

test('two write the same text: both versions are shown, one decides, and nothing is lost', async ({ browser }) => {
  const [one, other] = [
    await visitor(browser, server.url, COORDINATION),
    await visitor(browser, server.url, 'Koordination 2'),
  ];
  const place = `${REPORT}?teil=summary`;
  const text = (page: Page) => editor(page, 'Zusammenfassung (Deutsch)');
  for (const page of [one, other]) {
    await page.goto(place);
    await expect(text(page)).toBeVisible();
  }
  await text(one).click();
  await one.keyboard.type('Erste Hand.');
  await saved(one);
  await text(other).click();
  await other.keyboard.type('Zweite Hand.');
  const choice = other.getByRole('alertdialog', { name: 'Zwei Fassungen: welche gilt?' });
  await expect(choice.getByText('Erste Hand.')).toBeVisible();
  await expect(choice.getByText('Zweite Hand.')).toBeVisible();
  await expectAccessibleEverywhere(other);
  // Left and found again, also where the text is not being written: the choice is still there.
  await other.goto(REPORT);
  await expect(choice).toBeVisible();
  await other.getByRole('button', { name: 'zur Auswahl' }).click();
  await expect(choice.getByRole('heading')).toBeFocused();
  await choice.getByRole('button', { name: 'Übernehmen und speichern' }).click();
  await expect(choice).toHaveCount(0);
  await one.reload();
  await expect(text(one).locator('p')).toHaveText(['Erste Hand.', 'Zweite Hand.']);
  await one.context().close();
  await other.context().close();
});

test('without a connection the text is kept on the device, and saved when it is back', async ({ browser }) => {
  const page = await visitor(browser, server.url, COORDINATION);
  await page.goto(`${REPORT}?teil=dialogue`);
  const german = editor(page, 'Dialog und Impulse (Deutsch)');
  await german.click();
  await page.context().setOffline(true);
  await page.keyboard.type('Im Zug geschrieben.');
  await expect(page.getByText(/Ihr Text ist auf diesem Gerät aufbewahrt/)).toBeVisible();
  await page.context().setOffline(false);
  await saved(page);
  await page.reload();
  await expect(german).toHaveText('Im Zug geschrieben.');
  await page.context().close();
});

test('the tools of a text are one stop of the Tab key; arrows walk among them, and Tab leaves the text', async ({
  browser,
}) => {
  const page = await visitor(browser, server.url, COORDINATION);
  await page.goto(`${REPORT}?teil=foreword`);
  const tools = page.getByRole('toolbar').first();
  await tabTo(page, tools.getByRole('button').first());
  await page.keyboard.press('ArrowRight');
  await expect(tools.getByRole('button').nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(tools.getByRole('button').last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(tools.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(editor(page, 'Vorwort (Deutsch)')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(editor(page, 'Vorwort (Deutsch)')).not.toBeFocused();
  await page.context().close();
});

test('the preview shows the draft as a page, in both languages', async ({ browser }) => {
  const page = await visitor(browser, server.url, COORDINATION);
  await page.goto(REPORT);
  await page.getByRole('button', { name: 'Vorschau auf Deutsch zeigen' }).click();
  const frame = page.frameLocator('iframe[title="Vorschau des Fortschrittsberichts 2025 (Deutsch)"]');
  await expect(frame.getByText('Entwurf').first()).toBeVisible({ timeout: 60_000 });
  await expect(frame.getByText('Ein Jahr der', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Vorschau auf Französisch zeigen' }).click();
  const french = page.frameLocator('iframe[title="Vorschau des Fortschrittsberichts 2025 (Französisch)"]');
  await expect(french.getByText('Une année de travail.')).toBeVisible({ timeout: 60_000 });
  await page.context().close();
});

test('a ministry remarks, the freeze waits for it; after the change it agrees', async ({ browser }) => {
  const coordination = await visitor(browser, server.url, COORDINATION);
  await coordination.goto(REPORT);
  await coordination.getByRole('button', { name: 'Mitzeichnung beginnen' }).click();
  await coordination.getByRole('dialog').getByRole('button', { name: 'Mitzeichnung beginnen' }).click();
  await expect(coordination.getByText(/^\s*0 von \d+ Ressorts haben mitgezeichnet/)).toBeVisible();

  const approver = await visitor(browser, server.url, 'Als VM – Freigabe im Ressort anmelden');
  await approver.goto(REPORT);
  await approver.getByRole('button', { name: 'Für VM bemerken' }).click();
  await approver.getByRole('combobox', { name: 'Betrifft' }).selectOption('Verkehr');
  await approver.getByRole('textbox', { name: 'Was ist zu ändern?' }).fill('Bitte die Strecke nennen.');
  await expectAccessibleEverywhere(approver);
  await approver.getByRole('button', { name: 'Bemerkung senden' }).click();
  await expect(approver.getByText('Die Bemerkung von VM ist bei der Koordination.')).toBeVisible();

  await coordination.reload();
  await expect(coordination.getByText('Bitte die Strecke nennen.')).toBeVisible();
  await coordination.getByRole('button', { name: 'Bericht einfrieren' }).click();
  const dialog = coordination.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Endgültig einfrieren' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  await coordination.getByRole('button', { name: 'Bearbeiten: Verkehr', exact: true }).click();
  await editor(coordination, 'Verkehr (Deutsch)').click();
  await coordination.keyboard.type('Die Strecke ist genannt.');
  await expect(coordination.getByText('Text danach geändert')).toBeVisible();

  await approver.reload();
  await approver.getByRole('button', { name: 'Für VM mitzeichnen' }).click();
  await expect(approver.getByText('VM hat mitgezeichnet.')).toBeVisible();
  await approver.context().close();
  await coordination.context().close();
});

test('frozen, every file is there with its checksum, and nothing can be written any more', async ({ browser }) => {
  const page = await visitor(browser, server.url, COORDINATION);
  await page.goto(REPORT);
  await page.getByRole('button', { name: 'Bericht einfrieren' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Endgültig einfrieren' }).click();
  await expect(page.getByRole('progressbar', { name: 'Fortschritt des Einfrierens' })).toHaveAttribute('max', '16');
  await expect(page.getByText(/^\s*\d+ von 16 Dateien/)).toBeVisible();
  // The page is left and found again.
  await page.goto('/frankreich/berichte');
  await page.goto(REPORT);
  await expect(page.getByRole('heading', { name: 'Ausgabe 1' })).toBeVisible({ timeout: 180_000 });
  await expect(page.getByRole('button', { name: /^Bearbeiten/ })).toHaveCount(0);
  const row = page.getByRole('row', { name: /^DOCX, Französisch/ });
  const [download] = await Promise.all([page.waitForEvent('download'), row.getByRole('link').click()]);
  const checksum = createHash('sha256')
    .update(await readFile(await download.path()))
    .digest('hex');
  await expect(row.getByText(checksum)).toBeVisible();
  await expectAccessibleEverywhere(page);
  await page.goto('/frankreich/berichte');
  await expect(page.getByRole('row', { name: /Bericht 2025.*eingefroren/ })).toBeVisible();
  await page.context().close();
});

test('a stranger finds the files first, and an edition by the checksums printed on it', async ({ browser }) => {
  const page = await visitor(browser, server.url, 'Lesezugang');
  await page.goto(REPORT);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Ausgaben und Dateien');
  await expect(page.getByText('Prüfsumme der Daten', { exact: true })).toBeVisible();
  const row = page.getByRole('row', { name: /^PDF, Deutsch/ });
  await expect(row.getByText(/[kM]B$/)).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), row.getByRole('link').click()]);
  expect(download.suggestedFilename()).toMatch(/ausgabe-1-de.*\.pdf$/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Vorschau' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Ausgabe 1' })).toBeVisible();
  await page.context().close();
});

test('all sheets of a ministry are one file, ordered on its page and found again there', async ({ browser }) => {
  const page = await visitor(browser, server.url, 'Lesezugang');
  await page.goto('/frankreich/ressorts/vm');
  await page.getByText('Alle Ministerblätter').click();
  await page.getByRole('button', { name: 'Blätter erstellen' }).click();
  await expect(page).toHaveURL(/blaetter=/);
  await page.reload();
  const link = page.getByRole('link', { name: /^massnahmenblaetter-frankreich-vm-.*\.pdf herunterladen/ });
  await expect(link).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Die Datei ist fertig (PDF, Deutsch):')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByText(createHash('sha256').update(bytes).digest('hex'))).toBeVisible();
  await expectAccessibleEverywhere(page);
  await page.context().close();
});

test('a written question becomes a document of exactly what was asked', async ({ browser }) => {
  const page = await visitor(browser, server.url, 'Lesezugang');
  await page.goto('/frankreich/anfrage');
  await page.getByRole('group', { name: 'Federführung' }).getByRole('checkbox', { name: /^VM/ }).check();
  await expect(page.getByText('Die Datei enthält 3 Maßnahmen.')).toBeVisible();
  await page.getByRole('group', { name: 'Federführung' }).getByRole('checkbox', { name: /^UM/ }).check();
  await expect(page).toHaveURL(/ministry=um/);
  await expect(page).toHaveURL(/ministry=vm/);
  // Whoever gets the link sees the same.
  await page.goto(page.url());
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await page.getByRole('button', { name: 'Anlage erstellen' }).click();
  const link = page.getByRole('link', { name: /\.docx herunterladen/ });
  await expect(link).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toMatch(/-um-vm-.*\.docx$/);
  await page.context().close();
});
