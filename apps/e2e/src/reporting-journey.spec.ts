import { expect, test, type Locator, type Page } from '@playwright/test';

import { chooseByKeyboard, follow, pickByKeyboard, typeByKeyboard, typeDay } from './keyboard';
import { OwnServer } from './own-server';
import { expectAccessibleEverywhere } from './scan';
import { deliver, foundStrategy, openRound, planFurtherMeasure, sealRound } from './small-strategy';
import { visitor } from './visitor';

const OPENED_ON = '2026-01-12';
const SEALED_ON = '2026-02-18';
const DAY_BEFORE = '2026-02-17';

let server: OwnServer;
let linkInMail = '';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

/** A first round, sealed a year ago, in which UM said nothing and all others reported. */
test.beforeAll(async () => {
  test.setTimeout(300_000);
  server = await OwnServer.prepare();
  await server.liveOn('2025-01-31');
  await foundStrategy(server.url);
  await deliver(server.url, null, ['9.1.1']);
  await openRound(server.url, '2024', '2025-02-14');
  await deliver(server.url, '2024', ['2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.1.5']);
  await server.liveOn('2025-02-18');
  await sealRound(server.url, '2024');
  await planFurtherMeasure(server.url, '9.1.3');
  await server.liveOn(OPENED_ON);
});

test.afterAll(async () => {
  await server.stop();
});

test('the coordination plans and opens a round; the desk of each ministry gets a mail with its links', async ({
  browser,
}) => {
  const page = await visitor(browser, server.url, 'Koordination 1');
  await page.goto('/frankreich/runden');
  await page.getByRole('button', { name: 'Berichtsrunde planen' }).click();
  const plan = page.getByRole('dialog');
  await plan.getByLabel('Schlüssel').fill('2025');
  await plan.getByLabel('Stichtag').fill('2025-12-31');
  await plan.getByLabel('Frist').fill('2026-02-13');
  await plan.getByRole('button', { name: 'Runde planen' }).click();
  await expect(page).toHaveURL(/\/runden\/2025/);
  await page.getByRole('button', { name: 'Runde eröffnen' }).click();
  await expect(page.getByRole('dialog')).toContainText('8');
  await page.getByRole('dialog').getByRole('button', { name: 'Jetzt eröffnen' }).click();
  await expect(page.getByText('Die Runde ist eröffnet.')).toBeVisible();

  await page.goto('/verwaltung/post');
  const mail = page
    .getByRole('listitem')
    .filter({ hasText: /VM.*Runde eröffnet/ })
    .filter({ hasText: '2025' });
  await expect(mail.first()).toBeVisible();
  await mail.first().getByRole('link').click();
  const text = await page.locator('pre').innerText();
  linkInMail = /^http\S*\/aufgaben\/m\/2\.1\.1\S*$/m.exec(text)?.[0] ?? '';
  expect(linkInMail).toContain(server.url);
  await page.context().close();
});

test('the desk confirms "no change" from its mail with at most five key presses', async ({ browser }) => {
  const page = await visitor(browser, server.url, 'Als VM – Fachreferat anmelden');
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  // The click on the link in the mail.
  presses += 1;
  await page.goto(linkInMail);
  await expect(page.getByRole('button', { name: 'Keine Änderung', exact: true })).toBeFocused();
  await press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Keine Änderung melden' })).toBeFocused();
  await press('Enter');
  await expect(page.getByText('Gemeldet. Weiter mit 2.1.2.')).toBeVisible();
  expect(presses).toBeLessThanOrEqual(5);

  await page.goto(linkInMail);
  await expect(page.getByText('Diese Meldung sagt: keine Änderung.')).toBeVisible();
  await expect(page.getByText('Statusmeldung: vorgelegt')).toBeVisible();
  await page.context().close();
});

