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
