/**
 * What a first visitor fetches before the first dated answer stands on the page: the built PWA in a fresh
 * Chromium, in English, on a host that compresses with gzip at level 9. Counted are the bodies, without headers,
 * of every request made before `time[data-day="safe"]` appeared, icons and manifest included. The service worker
 * is blocked: it starts after the first paint, and what it keeps for later is not on the way to the answer.
 */
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from './chromium.mjs';
import { serve } from './serve.mjs';
import { root } from './steps.mjs';

const ADDRESS = '#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03&requested=JO';
const MOST = { total: 90_000, script: 45_000 };

const served = [];
const host = await serve({ folder: `${root}dist/pwa`, gzip: true, onServed: (one) => served.push(one) });
const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });

async function answered() {
  const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('time[data-day="safe"]')) return;
      window.answeredAt = performance.timeOrigin + performance.now();
      seen.disconnect();
    });
    seen.observe(document, { childList: true, subtree: true, attributes: true });
  });
  await page.goto(host.url + ADDRESS);
  const at = await page.waitForFunction(() => window.answeredAt, null, { timeout: 15_000 });
  return { at: await at.jsonValue(), day: await page.getAttribute('time[data-day="safe"]', 'datetime') };
}

const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
let failed = true;
try {
  const { at, day } = await answered();
  const before = served.filter((one) => one.at <= at);
  const sum = (files) => files.reduce((bytes, one) => bytes + one.bytes, 0);
  const total = sum(before);
  const script = sum(before.filter((one) => one.path.endsWith('.js')));
  for (const one of before) console.log(`${kilo(one.bytes).padStart(9)}  ${one.path}`);
  console.log(`First dated answer (${day}): ${kilo(total)} of ${kilo(MOST.total)} compressed,`);
  console.log(
    `of it JavaScript ${kilo(script)} of ${kilo(MOST.script)}. gzip -9, bodies, service worker excluded.`,
  );
  failed = total > MOST.total || script > MOST.script || before.some((one) => one.status !== 200);
  if (failed) console.error('Over the budget, or a file was missing: see the list above.');
} catch (error) {
  console.error(`No dated answer at ${ADDRESS}: ${error instanceof Error ? error.message : error}`);
} finally {
  await browser.close();
  await host.close();
}
process.exit(failed ? 1 : 0);