test('by keyboard alone the desk reports a measure at risk and sees the verdict of the rule before handing in', async ({
  browser,
}) => {
  const page = await visitor(browser, server.url, 'Als VM – Fachreferat anmelden');
  await page.goto(linkInMail.replace('2.1.1', '2.1.2'));
  const main = page.locator('main');
  await expect(main.getByText('Zuletzt gemeldet zum 31. Dezember 2024')).toBeVisible();

  const end = main.locator('wm-milestone-field').filter({ hasText: 'Ende der Maßnahme' });
  await pickByKeyboard(page, end.getByRole('group').first(), end.getByRole('radio', { name: 'neuer Termin' }));
  await typeDay(page, end.getByRole('textbox', { name: 'Voraussichtlich' }), '2030-05-05');
  await chooseByKeyboard(page, end.getByLabel('Warum?'), 'Personal');

  const course = main.getByRole('group', { name: 'Ist die Maßnahme auf Kurs?' });
  await pickByKeyboard(page, course, course.getByRole('radio', { name: 'gefährdet' }));
  await expect(
    main.getByText(/^Mit diesen Angaben: gefährdet, weil das Ende der Maßnahme erst zum 5. Mai 2030 erwartet wird/),
  ).toBeVisible();

  await follow(page, main.getByRole('button', { name: 'Meldung vorlegen' }));
  const faults = main.locator('wm-error-summary');
  await expect(faults.getByRole('link')).not.toHaveCount(0);
  await expect(faults).toContainText('Ursache');
  await expectAccessibleEverywhere(page);
  await follow(page, faults.getByRole('link').first());
  await chooseByKeyboard(page, main.getByLabel('Ursache', { exact: true }), 'Personal', { there: true });
  await typeByKeyboard(page, main.getByLabel('Ursache in Worten'), 'Zwei Stellen sind unbesetzt.');
  await typeByKeyboard(page, main.getByLabel('Was wird getan?'), 'Die Stellen werden ausgeschrieben.');
  await typeDay(page, main.getByLabel('Bis wann?', { exact: true }), '2026-06-06');
  await typeByKeyboard(page, main.getByLabel('Was kommt als Nächstes, bis wann?'), 'Besetzung im Sommer.');
  await follow(page, main.getByRole('button', { name: 'Meldung vorlegen' }));
  await expect(page.getByText('Gemeldet. Weiter mit 2.1.3.')).toBeVisible();
  await page.context().close();
});

test('another person of the ministry signs both at once', async ({ browser }) => {
  const page = await visitor(browser, server.url, 'Als VM – Freigabe im Ressort anmelden');
  const waiting = page.getByRole('region', { name: /Zu zeichnen/ });
  await expect(waiting.locator('wm-task-row')).toHaveCount(2);
  await waiting.getByLabel('Alle auswählen').check();
  await waiting.getByRole('button', { name: '2 Meldungen zeichnen' }).click();
  await expect(page.getByRole('heading', { name: '2 von 2 erledigt' })).toBeVisible();
  await page.context().close();
});

test('the coordination asks about one field, the ministry answers there, the coordination accepts', async ({
  browser,
}) => {
  const asking = await visitor(browser, server.url, 'Koordination 1');
  await asking.getByRole('link', { name: 'Öffnen: 2.1.2' }).click();
  await asking.getByRole('button', { name: 'Rückfrage stellen: Was kommt als Nächstes, bis wann?' }).click();
  await asking.getByLabel('Rückfrage an das Ressort').fill('In welchem Monat?');
  await asking.getByRole('button', { name: 'Rückfrage senden' }).click();
  await expect(asking.locator('main')).toContainText('In welchem Monat?');

  const answering = await visitor(browser, server.url, 'Als VM – Fachreferat anmelden');
  const asked = answering.getByRole('region', { name: /Rückfragen/ });
  await expect(asked).toContainText('In welchem Monat?');
  await asked.getByRole('link', { name: 'Öffnen: 2.1.2' }).click();
  const field = answering.locator('wm-report-row').filter({ hasText: 'In welchem Monat?' });
  await expect(field).toContainText('Was kommt als Nächstes, bis wann?');
  await field.getByLabel('Antwort').fill('Im Juli.');
  await field.getByRole('button', { name: 'Antwort senden' }).click();
  await expect(field).toContainText('Antwort vom 12. Januar 2026');
  await answering.context().close();

  await asking.goto('/frankreich/aufgaben');
  await asking
    .getByRole('region', { name: /Beantwortete Rückfragen/ })
    .getByRole('link', { name: 'Öffnen: 2.1.2' })
    .click();
  await expect(asking.locator('main')).toContainText('Im Juli.');
  await asking.getByRole('button', { name: 'Erledigt' }).click();
  await expect(asking.locator('main')).toContainText('erledigt am 12. Januar 2026');
  await asking.getByRole('button', { name: 'Annehmen' }).click();
  await expect(asking.getByText('Angenommen. Weiter mit 2.1.1.')).toBeVisible();
  await asking.getByRole('button', { name: 'Annehmen' }).click();
  await expect(asking.getByText('Nichts zu tun.')).toBeVisible();
  await asking.context().close();
});

