import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

/** The built product with its demo, on the day after the last sample event, exactly as a first visitor meets it. */
const demoPort = Number(process.env['E2E_PORT'] ?? 4310);
const emptyPort = Number(process.env['E2E_EMPTY_PORT'] ?? 4311);
const root = join(__dirname, '..', '..');

/** These start the product themselves, on days of their own. */
const ownServer = [
  '**/reporting-journey.spec.ts',
  '**/report-journey.spec.ts',
  '**/form-robustness.spec.ts',
  '**/process.spec.ts',
];

function product(port: number, demoData: 'on' | 'off') {
  return {
    command: 'node dist/server/apps/api/src/main.js',
    cwd: root,
    url: `http://127.0.0.1:${port}/api/health/ready`,
    timeout: 180_000,
    reuseExistingServer: false,
    env: {
      PORT: String(port),
      DATA_DIR: join(mkdtempSync(join(tmpdir(), 'wegmarke-e2e-')), 'data'),
      DEMO_DATA: demoData,
      CLOCK_TODAY: '2026-11-22',
      LOG_LEVEL: 'warn',
      // Every page of the journeys is a visitor of its own, all from one address.
      SIGN_INS_PER_MINUTE: '10000',
    },
  };
}

export default defineConfig({
  testDir: 'src',
  outputDir: join(root, 'tmp', 'e2e'),
  fullyParallel: false,
  workers: 2,
  timeout: 90_000,
  // A busy machine takes its time; what never comes is still not there after these.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: join(root, 'tmp', 'results', 'e2e.json') }]],
  use: {
    baseURL: `http://127.0.0.1:${demoPort}`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    actionTimeout: 15_000,
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'demo', testIgnore: ['**/first-run.spec.ts', ...ownServer] },
    { name: 'own server', testMatch: ownServer },
    {
      name: 'first run',
      testMatch: '**/first-run.spec.ts',
      use: { baseURL: `http://127.0.0.1:${emptyPort}` },
    },
  ],
  webServer: [product(demoPort, 'on'), product(emptyPort, 'off')],
});
