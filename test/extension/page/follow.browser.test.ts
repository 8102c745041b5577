import { expect, test } from 'vitest';
import { highlighted, type OpenPage, openHtml, painted } from './open-page.ts';

const element = (open: OpenPage, selector: string): HTMLElement => {
  const found = open.page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const isRead = (open: OpenPage, run: number) => () =>
  open.state()?.run === run && open.state()?.state === 'done';
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

test('text that is added, changed and taken away is followed, each as a run of its own', async () => {
  const open = await openHtml('<p id="a">within forty days</p><p id="b">on 3 November 2026</p>');
  await open.mark();
  const later = open.page.createElement('p');
  later.textContent = 'at least one year of imprisonment';
  open.page.body.append(later);
  await open.until('what was added is read', isRead(open, 2));
  expect(open.words()).toEqual(['within forty days', '3 November 2026', 'at least one year']);
  const [text] = element(open, '#a').childNodes;
  if (text) text.textContent = 'within sixty days';
  await open.until('what was changed is read', isRead(open, 3));
  expect(open.words()[0]).toBe('within sixty days');
  element(open, '#b').remove();
  later.remove();
  await open.until('what was taken away is gone', isRead(open, 4));
  await painted();
  expect(highlighted(open.view, 'term')).toEqual(['within sixty days']);
  expect(highlighted(open.view, 'date')).toEqual([]);
});

test('the marks stay as they were until the page has been read anew', async () => {
  const open = await openHtml('<p id="a">within forty days</p>');
  await open.mark();
  const seen: number[] = [];
  element(open, '#a').insertAdjacentHTML('afterend', '<p>on 3 November 2026</p>');
  for (let at = 0; at < 60; at += 1) {
    seen.push(highlighted(open.view, 'term').length);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  expect(open.state()?.run).toBe(2);
  expect(Math.min(...seen)).toBe(1);
  expect(highlighted(open.view, 'term')).toEqual(['within forty days']);
});

test('while a page is read anew, nothing of it is told: the run before stays whole until then', async () => {
  const open = await openHtml('<p id="a">within forty days</p>');
  await open.mark();
  const before = open.reports.length;
  element(open, '#a').append(', or within sixty days');
  await open.until('it is read', isRead(open, 2));
  expect(open.reports.slice(before).map(({ report }) => report)).toEqual(['state', 'text', 'finds', 'state']);
  expect(open.reports[before]).toMatchObject({ run: 2, state: 'reading' });
  expect(open.reports.at(-1)).toMatchObject({ run: 2, state: 'done', read: 39 });
});

test('where only nodes were exchanged, the run stays, and its places are found in the new nodes', async () => {
  const open = await openHtml('<div id="a"><p>within forty days</p></div>');
  await open.mark();
  const before = open.reports.length;
  element(open, '#a').innerHTML = '<p>within <b>forty</b> days</p>';
  await open.until('the state is told', () => open.reports.length > before);
  await painted();
  expect(open.reports.slice(before)).toMatchObject([{ report: 'state', run: 1, state: 'done' }]);
  expect(highlighted(open.view, 'term')).toEqual(['within ', 'forty', ' days']);
  open.marker.take({ order: 'show', run: 1, place: { start: 7, end: 12 } });
  expect(highlighted(open.view, 'current')).toEqual(['forty']);
});

test.each([
  ['hidden', (open: OpenPage) => element(open, '#a').setAttribute('hidden', ''), []],
  ['hidden by a class', (open: OpenPage) => element(open, '#a').classList.add('off'), []],
  ['hidden by its style', (open: OpenPage) => element(open, '#a').style.setProperty('display', 'none'), []],
  ['written in', (open: OpenPage) => element(open, '#a').setAttribute('contenteditable', ''), []],
  ['unfolded', (open: OpenPage) => element(open, 'details').setAttribute('open', ''), [40, 30]],
  [
    'hidden by a sheet that came later',
    (open: OpenPage) => {
      const link = open.page.createElement('link');
      link.rel = 'stylesheet';
      link.href = URL.createObjectURL(new Blob(['#a { display: none }'], { type: 'text/css' }));
      open.page.head.append(link);
    },
    [],
  ],
  ['shown by a box that is ticked', (open: OpenPage) => element(open, 'input').click(), [40, 20]],
] as const)('a part that is %s is followed', async (_how, change, lengths) => {
  const open =
    await openHtml(`<style>.off, label ~ .more { display: none } label:has(:checked) ~ .more { display: block }</style>
    <p id="a">within forty days</p><details><summary>More</summary><p>within thirty days</p></details>
    <label><input type="checkbox"> more</label><p class="more">within twenty days</p>`);
  await open.mark();
  expect(open.finds()).toMatchObject([{ n: 40 }]);
  change(open);
  await open.until('it is read', isRead(open, 2));
  expect(open.finds().map((find) => find.kind !== 'date' && find.n)).toEqual(lengths);
});

test('changes in shadow roots, closed ones too, and in frames are followed', async () => {
  const open = await openHtml('<div id="host"></div><iframe id="frame" srcdoc="<p>in a frame"></iframe>');
  const root = element(open, '#host').attachShadow({ mode: 'closed' });
  root.innerHTML = '<p>in a root</p>';
  (open.view as { closedRoots?: unknown }).closedRoots = new Map([[element(open, '#host'), root]]);
  const frame = element(open, '#frame') as HTMLIFrameElement;
  await open.until('the frame is there', () => frame.contentDocument?.querySelector('p') !== null);
  await open.mark();
  expect(open.text()).toBe('in a root\n\nin a frame');
  root.querySelector('p')?.append(' within forty days');
  await open.until('the root is read', isRead(open, 2));
  frame.contentDocument?.body.append('within sixty days');
  await open.until('the frame is read', isRead(open, 3));
  expect(open.words()).toEqual(['within forty days', 'within sixty days']);
});

test('a frame that goes to another page is read there, and marked in that page', async () => {
  const open = await openHtml('<iframe id="frame" srcdoc="<p>within forty days"></iframe>');
  await open.until('it is there', () => open.view.frames[0]?.document.querySelector('p') !== null);
  await open.mark();
  const frame = element(open, '#frame') as HTMLIFrameElement;
  frame.contentWindow?.location.replace(
    URL.createObjectURL(new Blob(['<p>within sixty days'], { type: 'text/html' })),
  );
  await open.until('the other page is read', isRead(open, 2));
  await painted();
  expect(open.words()).toEqual(['within sixty days']);
  expect(highlighted(frame.contentWindow as Window & typeof globalThis, 'term')).toEqual([
    'within sixty days',
  ]);
  expect(open.view.CSS.highlights.size).toBe(0);
});

test('a page that changes all the time is read again, and not too often', async () => {
  const open = await openHtml('<p id="clock"></p><p>within <b>forty</b> days</p>');
  await open.mark();
  const clock = element(open, '#clock');
  let ticks = 0;
  const timer = open.view.setInterval(() => {
    ticks += 1;
    clock.textContent = `${ticks} o’clock`;
  }, 10);
  const began = performance.now();
  await open.until('it is read three times more', () => (open.state()?.run ?? 0) >= 4);
  const took = performance.now() - began;
  open.view.clearInterval(timer);
  // No sooner than 250 ms after a change, and not put off by the next.
  expect(took).toBeGreaterThan(3 * 240);
  expect(ticks).toBeGreaterThan(3);
});

test('switched off, a page is followed no more', async () => {
  const open = await openHtml('<p id="a">within forty days</p>');
  await open.mark();
  open.marker.take({ order: 'off' });
  const before = open.reports.length;
  element(open, '#a').append(' or within sixty days');
  await wait(600);
  expect([open.reports.length, open.view.CSS.highlights.size]).toEqual([before, 0]);
});

test('what was pointed out stays so while the page changes elsewhere, in new nodes too', async () => {
  const open = await openHtml('<p id="clock">12:00</p><p id="a">within forty days</p><p>within ten days</p>');
  await open.mark();
  const place = open.finds()[0];
  if (!place) throw new Error('nothing found');
  open.marker.take({ order: 'provisions', run: 1, places: [place] });
  open.marker.take({ order: 'show', run: 1, place });
  element(open, '#clock').textContent = 'It is half past twelve now.';
  await open.until('it is read', isRead(open, 2));
  expect(highlighted(open.view, 'current')).toEqual(['within forty days']);
  element(open, '#a').replaceChildren('within forty days');
  await wait(700);
  expect(open.state()?.run).toBe(2);
  expect(highlighted(open.view, 'current')).toEqual(['within forty days']);
  expect(highlighted(open.view, 'provision')).toEqual(['within forty days']);
  element(open, '#a').textContent = 'within sixty days';
  await open.until('it is read', isRead(open, 3));
  expect(highlighted(open.view, 'current')).toEqual([]);
});

test('a page that throws all marks out of the register has ours again when it changes or one goes to a find', async () => {
  const open = await openHtml('<p id="a">within forty days</p><p id="b"></p>');
  await open.mark();
  const registry = open.view.CSS.highlights;
  registry.clear();
  element(open, '#b').textContent = 'on 3 November 2026';
  await open.until('it is read', isRead(open, 2));
  await painted();
  expect(highlighted(open.view, 'term')).toEqual(['within forty days']);
  open.marker.take({ order: 'hide', kinds: ['date'] });
  registry.clear();
  const place = open.finds()[0];
  if (!place) throw new Error('nothing found');
  open.marker.take({ order: 'show', run: 2, place });
  expect(highlighted(open.view, 'term')).toEqual(['within forty days']);
  expect(registry.has('dedere-date')).toBe(false);
});
