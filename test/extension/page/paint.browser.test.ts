import { expect, onTestFinished, test } from 'vitest';
import { Follow } from '../../../src/extension/page/follow.ts';
import { Near } from '../../../src/extension/page/near.ts';
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
  // One screen of 600, and a thousand to either side.
  expect(near).toBeGreaterThanOrEqual(35 * PIECES);
  expect(near).toBeLessThan(120 * PIECES);
  open.view.scrollTo(0, 40 * 1000);
  await painted();
  const size = open.view.CSS.highlights.get('dedere-term')?.size ?? 0;
  expect(size).toBeLessThan(120 * PIECES);
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

test('a page full of marks is observed in groups, and nothing that is seen is left out', {
  timeout: 60_000,
}, async () => {
  const open = await openHtml(LONG.replaceAll('40px', '60px').repeat(5));
  const observed = new Set<Element>();
  const { observe, unobserve } = IntersectionObserver.prototype;
  IntersectionObserver.prototype.observe = function (element) {
    observed.add(element);
    observe.call(this, element);
  };
  IntersectionObserver.prototype.unobserve = function (element) {
    observed.delete(element);
    unobserve.call(this, element);
  };
  onTestFinished(() => void Object.assign(IntersectionObserver.prototype, { observe, unobserve }));
  await open.mark();
  expect(open.finds()).toHaveLength(5 * PARTS);
  expect(observed.size).toBeLessThan(2500);
  for (const at of [0, 999, 1003, 3010, 3030, 3050, 3070, 3090, 3110, 7777, 9999]) {
    open.view.scrollTo(0, 60 * at);
    await painted();
    const seen = new Set<Element | undefined | null>();
    for (let y = 5; y < 600; y += 30) seen.add(open.page.elementFromPoint(50, y)?.closest('p'));
    const marked = new Set<Element | null | undefined>();
    for (const range of open.view.CSS.highlights.get('dedere-term') ?? [])
      marked.add(range.startContainer.parentElement?.closest('p'));
    expect([...seen].filter((part) => part && !marked.has(part))).toEqual([]);
    expect(seen.size).toBeGreaterThan(5);
    expect(marked.size).toBeLessThan(250);
  }
});

test('parts of a long page are told of in groups, near when either end is', async () => {
  const frame = document.createElement('div');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const placed = (top: number) => {
    const part = frame.appendChild(document.createElement('p'));
    part.style.cssText = `position: absolute; inset-block-start: ${top}px`;
    return part;
  };
  const near = new Map<number, boolean>();
  const watch = new Near<number>(
    (part, isNear) => near.set(part, isNear),
    () => {},
  );
  onTestFinished(() => watch.end());
  // The thousandth begins a group.
  for (let part = 0; part <= 1000; part += 1) watch.watch(placed(90_000), document, part, part);
  watch.watch(placed(91_000), document, 1001, 1001);
  watch.watch(placed(10), document, 1002, 1002);
  // Too far behind to be of the group.
  watch.watch(placed(90_000), document, 9000, 9000);
  await painted();
  expect(near.get(9000)).toBeUndefined();
  watch.settle();
  await painted();
  expect([0, 1000, 1001, 1002, 9000].map((part) => near.get(part))).toEqual([false, true, true, true, false]);
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
  expect(open.view.CSS.highlights.get('dedere-term')?.size).toBeLessThan(120 * PIECES);
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
