/**
 * Two pages of 2 MB marked in Chromium: one of the treaty texts in a portal's markup, one of sentences that nearly all
 * hold a find. By the page script's marker, by mark.js with patterns for the same, across elements as ours reads and
 * within each text node, and by the least that any marker does. Each way in a page of its own, in turns; ratios of medians.
 */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, needChromium } from '../build/chromium.mjs';
import { root } from '../build/steps.mjs';
import { exportsOf, scriptOf } from './page-of-ours.mjs';

const ROUNDS = 5;
const PEER_ROUNDS = 1;
const LEAST_RATIO = 30;
const LONGEST_TASK = 50;
const TEXTS = ['kz-jo-extradition/texts/ru', 'kz-ma-mla/texts/kk', 'kz-ae-transfer/texts/en'];

const texts = TEXTS.map((name) => readFileSync(`${root}src/data/instruments/${name}.txt`, 'utf8'));
const { twoMegabytes } = await exportsOf('test/pages/two-megabytes.ts');
const { pageOfTerms } = await exportsOf('bench/page/page-of-terms.ts');
const PAGES = {
  treaties: twoMegabytes(texts).html,
  terms: pageOfTerms(),
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

const script = await scriptOf('bench/page/in-page.ts');
const browser = await chromium.launch({ executablePath: needChromium(), args: CHROMIUM_FLAGS });

async function timesOf(html) {
  const took = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['dedere', 'bare', 'mark.js', 'mark.js across elements']) {
      // The slow peers are not made to say the same again and again.
      if (name.startsWith('mark.js') && round >= PEER_ROUNDS) continue;
      const page = await browser.newPage();
      await page.setContent(html);
      await page.addScriptTag({ content: script });
      const one = await page.evaluate((way) => window.dedereBench[way](), name);
      took[name] = [...(took[name] ?? []), one];
      await page.close();
    }
  }
  const of = (name, what) => median(took[name].map((one) => one[what]));
  for (const name of Object.keys(took)) {
    const [total, longest] = [of(name, 'total'), of(name, 'longestTask')].map((ms) => ms.toFixed(0));
    console.log(
      `  ${name.padEnd(24)}${total.padStart(7)} ms, longest task${longest.padStart(6)} ms, ${of(name, 'marked')} marks`,
    );
  }
  return of;
}

const held = [];
try {
  for (const [page, html] of Object.entries(PAGES)) {
    console.log(`A page of ${page}, ${(html.length / 1e6).toFixed(1)} million letters of source, medians:`);
    const of = await timesOf(html);
    const ratio = (a, b) => of(a, 'total') / of(b, 'total');
    console.log(
      `  Dedere is ${ratio('mark.js across elements', 'dedere').toFixed(1)} times as fast as mark.js across elements, ${ratio('mark.js', 'dedere').toFixed(1)} times as within nodes; the bare walk ${ratio('mark.js across elements', 'bare').toFixed(1)} and ${ratio('mark.js', 'bare').toFixed(1)}.`,
    );
    held.push(of('dedere', 'longestTask') <= LONGEST_TASK);
    if (page === 'terms') held.push(ratio('mark.js across elements', 'dedere') >= LEAST_RATIO);
  }
} finally {
  await browser.close();
}
if (!held.every(Boolean))
  console.error(
    `Not held: ${LEAST_RATIO} times mark.js on the page of terms, and no task over ${LONGEST_TASK} ms.`,
  );
process.exitCode = held.every(Boolean) ? 0 : 1;
