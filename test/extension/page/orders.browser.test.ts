import { expect, onTestFinished, test } from 'vitest';
import { highlighted, type OpenPage, openHtml, painted } from './open-page.ts';

const LONG = Array.from({ length: 20_000 }, (_, at) => `<p>Article ${at}: within <b>forty</b> days`).join('');
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
const place = (open: OpenPage, words: string) => {
  const start = open.text().indexOf(words);
  return { start, end: start + words.length };
};

test('a long page is told as it is read, can be stopped, and goes on where it stopped', async () => {
  const open = await openHtml(LONG);
  open.marker.take({ order: 'mark' });
  await open.until('something is found', () => open.finds().length > 0);
  open.marker.take({ order: 'stop' });
  await wait(50);
  const [stopped, finds] = [open.state(), open.finds().length];
  expect(stopped).toMatchObject({ run: 1, state: 'stopped' });
  expect(stopped?.read).toBeLessThan(stopped?.of ?? 0);
  expect(open.text().length).toBe(stopped?.read);
  await wait(200);
  expect([open.state(), open.finds().length]).toEqual([stopped, finds]);
  open.marker.take({ order: 'go-on' });
  await open.until('all is read', () => open.state()?.state === 'done');
  expect(open.state()).toMatchObject({ run: 1, read: stopped?.of });
  expect(open.finds()).toHaveLength(20_000);
  expect(open.text()).toHaveLength(stopped?.of ?? 0);
});

test('no message holds more than 64k letters, and none halves a letter', async () => {
  const open = await openHtml(`<p>x${'\ud83d\ude00'.repeat(100_001)}`);
  await open.mark();
  const texts = open.reports.filter((report) => report.report === 'text').map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) {
    expect(text.length).toBeLessThanOrEqual(0x10000);
    expect(text.isWellFormed()).toBe(true);
  }
  expect(texts.join('')).toBe(`x${'\ud83d\ude00'.repeat(100_001)}`);
});

test('a listener that came late is told all', async () => {
  const open = await openHtml('<title>T</title><p>within forty days<p>on 3 November 2026');
  open.marker.tellAgain();
  expect(open.reports).toEqual([{ report: 'off' }]);
  await open.mark();
  const [text, finds, state] = [open.text(), open.finds(), open.state()];
  open.reports.length = 0;
  open.marker.tellAgain();
  expect([open.text(), open.finds(), open.state()]).toEqual([text, finds, state]);
  open.reports.length = 0;
  open.marker.take({ order: 'mark' });
  expect([open.text(), open.finds(), open.state()]).toEqual([text, finds, state]);
});

test('kinds are hidden and come back', async () => {
  const open = await openHtml(
    '<p>within forty days<p>on 3 November 2026<p>at least one year of imprisonment',
  );
  await open.mark();
  const names = () => [...open.view.CSS.highlights.keys()].sort();
  expect(names()).toEqual(['dedere-date', 'dedere-term', 'dedere-threshold']);
  open.marker.take({ order: 'hide', kinds: ['date', 'threshold'] });
  expect(names()).toEqual(['dedere-term']);
  open.marker.take({ order: 'hide', kinds: ['term'] });
  expect(names()).toEqual(['dedere-date', 'dedere-threshold']);
  open.marker.take({ order: 'hide', kinds: [] });
  expect(names()).toEqual(['dedere-date', 'dedere-term', 'dedere-threshold']);
  expect(highlighted(open.view, 'date')).toEqual(['3 November 2026']);
});