test('after the deadline the coordination seals, with one ministry missing for the second time', async ({
  browser,
}) => {
  await deliver(server.url, '2025', ['2.1.3', '2.1.4', '2.1.5']);
  await server.liveOn(SEALED_ON);
  const page = await visitor(browser, server.url, 'Koordination 1');
  await page.goto('/frankreich/runden/2025');
  await page.getByRole('button', { name: 'In die Prüfung geben' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'In die Prüfung geben' }).click();
  await expect(page.getByText('Die Runde ist in Prüfung.')).toBeVisible();

  await page.getByRole('button', { name: 'Runde versiegeln' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Dem Versiegeln steht nichts entgegen.')).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Hinweis:' })).toContainText('3');
  await expectAccessibleEverywhere(page);
  await dialog.getByRole('button', { name: 'Endgültig versiegeln' }).click();
  await expect(page.getByText('Die Runde ist versiegelt.')).toBeVisible();
  await expect(page.getByRole('link', { name: '3 UM, Ausgeblieben' })).toBeVisible();
  await expect(page.getByText('5 von 8 Anforderungen gezeichnet')).toBeVisible();
  await page.context().close();
});

test('the cockpit of that day shows it, the cockpit of the day before does not', async ({ browser }) => {
  const page = await visitor(browser, server.url, 'Lesezugang');
  // Eight measures have a course; the bounds in percent are as wide as what cannot be assessed.
  expect(await cockpit(page, DAY_BEFORE)).toEqual({ onCourse: '6 von 8', bounds: '75 bis 75', reported: '5 von 8' });
  expect(await cockpit(page, SEALED_ON)).toEqual({
    onCourse: '5 von 8',
    bounds: '63 bis 75',
    reported: '5 von 8',
  });
  // Less was reported than in the round before.
  expect(await cockpit(page, '2026-01-11')).toMatchObject({ reported: '5 von 7' });

  await page.goto(`/frankreich/massnahmen?asOf=${SEALED_ON}&figure=onCourse&in=not_assessed`);
  await expect(page.locator('main table tbody tr')).toHaveCount(1);
  await expect(page.locator('main table tbody tr')).toContainText('9.1.1');
  await page.goto(`/frankreich/massnahmen/9.1.1?asOf=${SEALED_ON}`);
  await expect(page.locator('main')).toContainText(/Nicht bewertet, weil fällige Meldungen ausgeblieben sind/);
  await page.goto(`/frankreich/massnahmen/9.1.2?asOf=${SEALED_ON}`);
  await expect(page.locator('main')).toContainText(/Nach der Regel berechnetgefährdet/);
  await page.goto(`/frankreich/massnahmen/9.1.1?asOf=${DAY_BEFORE}`);
  await expect(page.locator('main')).toContainText(/Nach der Regel berechnetim Plan/);
  await page.context().close();
});

/** What stands on the tiles of a day for the eye. */
async function cockpit(page: Page, day: string) {
  await page.goto(`/frankreich?asOf=${day}`);
  const tile = (name: string) =>
    page.locator('article').filter({ has: page.getByRole('heading', { name, exact: true }) });
  const onCourse = tile('Im Plan nach der Regel');
  await onCourse.getByText('Wie wird das gerechnet?').click();
  const note = await onCourse.getByText(/^Spanne/).innerText();
  const [low, high] = [...note.matchAll(/\d+(?=\s%)/g)].map(([percent]) => percent);
  return {
    onCourse: await countOn(onCourse),
    bounds: `${low} bis ${high}`,
    reported: await countOn(tile('Gemeldet')),
  };
}

/** `6 von 8`: without what stands there for screen readers only, and without the percentage. */
async function countOn(tile: Locator): Promise<string> {
  await expect(tile).toBeVisible();
  return tile.locator('p.count').evaluate((count) => {
    const shown = count.cloneNode(true) as Element;
    for (const hidden of shown.querySelectorAll('.visually-hidden, .percent')) hidden.remove();
    return (shown.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}
