import { expect, test, type Page } from '@playwright/test';

import { PAGES, type MeasuredPage } from './measured-pages';
import { expectAccessible, violations } from './scan';

test.describe.configure({ mode: 'parallel' });

interface Variant {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly lang: 'de' | 'fr';
}

const variant = (width: number, scheme: Variant['scheme'], lang: Variant['lang']): Variant => ({ width, scheme, lang });
/** Each line holds both widths, both modes and both languages; all lines together hold every combination. */
const LINES: readonly (readonly Variant[])[] = [
  [variant(1280, 'light', 'de'), variant(320, 'dark', 'fr')],
  [variant(1280, 'dark', 'fr'), variant(320, 'light', 'de')],
  [variant(1280, 'light', 'fr'), variant(320, 'dark', 'de')],
  [variant(1280, 'dark', 'de'), variant(320, 'light', 'fr')],
];
/** Spread over the pages line by line; with `SCANS=all` every page is seen in every way. */
const variantsOf = (index: number): readonly Variant[] =>
  process.env['SCANS'] === 'all' ? LINES.flat() : (LINES[index % LINES.length] ?? []);

async function open(page: Page, { path, as = 'reader', press = [] }: MeasuredPage, shown: Variant): Promise<void> {
  const { width, scheme, lang } = shown;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme });
  if (as !== null) await signIn(page, as);
  await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
  await expect(page.locator('h1')).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  for (const name of press) {
    await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();
    await page.waitForLoadState('networkidle');
  }
  await showEverything(page);
}

async function signIn(page: Page, person: string): Promise<void> {
  const answer = await page.request.post('/api/session/demo', {
    data: { person },
    headers: { 'x-requested-with': 'e2e' },
  });
  expect(answer.status(), person).toBe(200);
}

/** Charts load when near the screen. */
async function showEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += 600) {
      window.scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    window.scrollTo(0, 0);
  });
  await page.waitForLoadState('networkidle');
}

Object.entries(PAGES).forEach(([name, measured], index) => {
  for (const shown of variantsOf(index)) {
    test(`${name} is accessible at ${shown.width} px, ${shown.scheme}, ${shown.lang}`, async ({ page }) => {
      await open(page, measured, shown);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(shown.lang);
      // A refused page would be accessible, too: what is measured is the page itself.
      await expect(page.getByRole('button', { name: /^(Erneut versuchen|Réessayer)$/ })).toHaveCount(0);
      await expectAccessible(page);
    });
  }
});

test('the scans stay within what a build can wait for', () => {
  const scans = Object.keys(PAGES).reduce((sum, _, index) => sum + (LINES[index % LINES.length]?.length ?? 0), 0);
  expect(scans).toBeLessThanOrEqual(120);
});

test('the scan finds a seeded fault', async ({ page }) => {
  await open(page, { path: '/frankreich/methodik' }, variant(1280, 'light', 'de'));
  await page.evaluate(() => {
    const faint = document.createElement('p');
    // Through the object model: the content security policy ignores a style attribute.
    faint.style.color = '#bbb';
    faint.style.backgroundColor = '#fff';
    faint.textContent = 'Kaum zu lesen';
    const mute = document.createElement('button');
    document.querySelector('main')?.append(faint, mute);
  });
  const found = (await violations(page)).join('\n');
  expect(found).toContain('color-contrast');
  expect(found).toContain('button-name');
});
