// Reads the web edition as a visitor with aids would: axe in light, dark, wide and narrow windows, no sideways scrolling
// at 320 pixels, nothing fetched; and shows that a spoiled page would be noticed.
// node tools/report-proofs/html.mjs FILE…
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import AxePlaywright from '@axe-core/playwright';
import { chromium } from 'playwright-core';

const AxeBuilder = AxePlaywright.default ?? AxePlaywright;

const WINDOWS = [
  { width: 1280, height: 900, colorScheme: 'light', forcedColors: 'none' },
  { width: 390, height: 800, colorScheme: 'dark', forcedColors: 'none' },
  { width: 320, height: 640, colorScheme: 'light', forcedColors: 'active' },
];
/** Enough to notice a fault, where contrast and narrowness both show. */
const ONE_WINDOW = [{ width: 390, height: 800, colorScheme: 'light', forcedColors: 'none' }];
/** What makes a page ask for something or run something. */
const OUTSIDE = /<script|<link|<iframe|<object|\ssrc=|url\(|@import|\son[a-z]+=/iu;

const FAULTS = {
  'a page without a language': (page) => page.replace(/<html lang="\w+"/u, '<html'),
  'a page without a title': (page) => page.replace(/<title>.*?<\/title>/su, ''),
  'a picture without a name': (page) => page.replace(/(<svg [^>]*role="img") aria-labelledby="[^"]*"/u, '$1'),
  'text too faint to read': (page) => page.replace('--faint:#4a5163', '--faint:#b9bdc9'),
  'a table no keyboard can scroll': (page) => page.replaceAll(' tabindex="0"', ''),
  'a head cell that heads nothing': (page) => page.replace('scope="col"', 'scope="none"'),
  'something wider than a phone': (page) => page.replace('<main', '<div style="width:600px">x</div><main'),
  'a picture from elsewhere': (page) => page.replace('<main', '<img src="https://www.example.org/x.png" alt=""/><main'),
};

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node tools/report-proofs/html.mjs FILE…');
  process.exit(2);
}

const count = { passed: 0, failed: 0 };
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const file of files) note(basename(file), await faultsOf(readFileSync(file, 'utf8')));
  const page = readFileSync(files[0], 'utf8');
  for (const [name, spoil] of Object.entries(FAULTS)) {
    const spoiled = spoil(page);
    if (spoiled === page) note(`notices ${name}`, ['the page has nothing to spoil in this way']);
    else note(`notices ${name}`, (await faultsOf(spoiled, ONE_WINDOW)).length > 0 ? [] : ['went unnoticed']);
  }
} finally {
  await browser.close();
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

function note(what, faults) {
  count[faults.length === 0 ? 'passed' : 'failed'] += 1;
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${what}`);
  for (const fault of faults.slice(0, 20)) console.log(`     ${fault}`);
}

async function faultsOf(markup, windows = WINDOWS) {
  const faults = OUTSIDE.test(markup) ? [`asks for or runs something: ${OUTSIDE.exec(markup)[0]}`] : [];
  for (const window of windows) faults.push(...(await faultsIn(markup, window)));
  return faults;
}

async function faultsIn(markup, { width, height, colorScheme, forcedColors }) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, forcedColors, bypassCSP: true });
  try {
    const page = await context.newPage();
    // Served by the test itself: a page by its own address, without any network.
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: markup })
        : route.abort(),
    );
    await page.goto('http://report.invalid/');
    const { violations } = await new AxeBuilder({ page }).analyze();
    const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    const named = violations.map(
      ({ id, nodes }) => `${width} px: ${id}, ${nodes.length} times: ${nodes[0].html.slice(0, 120)}`,
    );
    return sideways > 0 ? [...named, `${width} px: ${sideways} px wider than the window`] : named;
  } finally {
    await context.close();
  }
}
