import { expect, test, type Page } from '@playwright/test';

import { follow, tabTo } from './keyboard';

const MARK = 'data-walk';
const PRESSES = 250;

async function visit(page: Page, person: string, path: string): Promise<void> {
  const headers = { 'x-requested-with': 'e2e' };
  await page.request.post('/api/session/demo', { data: { person }, headers });
  await page.goto(path);
  await expect(page.locator('h1')).toHaveCount(1);
  await page.waitForLoadState('networkidle');
}

/** Marks every control in the main part that the Tab key must reach; of a group of choices one. Answers their names. */
function markControls(page: Page): Promise<string[]> {
  return page.evaluate((mark) => {
    const groups = new Set<string>();
    const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(`main :is(${controls})`)]
      .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
      .filter((control) => {
        if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true;
        const anotherChecked = document.querySelector(`input[name="${control.name}"]:checked`) !== null;
        if (groups.has(control.name) || (anotherChecked && !control.checked)) return false;
        return groups.add(control.name);
      })
      .map((control, index) => {
        control.setAttribute(mark, String(index));
        return `${control.tagName} ${control.id} ${control.textContent?.trim() ?? ''}`;
      });
  }, MARK);
}

interface Stop {
  readonly index: number;
  readonly visible: boolean;
}

/** Where the focus stands among the marked controls, and whether it is seen; null: elsewhere on the page. */
function stop(page: Page): Promise<Stop | null> {
  return page.evaluate((mark) => {
    const at = document.activeElement;
    const index = at?.getAttribute(mark) ?? null;
    if (at === null || index === null) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    return { index: Number(index), visible: at.matches(':focus-visible') && (outlined || boxShadow !== 'none') };
  }, MARK);
}

/** Presses Tab until every control was reached. */
async function expectAllReached(page: Page): Promise<void> {
  const controls = await markControls(page);
  expect(controls.length).toBeGreaterThan(3);
  const [reached, seen] = [new Set<number>(), new Set<number>()];
  for (let presses = 0; presses < PRESSES && reached.size < controls.length; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await stop(page);
    if (at === null) continue;
    reached.add(at.index);
    // A day has several stops of its own; the browser marks the one on its calendar itself.
    if (at.visible) seen.add(at.index);
  }
  expect(controls.filter((_, index) => !reached.has(index))).toEqual([]);
  expect(controls.filter((_, index) => !seen.has(index))).toEqual([]);
}

test('the keyboard reaches everything on the work list, and one sees where it stands', async ({ page }) => {
  await visit(page, 'wm-desk', '/frankreich/aufgaben');
  await expectAllReached(page);
});

test('Escape closes the question before "no change", and the focus stands where it was', async ({ page }) => {
  await visit(page, 'wm-desk', '/frankreich/aufgaben');
  const button = page.getByRole('button', { name: /^Keine Änderung: / }).first();
  await follow(page, button);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press('Tab');
    // Between the last and the first button the focus may stand in the browser itself, never on the page behind.
    expect(await page.evaluate(() => document.activeElement?.matches('dialog *, body'))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('the keyboard reaches everything in the form, also what appears with a measure at risk', async ({ page }) => {
  await visit(page, 'km-desk', '/frankreich/aufgaben/m/7.3.2?round=2026');
  await expectAllReached(page);
  await page.getByRole('group', { name: 'Ist die Maßnahme auf Kurs?' }).getByText('kritisch').click();
  await expect(page.getByLabel('Was wird getan?')).toBeVisible();
  await expect(page.getByText('Gespeichert um')).toBeVisible();
  await expectAllReached(page);
});

test('Escape closes the question before a draft is thrown away, and the focus stands where it was', async ({
  page,
}) => {
  await visit(page, 'km-desk', '/frankreich/aufgaben/m/7.4.1?round=2026');
  await page.getByLabel('Wo hakt es?').fill('Noch offen.');
  await expect(page.getByText('Gespeichert um')).toBeVisible();
  const remove = page.getByRole('button', { name: 'Entwurf löschen' });
  await tabTo(page, remove);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(remove).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Entwurf löschen' }).click();
  await expect(page.getByText(/Entwurf gelöscht\./)).toBeVisible();
});

test('the keyboard reaches everything on the report of a reader and in the written question', async ({ page }) => {
  await visit(page, 'reader', '/frankreich/berichte/2025');
  await expectAllReached(page);
  await visit(page, 'reader', '/frankreich/anfrage');
  await expectAllReached(page);
});
