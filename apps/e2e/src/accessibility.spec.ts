import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

import { PAGES, type PageName } from './measured-pages';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Variant {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly lang: 'de' | 'fr';
}

/** Every pair of width, mode and language occurs; each page is scanned at both widths, in both modes and languages. */
const VARIANTS: readonly Variant[] = [
  { width: 1280, scheme: 'light', lang: 'de' },
  { width: 390, scheme: 'dark', lang: 'de' },
  { width: 1280, scheme: 'dark', lang: 'fr' },
  { width: 390, scheme: 'light', lang: 'fr' },
];

async function open(page: Page, path: string, { width, scheme, lang }: Variant): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
  await expect(page.locator('h1')).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  await showEverything(page);
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

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const name of Object.keys(PAGES) as PageName[]) {
  for (const variant of VARIANTS) {
    test(`${name} is accessible at ${variant.width} px, ${variant.scheme}, ${variant.lang}`, async ({ page }) => {
      await open(page, PAGES[name], variant);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(variant.lang);
      expect(await violations(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, 'the page scrolls sideways').toBeLessThanOrEqual(0);
    });
  }
}

test('the scan finds a seeded fault', async ({ page }) => {
  await open(page, PAGES.method, { width: 1280, scheme: 'light', lang: 'de' });
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
