import { expect, type Browser, type Page } from '@playwright/test';

/** Somebody with a browser of their own, signed in on the page where the demonstration offers its persons. */
export async function visitor(browser: Browser, base: string, button: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: base, locale: 'de-DE', timezoneId: 'Europe/Berlin' });
  const page = await context.newPage();
  await signIn(page, button);
  return page;
}

/** `button`: what stands on it, as `Als VM – Fachreferat anmelden`. */
export async function signIn(page: Page, button: string): Promise<void> {
  await page.goto('/anmelden?returnTo=/frankreich/aufgaben');
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page).toHaveURL(/\/frankreich\/aufgaben/);
  await expect(page.getByRole('heading', { level: 1, name: 'Aufgaben' })).toBeVisible();
}
