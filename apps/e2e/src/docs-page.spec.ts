import { expect, test } from '@playwright/test';

import { expectAccessible } from './scan';

/** The page of the API for people: `/api/docs`. */
for (const [width, scheme] of [
  [1280, 'light'],
  [390, 'dark'],
] as const) {
  test(`the page of the API is accessible and quiet at ${width} px, ${scheme}`, async ({ page }) => {
    // Twelve thousand elements take a while to be judged.
    test.setTimeout(180_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('response', (answer) => {
      if (answer.status() >= 400) complaints.push(`${answer.status()} ${answer.url()}`);
    });
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/api/docs');
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    await expectAccessible(page);
  });
}
