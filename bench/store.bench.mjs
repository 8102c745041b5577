/**
 * An import of 100,000 cases in Chromium, from the file to the stored cases as the screen does it, beside the bare write
 * of the same records into an empty database: in one run, in turns, each into a profile of its own; ratio of medians.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from '../build/chromium.mjs';
import { servePageOf } from './page-of-ours.mjs';

const CASES = Number(process.env.DEDERE_BENCH_CASES ?? 100_000);
const ROUNDS = 3;
const MOST_RATIO = 1.5;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

const host = await servePageOf('bench/store/in-page.ts');

/** One way in a profile of its own, on the disk. */
async function measured(way) {
  const profile = await mkdtemp(join(tmpdir(), 'dedere-store-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needChromium(),
    args: CHROMIUM_FLAGS,
  });
  try {
    const page = await context.newPage();
    await page.goto(host.url);
    const bytes = await page.evaluate((count) => window.storeBench.prepare(count), CASES);
    return { bytes, took: await page.evaluate((name) => window.storeBench[name](), way) };
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const bare = [];
const imports = [];
let size = 0;
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = await measured('bare');
    size = first.bytes;
    bare.push(first.took);
    imports.push((await measured('imported')).took);
  }
} finally {
  await host.close();
}
const of = (what) => median(imports.map((one) => one[what]));
const ratio = of('total') / median(bare);
console.log(
  `${CASES} cases, ${(size / 1e6).toFixed(1)} MB: bare write ${seconds(median(bare))}; import ${seconds(of('total'))}, of it reading ${seconds(of('read'))} and planning ${seconds(of('planned'))}: ${ratio.toFixed(2)} times.`,
);
if (ratio > MOST_RATIO) console.error(`Not held: at most ${MOST_RATIO} times the bare write.`);
process.exitCode = ratio <= MOST_RATIO ? 0 : 1;
