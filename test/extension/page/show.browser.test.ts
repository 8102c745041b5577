import { expect, test } from 'vitest';
import { highlighted, type OpenPage, openHtml, painted } from './open-page.ts';

type View = Window & typeof globalThis;
const FAR = '<div style="block-size: 4000px"></div>';

async function show(open: OpenPage, words: string, run = open.state()?.run ?? 0): Promise<void> {
  const start = open.text().lastIndexOf(words);
  open.marker.take({ order: 'show', run, place: { start, end: start + words.length } });
  await painted();
}

/** Where the pointed out words stand in the window of their document. */
function standsAt(view: View): DOMRect {
  for (const range of view.CSS.highlights.get('dedere-current') ?? [])
    if (range instanceof view.Range) return range.getBoundingClientRect();
  throw new Error('nothing is pointed out');
}
const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;

test('a place is brought to the middle of the page and pointed out', async () => {
  const open = await openHtml(`${FAR}<p>within forty days${FAR}<p>on 3 November 2026${FAR}`);
  await open.mark();
  await show(open, '3 November 2026');
  expect(highlighted(open.view, 'current')).toEqual(['3 November 2026']);
  expect(middle(standsAt(open.view))).toBeCloseTo(300, -1);
  await show(open, 'forty days');
  expect(highlighted(open.view, 'current')).toEqual(['forty days']);
  expect(middle(standsAt(open.view))).toBeCloseTo(300, -1);
});

test('in the middle of one long text', async () => {
  const line = 'Words and words that fill a line.\n';
  const open = await openHtml(`<pre>${line.repeat(500)}within forty days\n${line.repeat(500)}`);
  await open.mark();
  await show(open, 'forty days');
  expect(middle(standsAt(open.view))).toBeCloseTo(300, -1);
});

test('in a part that scrolls inside one that scrolls, smoothly by its style', async () => {
  const open = await openHtml(`<style>* { scroll-behavior: smooth }</style>${FAR}
    <div style="block-size: 400px; overflow: auto">${FAR}
      <div id="inner" style="block-size: 200px; overflow: scroll">${FAR}<p>within forty days${FAR}</div>${FAR}</div>${FAR}`);
  await open.mark();
  await show(open, 'forty days');
  expect(middle(standsAt(open.view))).toBeCloseTo(300, -1);
  const inner = open.page.querySelector('#inner')?.getBoundingClientRect();
  expect(middle(standsAt(open.view))).toBeCloseTo(inner ? middle(inner) : 0, -1);
});

test('in a frame of a page that scrolls', async () => {
  const inside = `${FAR}<p>within forty days${FAR}`;
  const open = await openHtml(`${FAR}<iframe height="300" srcdoc='${inside}'></iframe>${FAR}`);
  await open.until('the frame is there', () => open.view.frames[0]?.document.querySelector('p') !== null);
  await open.mark();
  await show(open, 'forty days');
  const frame = open.page.querySelector('iframe');
  const at = standsAt(frame?.contentWindow as View);
  expect(middle(at)).toBeGreaterThan(100);
  expect(middle(at)).toBeLessThan(200);
  expect(middle(at) + (frame?.getBoundingClientRect().top ?? 0)).toBeCloseTo(300, -2);
});

test('in a part that the browser had not laid out yet, and in a shadow root', async () => {
  const part =
    '<section style="content-visibility: auto; contain-intrinsic-block-size: 10px"><p>Words.</p></section>';
  const open = await openHtml(
    `${part.replace('Words.', 'Words.<br>'.repeat(50)).repeat(100)}<div id="host"></div>${FAR}`,
  );
  const root = open.page.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p>within forty days</p>';
  await open.mark();
  await show(open, 'forty days');
  expect(middle(standsAt(open.view))).toBeGreaterThan(150);
  expect(middle(standsAt(open.view))).toBeLessThan(450);
});

test('a place of another run is left alone', async () => {
  const open = await openHtml(`<p>top${FAR}<p>within forty days`);
  await open.mark();
  await show(open, 'forty days', 9);
  expect([open.view.scrollY, highlighted(open.view, 'current')]).toEqual([0, []]);
});

test('a place that was hidden, taken away or shortened meanwhile breaks nothing', async () => {
  const open = await openHtml(
    '<p>within forty days<p>within fifty days<p>on 3 November 2026<p>within sixty days',
  );
  await open.mark();
  const [first, second, third] = open.page.querySelectorAll<HTMLElement>('p');
  if (first) first.hidden = true;
  second?.remove();
  if (third?.firstChild) third.firstChild.textContent = 'on';
  await show(open, 'forty days', 1);
  await show(open, 'fifty days', 1);
  await show(open, '3 November 2026', 1);
  expect(highlighted(open.view, 'current')).toEqual([]);
  await show(open, 'sixty days', 1);
  expect(highlighted(open.view, 'current')).toEqual(['sixty days']);
});
