import { expect, test } from 'vitest';
import { Follow } from '../../../src/extension/page/follow.ts';
import { openHtml, painted } from './open-page.ts';

const PARTS = 2000;
const LONG = Array.from(
  { length: PARTS },
  (_, at) => `<p style="block-size: 40px; margin: 0">${at}. within <b>forty</b> days`,
).join('');
const PIECES = 3;

/** Is the part that is seen in the middle of a window painted? */
function isPainted(page: Document, view: Window & typeof globalThis): boolean {
  const seen = page.elementFromPoint(50, 100)?.closest('p');
  const ranges = [...(view.CSS.highlights.get('dedere-term') ?? [])];
  return seen !== null && ranges.some((range) => seen?.contains(range.startContainer));
}

test('only what is near is painted, and what comes near when it comes', async () => {
  const open = await openHtml(LONG);
  await open.mark();
  const near = open.view.CSS.highlights.get('dedere-term')?.size ?? 0;
  // One screen of 600, and one to either side.
  expect(near).toBeGreaterThanOrEqual(15 * PIECES);
  expect(near).toBeLessThan(80 * PIECES);
  open.view.scrollTo(0, 40 * 1000);
  await painted();
  const size = open.view.CSS.highlights.get('dedere-term')?.size ?? 0;
  expect(size).toBeLessThan(80 * PIECES);
  expect(isPainted(open.page, open.view)).toBe(true);
});

test('in a part that scrolls of its own', async () => {
  const open = await openHtml(`<div style="block-size: 200px; overflow: auto">${LONG}</div>`);
  await open.mark();
  open.page.querySelector('div')?.scrollTo(0, 40 * 1500);
  await painted();
  expect(isPainted(open.page, open.view)).toBe(true);
  expect(open.view.CSS.highlights.get('dedere-term')?.size).toBeLessThan(200 * PIECES);
});

test('in a frame', async () => {
  const open = await openHtml('<iframe height="200"></iframe>');
  const { contentDocument: page, contentWindow: view } = open.page.querySelector('iframe') ?? {};
  if (!page || !view) throw new Error('no frame');
  page.body.innerHTML = LONG;
  await open.mark();
  view.scrollTo(0, 40 * 1500);
  await painted();
  const own = view as typeof open.view;
  expect(isPainted(page, own)).toBe(true);
  expect(own.CSS.highlights.get('dedere-term')?.size).toBeLessThan(200 * PIECES);
});

test('for paper everything is painted, and afterwards what is near', async () => {
  const open = await openHtml(LONG);
  await open.mark();
  open.view.dispatchEvent(new Event('beforeprint'));
  expect(open.view.CSS.highlights.get('dedere-term')?.size).toBe(PARTS * PIECES);
  await painted();
  expect(open.view.CSS.highlights.get('dedere-term')?.size).toBe(PARTS * PIECES);
  open.view.dispatchEvent(new Event('afterprint'));
  await painted();
  expect(open.view.CSS.highlights.get('dedere-term')?.size).toBeLessThan(80 * PIECES);
});

test('a find across a root and what is slotted into it is painted in both', async () => {
  const open = await openHtml('<div id="host">teen days</div>');
  const root = open.page.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p>within four<slot></slot></p>';
  await open.mark();
  expect(open.words()).toEqual(['within fourteen days']);
  const ranges = [...(open.view.CSS.highlights.get('dedere-term') ?? [])];
  expect(ranges.map(String).sort()).toEqual(['teen days', 'within four']);
});

test('a page is left alone for ten times as long as reading it took', async () => {
  let told = 0;
  const part = document.createElement('p');
  document.body.append(part);
  const follow = new Follow(() => {
    told = performance.now();
  });
  follow.begin();
  follow.watch(document);
  const began = performance.now();
  follow.done(60);
  part.append('changed');
  await new Promise((resolve) => setTimeout(resolve, 1000));
  follow.end();
  part.remove();
  expect(told - began).toBeGreaterThanOrEqual(595);
});
