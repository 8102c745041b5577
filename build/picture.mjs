/**
 * Makes docs/picture.png of the running product: a provisional arrest in Jordan, on a phone in light and dark and on
 * a desk. Run by hand after `npm run build`, when the face has changed.
 */
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from './chromium.mjs';
import { serve } from './serve.mjs';
import { root } from './steps.mjs';

const ADDRESS =
  '#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO&today=2026-11-22';

const host = await serve({ folder: `${root}dist/pwa` });
const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });
const page = await browser.newPage({
  viewport: { width: 1240, height: 900 },
  deviceScaleFactor: 1,
  locale: 'en-GB',
  serviceWorkers: 'block',
});
await page.goto(host.url + ADDRESS);
await page.locator('time[data-day="safe"]').waitFor();
await page.locator('[data-eid="art_12__para_5"] mark').first().waitFor();
await page.screenshot({ path: `${root}docs/picture.png` });
await browser.close();
await host.close();
console.log('docs/picture.png');
