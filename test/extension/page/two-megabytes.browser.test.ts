import { expect, test } from 'vitest';
import transfer from '../../../src/data/instruments/kz-ae-transfer/texts/en.txt?raw';
import extradition from '../../../src/data/instruments/kz-jo-extradition/texts/ru.txt?raw';
import assistance from '../../../src/data/instruments/kz-ma-mla/texts/kk.txt?raw';
import { detector } from '../../../src/extension/page/reading.ts';
import { twoMegabytes } from '../../pages/two-megabytes.ts';
import { openHtml, painted } from './open-page.ts';

const evened = (words: string) => words.replace(/\s+/g, ' ');

test('a page of 2 MB is marked whole, and the page lives on meanwhile', { timeout: 120_000 }, async () => {
  const { html, blocks } = twoMegabytes([transfer, extradition, assistance]);
  expect(html.length).toBeGreaterThan(2_000_000);
  const open = await openHtml(html);
  await painted();
  let turns = 0;
  const timer = open.view.setInterval(() => {
    turns += 1;
  }, 0);
  await open.mark();
  open.view.clearInterval(timer);
  // Timers of the page had their turn in between, again and again: how often hangs on how fast the marking is.
  expect(turns).toBeGreaterThan(8);
  // As if each block had been read alone, without its markup.
  const expected = blocks.flatMap((block) =>
    detector.detect(block).map(({ start, end }) => evened(block.slice(start, end))),
  );
  expect(expected.length).toBeGreaterThan(400);
  expect(open.words().map(evened)).toEqual(expected);
});
