/// <reference path="./mark.d.ts" />
import Mark from 'mark.js';
import { MARK_STYLE } from '../../src/extension/page/mark-style.ts';
import { pageMarker } from '../../src/extension/page/page-marker.ts';
import { PATTERN } from './patterns.ts';

/** What one way of marking took: milliseconds from the start to the picture after the last mark, and its longest task. */
export interface Took {
  readonly total: number;
  readonly longestTask: number;
  readonly marked: number;
}

const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function timed(run: () => Promise<number>): Promise<Took> {
  let longestTask = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  tasks.observe({ type: 'longtask' });
  // The page's own first layout is no part of it.
  document.body.getBoundingClientRect();
  await painted();
  await painted();
  const from = performance.now();
  const marked = await run();
  await painted();
  const total = performance.now() - from;
  // The observer hears of a task a little after it.
  await new Promise((resolve) => setTimeout(resolve, 200));
  tasks.disconnect();
  return { total, longestTask, marked };
}

/** The page script's own marker, from the order to mark until every find is known and painted. */
const dedere = (): Promise<Took> =>
  timed(
    () =>
      new Promise((resolve) => {
        let marked = 0;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(MARK_STYLE);
        const marker = pageMarker(document, {
          shadowOf: (element) => element.shadowRoot,
          style: (on) => {
            document.adoptedStyleSheets = on ? [sheet] : [];
          },
          report: (report) => {
            if (report.report === 'finds') marked += report.finds.length;
            if (report.report === 'state' && report.state === 'done') resolve(marked);
          },
        });
        marker.take({ order: 'mark' });
      }),
  );

const markJs = (acrossElements: boolean): Promise<Took> =>
  timed(
    () =>
      new Promise((resolve) => {
        new Mark(document.body).markRegExp(PATTERN, { acrossElements, done: resolve });
      }),
  );

/** The least that any marker does: go over the text nodes, match the patterns, paint the matches. */
const bare = (): Promise<Took> =>
  timed(async () => {
    const ranges: Range[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const match of (node as Text).data.matchAll(PATTERN)) {
        const range = new Range();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        ranges.push(range);
      }
    }
    CSS.highlights.set('bare', new Highlight(...ranges));
    return ranges.length;
  });

export const WAYS = {
  dedere,
  'mark.js': () => markJs(false),
  'mark.js across elements': () => markJs(true),
  bare,
};

declare global {
  interface Window {
    dedereBench: typeof WAYS;
  }
}
window.dedereBench = WAYS;
