import { expect, test } from 'vitest';
import { type OpenPage, openHtml, openUrl, painted } from './open-page.ts';

interface WithRoots {
  closedRoots?: Map<Element, ShadowRoot>;
}

/** All trees of a page: documents of frames, shadow roots, closed ones too. */
function treesOf(page: Document): Node[] {
  const roots = [...((page.defaultView as WithRoots | null)?.closedRoots?.values() ?? [])];
  const frames = [...page.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
  const inside = frames.map((frame) => frame.contentDocument).filter((inner) => inner !== null);
  return [page, ...roots, ...inside.flatMap(treesOf)];
}

/** Counts every change of a page, as its own script would see it. */
function counter({ page, view }: OpenPage): () => number {
  let count = 0;
  const observer = new view.MutationObserver((records) => {
    count += records.length;
  });
  for (const tree of treesOf(page))
    observer.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
  return () => {
    count += observer.takeRecords().length;
    return count;
  };
}

/** What a page's script could look at to notice that something was added. */
function seen({ page, view }: OpenPage) {
  const selection = view.getSelection();
  return {
    source: page.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(view).sort(),
    ofDocument: Object.getOwnPropertyNames(page).sort(),
    sheets: page.styleSheets.length,
    adopted: page.adoptedStyleSheets.length,
    focus: page.activeElement,
    selected: [String(selection), selection?.anchorNode, selection?.anchorOffset, selection?.rangeCount],
    requests: view.performance.getEntriesByType('resource').map(({ name }) => name),
    cookies: page.cookie,
    stored: view.localStorage.length,
    address: view.location.href,
    history: view.history.length,
    highlights: view.CSS.highlights.size,
  };
}

async function everything(open: OpenPage): Promise<void> {
  await open.mark();
  const run = open.state()?.run ?? 0;
  const finds = open.finds();
  expect(finds.length).toBeGreaterThan(0);
  for (const find of finds) open.marker.take({ order: 'show', run, place: find });
  open.marker.take({ order: 'provisions', run, places: [{ start: 0, end: 12 }] });
  open.marker.take({ order: 'hide', kinds: ['term', 'date'] });
  open.marker.take({ order: 'hide', kinds: [] });
  open.view.dispatchEvent(new Event('beforeprint'));
  await painted();
  open.view.dispatchEvent(new Event('afterprint'));
  open.marker.take({ order: 'off' });
  await painted();
}

const PAGES = [
  'shadow-dark.htm',
  'treaty-series/index.htm',
  'bilingual.htm',
  'gazette-ar.htm',
  'hostile.htm',
];

test.each(PAGES)('nothing of %s is changed from before it is marked until after it is off', async (name) => {
  const open = await openUrl(`/test/pages/${name}`);
  await painted();
  const changes = counter(open);
  const before = seen(open);
  await everything(open);
  expect(changes()).toBe(0);
  expect(seen(open)).toEqual(before);
});

test('focus and selection stay where they are, while it is on too', async () => {
  const open = await openHtml(
    '<p id="a">within forty days</p><input id="field"><div style="block-size: 3000px"></div><p>on 3 November 2026</p>',
  );
  open.page.querySelector<HTMLElement>('#field')?.focus();
  const text = open.page.querySelector('#a')?.firstChild;
  if (text) open.view.getSelection()?.setBaseAndExtent(text, 2, text, 8);
  const before = seen(open);
  await open.mark();
  const last = open.finds().at(-1);
  if (last) open.marker.take({ order: 'show', run: 1, place: last });
  await painted();
  // The register of highlights is the browser's own and every world sees it.
  expect({ ...seen(open), highlights: 0 }).toEqual({ ...before, highlights: 0 });
  expect(seen(open).highlights).toBeGreaterThan(0);
});

test('a counter of changes would notice one', async () => {
  const open = await openUrl('/test/pages/shadow-dark.htm');
  const changes = counter(open);
  for (const tree of treesOf(open.page)) (tree as ParentNode).lastElementChild?.setAttribute('data-x', '');
  expect(changes()).toBe(treesOf(open.page).length);
});
