import { isStillThere, type Line, onLine, onMessage, shadowOf, tellOwn } from './chrome.ts';
import type { Report, StyleWish } from './messages.ts';
import { type PageMarker, pageMarker } from './page/page-marker.ts';
import { readOrder } from './read-order.ts';

/** The extension's own world in a page, into which no script of the page can see. */
declare global {
  var dederePage: PageMarker | undefined;
}

/** The panel goes before the extension does, by less than this, in milliseconds. */
const GOING = 1000;

function start(): PageMarker {
  const lines = new Set<Line>();
  const marker = pageMarker(document, {
    report: (report: Report) => {
      for (const line of lines) line.send(report);
    },
    style: (on) => {
      const wish: StyleWish = { wish: 'style', on };
      if (isStillThere()) void tellOwn(wish);
    },
    shadowOf,
  });
  const take = (message: unknown): boolean => {
    const order = readOrder(message);
    if (order) marker.take(order);
    return order !== null;
  };
  onMessage((message, sender) => (sender.from === 'own' && take(message) ? true : undefined));
  onLine((line) => {
    lines.add(line);
    line.onMessage(take);
    line.onEnd(() => {
      lines.delete(line);
      setTimeout(() => {
        // The extension was updated or taken away: nobody is left who could switch the marks off.
        if (!isStillThere()) marker.take({ order: 'off' });
      }, GOING);
    });
    marker.tellAgain();
  });
  return marker;
}

globalThis.dederePage ??= start();
globalThis.dederePage.take({ order: 'mark' });