test('words of a provision are marked, in place of those before, below the other kinds', async () => {
  const open = await openHtml('<p>Released <i>after</i> forty days, and not before<p>A second part');
  await open.mark();
  open.marker.take({ order: 'provisions', run: 1, places: [place(open, 'Released after forty days')] });
  expect(highlighted(open.view, 'provision')).toEqual(['Released ', 'after', ' forty days']);
  open.marker.take({ order: 'provisions', run: 1, places: [place(open, 'before\n\nA second')] });
  await painted();
  expect(highlighted(open.view, 'provision')).toEqual(['before', 'A second']);
  open.marker.take({ order: 'provisions', run: 7, places: [] });
  expect(highlighted(open.view, 'provision')).toHaveLength(2);
  open.marker.take({ order: 'show', run: 1, place: place(open, 'second') });
  const priority = (name: string) => open.view.CSS.highlights.get(`dedere-${name}`)?.priority ?? -1;
  expect(priority('provision')).toBeLessThan(priority('term'));
  expect(priority('term')).toBeLessThan(priority('current'));
  expect(highlighted(open.view, 'term')).toEqual([' forty days'.trimStart()]);
});

test('orders that come while it is off do nothing', async () => {
  const open = await openHtml('<p>within forty days');
  for (const order of ['off', 'stop', 'go-on'] as const) open.marker.take({ order });
  open.marker.take({ order: 'hide', kinds: ['term'] });
  open.marker.take({ order: 'show', run: 1, place: { start: 0, end: 4 } });
  open.marker.take({ order: 'provisions', run: 1, places: [{ start: 0, end: 4 }] });
  expect([open.reports, open.style(), open.view.CSS.highlights.size]).toEqual([[], null, 0]);
  await open.mark();
  expect(highlighted(open.view, 'term')).toEqual(['within forty days']);
});

test('switched off in the middle of reading, it ends there', async () => {
  const open = await openHtml(LONG);
  open.marker.take({ order: 'mark' });
  await wait(20);
  open.marker.take({ order: 'toggle' });
  const told = open.reports.length;
  expect(open.reports.at(-1)).toEqual({ report: 'off' });
  await wait(300);
  expect([open.reports.length, open.view.CSS.highlights.size]).toEqual([told, 0]);
});

test('switched off, nothing watches the page any more', async () => {
  const watching = new Set<object>();
  const signals: AbortSignal[] = [];
  for (const { prototype } of [MutationObserver, IntersectionObserver]) {
    const { observe, disconnect } = prototype;
    prototype.observe = function (this: MutationObserver & IntersectionObserver, ...given: [Node & Element]) {
      watching.add(this);
      observe.apply(this, given);
    };
    prototype.disconnect = function (this: MutationObserver & IntersectionObserver) {
      watching.delete(this);
      disconnect.call(this);
    };
    onTestFinished(() => void Object.assign(prototype, { observe, disconnect }));
  }
  const open = await openHtml('<p>within forty days</p><iframe srcdoc="<p>in a frame"></iframe>');
  for (const target of [EventTarget.prototype, open.view.EventTarget.prototype]) {
    const { addEventListener } = target;
    target.addEventListener = function (type, then, options) {
      if (typeof options === 'object' && options.signal) signals.push(options.signal);
      addEventListener.call(this, type, then, options);
    };
    onTestFinished(() => void Object.assign(target, { addEventListener }));
  }
  await open.mark();
  open.page.body.append('or sixty days');
  await open.until('it is read again', () => open.state()?.run === 2);
  expect(watching.size).toBeGreaterThanOrEqual(2);
  expect(signals.some(({ aborted }) => !aborted)).toBe(true);
  open.marker.take({ order: 'off' });
  await wait(600);
  expect(watching.size).toBe(0);
  expect(signals.every(({ aborted }) => aborted)).toBe(true);
});

test('many finds are told in messages of bounded size, to a late listener too, and the end comes last', async () => {
  const open = await openHtml(LONG.slice(0, LONG.length / 10));
  await open.mark();
  const finds = open.finds();
  expect(finds.length).toBeGreaterThan(1500);
  open.reports.length = 0;
  open.marker.tellAgain();
  await open.until('all is told', () => open.state()?.state === 'done');
  expect(open.finds()).toEqual(finds);
  expect(open.reports.at(-1)).toMatchObject({ report: 'state', state: 'done' });
  for (const report of open.reports)
    if (report.report === 'finds') expect(report.finds.length).toBeLessThanOrEqual(500);
});
