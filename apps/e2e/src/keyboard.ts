import { expect, type Locator, type Page } from '@playwright/test';

const MORE_THAN_ANY_PAGE = 400;

/** Moves the focus with the Tab key alone until it stands on the target, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < MORE_THAN_ANY_PAGE; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The keyboard does not reach ${target.toString()}`);
}

/** Reaches a link or button by keyboard and follows it. */
export async function follow(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Reaches a text field and writes. */
export async function typeByKeyboard(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** Reaches a group of choices or a list at its chosen entry (or the first) and moves to another one by arrow keys. */
export async function pickByKeyboard(page: Page, group: Locator, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  await tabInto(page, group);
  for (let presses = 0; presses < 20; presses += 1) {
    if (await wanted.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys do not reach ${wanted.toString()}`);
}

/** Reaches a list (or stands on it already: `there`) and chooses an entry by the first letters of its name. */
export async function chooseByKeyboard(page: Page, list: Locator, name: string, { there = false } = {}): Promise<void> {
  if (there) await expect(list).toBeFocused();
  else await tabTo(page, list);
  await page.keyboard.type(name);
  await expect(list.locator('option:checked')).toHaveText(new RegExp(name));
}

/**
 * Reaches a day field and enters the day by its parts. Which part comes first depends on the machine's language, so the
 * day and the month must be the same number.
 */
export async function typeDay(page: Page, field: Locator, day: `${number}-${number}-${number}`): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  if (month !== date) throw new Error(`${day} can be read in two ways`);
  await tabTo(page, field);
  await page.keyboard.type(`${date}${month}${year}`);
  await expect(field).toHaveValue(day);
}

async function tabInto(page: Page, group: Locator): Promise<void> {
  for (let presses = 0; presses < MORE_THAN_ANY_PAGE; presses += 1) {
    await page.keyboard.press('Tab');
    if (await group.evaluate((element) => element.contains(document.activeElement))) return;
  }
  throw new Error(`The keyboard does not reach ${group.toString()}`);
}
