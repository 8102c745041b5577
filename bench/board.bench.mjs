/**
 * The board in the built PWA in Chromium, with a hundred cases and with a hundred thousand in the same run, in turns:
 * from the change of the route to the first cards with days computed then; and the longest task of the main thread
 * from a key in the search to its result. The cases lie in the store in order before.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { CHROMIUM_FLAGS, needChromium } from '../build/chromium.mjs';
import { serve } from '../build/serve.mjs';
import { root } from '../build/steps.mjs';
import { scriptOf } from './page-of-ours.mjs';

/** As many as the store and the board make (LIKE of board/seed.ts). */
const LIKE = 100;
const FEW = LIKE;
const MANY = Number(process.env.DEDERE_BENCH_CASES ?? 100_000);
const ROUNDS = 15;
const MOST_RATIO = 1.5;
const FRAME = 1000 / 60;
const TODAY = '2026-11-22';
const TYPED = 'haddad 4';

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const say = (ms) => `${ms.toFixed(1)} ms`;

if (process.env.DEDERE_BENCH_BUILT !== '1')
  await build({ configFile: `${root}vite.config.ts`, mode: 'pwa', logLevel: 'error' });
const code = await scriptOf('bench/board/seed.ts', { name: 'dedereSeed' });
const host = await serve({ folder: `${root}dist/pwa` });

/** Until the sections say that there are so many cases. */
const counts = (page, count) =>
  page.waitForFunction(
    (n) =>
      [...document.querySelectorAll('.board-place h2 small')].reduce(
        (sum, one) => sum + Number.parseInt(one.textContent.replace(/\D/g, ''), 10),
        0,
      ) === n,
    count,
  );

/** A browser with so many cases, in order, the board seen once. */
async function desk(count) {
  const profile = await mkdtemp(join(tmpdir(), 'dedere-board-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needChromium(),
    args: CHROMIUM_FLAGS,
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${host.url}#/settings?today=${TODAY}`);
  // The page's policy lets no script tag in; the debugger may.
  await page.evaluate(`${code};window.dedereSeed = dedereSeed;`);
  const at = performance.now();
  await page.evaluate((today) => window.dedereSeed.seed(today), TODAY);
  await page.evaluate(() => {
    location.hash = '#/cases';
  });
  await page.waitForSelector('.board-cards time[data-day="safe"]');
  await page.waitForSelector('.board progress', { state: 'detached' });
  await counts(page, LIKE);
  await page.evaluate(async (n) => {
    location.hash = '#/settings';
    await window.dedereSeed.fill(n);
  }, count);
  // Written past the store, which told nobody: the page begins anew.
  await page.reload();
  await page.evaluate(() => {
    location.hash = '#/cases';
  });
  await counts(page, count);
  console.log(`${count} cases kept in ${((performance.now() - at) / 1000).toFixed(1)} s.`);
  return {
    page,
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** From the change of the route to the first card with its day, as the page itself measures it. */
const opening = (page) =>
  page.evaluate(async () => {
    location.hash = '#/settings';
    await new Promise((resolve) => setTimeout(resolve, 300));
    return new Promise((resolve) => {
      const from = performance.now();
      const seen = new MutationObserver(() => {
        if (!document.querySelector('.board-cards time[data-day="safe"]')) return;
        seen.disconnect();
        resolve(performance.now() - from);
      });
      seen.observe(document.body, { childList: true, subtree: true });
      location.hash = '#/cases';
    });
  });

/**
 * The tasks of the page's main thread while `work` runs, by the browser's own trace, in milliseconds: of the clock, or
 * of the processor where that is less, since what else runs on this machine is no work of the page. `work` asks the
 * page for nothing, which would be a task too.
 */
async function tasksDuring(page, context, work) {
  const session = await context.newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'toplevel',
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        '__metadata',
      ],
    },
  });
  await work();
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  const mains = new Set(
    events
      .filter((one) => one.name === 'thread_name' && one.args?.name === 'CrRendererMain')
      .map((one) => `${one.pid}/${one.tid}`),
  );
  return events
    .filter((one) => /RunTask$/.test(one.name) && mains.has(`${one.pid}/${one.tid}`) && one.tdur)
    .map((one) => Math.min(one.tdur, one.dur) / 1000);
}

/** How long a search may look at most, and how long it is quiet after its result. */
const PATIENCE = 20_000;
const QUIET = 500;

/** Types one key, and waits for the result of the search without asking the page. */
async function typed(page, key) {
  const told = page.waitForEvent('console', {
    predicate: (message) => message.text() === 'settled',
    timeout: PATIENCE,
  });
  await page.keyboard.type(key);
  await told;
  await new Promise((resolve) => setTimeout(resolve, QUIET));
}

async function searching({ page, context }) {
  await page.evaluate(() => {
    const status = document.querySelector('.board-search [role="status"]');
    let looked = false;
    new MutationObserver(() => {
      const looks = status.textContent.includes('Looking');
      if (looked && !looks) console.debug('settled');
      looked = looks;
    }).observe(status, { childList: true, characterData: true, subtree: true });
    document.querySelector('#board-search').focus();
  });
  const longest = [];
  for (const key of TYPED) {
    const tasks = await tasksDuring(page, context, () => typed(page, key));
    longest.push(Math.max(...tasks));
  }
  await page.keyboard.press('Escape');
  const [first, ...further] = longest;
  return { first, further };
}

const desks = { few: await desk(FEW), many: await desk(MANY) };
const held = [];
try {
  const took = { few: [], many: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['few', 'many']) took[name].push(await opening(desks[name].page));
  }
  const ratio = median(took.many) / median(took.few);
  console.log(
    `Opening the board, medians of ${ROUNDS}: ${say(median(took.few))} with ${FEW}, ${say(median(took.many))} with ${MANY}: ${ratio.toFixed(2)} times.`,
  );
  held.push(ratio <= MOST_RATIO);
  const { first, further } = await searching(desks.many);
  console.log(
    `A key of the search among ${MANY}: longest task ${say(Math.max(...further))}, median of ${further.length} keys ${say(median(further))}; the first key, while the rows are read, ${say(first)}.`,
  );
  held.push(Math.max(...further, first) <= FRAME);
} finally {
  for (const one of Object.values(desks)) await one.close();
  await host.close();
}
if (!held.every(Boolean))
  console.error(`Not held: at most ${MOST_RATIO} times, and no task of a key over ${say(FRAME)}.`);
process.exit(held.every(Boolean) ? 0 : 1);
