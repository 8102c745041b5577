import { defineConfig } from '@playwright/test';

/** `npm test` names the file that counts; by hand the list is enough. */
const report = process.env.DEDERE_E2E_REPORT;

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results/e2e',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // How long a busy machine takes says nothing of the page; only what never comes is a failure.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as ['json', object]] : [])],
  // Less than a test has: then the failure names what was waited for.
  use: { actionTimeout: 60_000, navigationTimeout: 60_000, locale: 'en-GB', timezoneId: 'Asia/Almaty' },
});
