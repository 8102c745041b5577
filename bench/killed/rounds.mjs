/** Chromium is killed while a page of ours writes cases, opened again, and asked for every change it had confirmed. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from '../../build/chromium.mjs';
import { servePageOf } from '../page-of-ours.mjs';

/** Rounds in one profile: the later ones open a database that was killed before. */
const ROUNDS_PER_PROFILE = 10;
/** The kill comes after so many confirmed changes, at some moment of those that follow: no matter how fast the machine is. */
const FEWEST_CONFIRMED = 5;
const MORE_CONFIRMED = 20;
const LONGEST_AFTER = 100;

/** A browser of its own process group, by the port it names. */
async function start(profile) {
  const flags = [
    ...CHROMIUM_FLAGS,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  const process = spawn(needChromium(), [...flags, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => process.once('exit', resolve));
  const address = await new Promise((resolve, reject) => {
    let said = '';
    process.stderr.on('data', (text) => {
      said += text;
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    process.once('exit', () => reject(new Error(`the browser did not start: ${said.slice(-400)}`)));
  });
  return { process, ended, browser: await chromium.connectOverCDP(address) };
}

async function kill({ process: child, ended, browser }, wholeGroup) {
  // The browser's process alone on even rounds, with all its children on odd ones.
  process.kill(wholeGroup ? -child.pid : child.pid, 'SIGKILL');
  await ended;
  await browser.close().catch(() => {});
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // None of its children was left.
  }
}

/** Opens our page; everything it confirms goes into `log` as it is confirmed. */
async function open(profile, url, log, onConfirmed) {
  const started = await start(profile);
  const context = started.browser.contexts()[0] ?? (await started.browser.newContext());
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'confirmed' });
  session.on('Runtime.bindingCalled', ({ payload }) => {
    const one = JSON.parse(payload);
    if (one.kind === 'failed') throw new Error(one.why);
    log.push(one);
    onConfirmed();
  });
  await page.goto(url);
  return { ...started, page };
}

/**
 * Runs so many rounds and says what was found.
 * @returns {Promise<{ rounds: number, confirmed: number, cases: number, unconfirmed: number, faults: string[] }>}
 */
export async function killRounds(rounds, onRound = () => {}, onFault = () => {}) {
  const host = await servePageOf('bench/killed/in-page.ts');
  const total = { rounds: 0, confirmed: 0, cases: 0, unconfirmed: 0, faults: [] };
  try {
    while (total.rounds < rounds) {
      const profile = await mkdtemp(join(tmpdir(), 'dedere-killed-profile-'));
      const log = [];
      const most = Math.min(ROUNDS_PER_PROFILE, rounds - total.rounds);
      for (let round = 0; round <= most; round += 1) {
        let left = FEWEST_CONFIRMED + Math.floor(Math.random() * MORE_CONFIRMED);
        let enough = () => {};
        const confirmed = new Promise((resolve) => {
          enough = resolve;
        });
        const opened = await open(profile, host.url, log, () => {
          left -= 1;
          if (left === 0) enough();
        });
        if (round > 0) {
          const report = await opened.page.evaluate(
            ([written, n]) => window.killed.check(written, n),
            [log, round],
          );
          total.faults.push(...report.faults);
          if (report.faults.length > 0) onFault(total.rounds, report, profile);
          if (round === most) {
            total.cases += report.cases;
            total.unconfirmed += report.unconfirmed;
          }
          onRound(total.rounds, report, log.length);
        }
        if (round < most) {
          await opened.page.evaluate((n) => window.killed.write(n), round);
          await confirmed;
          await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_AFTER));
          total.rounds += 1;
        }
        await kill(opened, round % 2 === 1);
      }
      total.confirmed += log.length;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  } finally {
    await host.close();
  }
  return total;
}
