import type { Asked, PageBeside, PageState } from '../app/page-beside.ts';
import {
  allowedOrigins,
  askToRead,
  forgetToRead,
  type Line,
  lineToPage,
  mayRead,
  onMessage,
  onTabChange,
  ownWindow,
  tabInView,
  tellOwn,
} from './chrome.ts';
import type { MarkWish, Order, Outcome } from './messages.ts';
import { PageRuns } from './page-run.ts';
import { readReport } from './read-report.ts';
import { readHandover } from './read-wish.ts';

type Without = Exclude<PageState, { state: 'read' }>;

/** How long reports are gathered before they are told, in milliseconds: a page sends many. */
const GATHERED = 40;

/** The page beside this panel: a line to the page script of whichever tab is in view. */
export async function pageBeside(): Promise<PageBeside> {
  const window = await ownWindow();
  const watching = new Set<(state: PageState) => void>();
  const takers = new Set<(asked: Asked) => void>();
  /** Handed over before anybody took it. */
  const waiting: Asked[] = [];
  let tab: number | null = null;
  let line: Line | null = null;
  let runs = new PageRuns();
  let without: Without = { state: 'none', origin: null };
  let telling: ReturnType<typeof setTimeout> | undefined;

  const state = (): PageState => {
    const { page } = runs;
    return page ? { state: 'read', page } : without;
  };
  const tell = (): void => {
    clearTimeout(telling);
    telling = undefined;
    for (const on of watching) on(state());
  };
  const tellSoon = (): void => {
    telling ??= setTimeout(tell, GATHERED);
  };
  /** Of the page in view, where the browser tells it. */
  let origin: string | null = null;
  const become = (next: Without['state']): void => {
    without = { state: next, origin };
    runs = new PageRuns();
    tell();
  };

  /** `onNobody`: called where no page script is there. */
  const listen = (to: number, onNobody: () => void = () => {}): void => {
    line?.end();
    const own = lineToPage(to);
    line = own;
    let isAnswered = false;
    own.onMessage((message) => {
      const report = line === own ? readReport(message) : null;
      if (!report) return;
      isAnswered = true;
      if (report.report === 'off') without = { state: 'off', origin };
      runs.take(report);
      tellSoon();
    });
    own.onEnd(() => {
      if (line !== own) return;
      line = null;
      // Left, reloaded, or never marked.
      if (without.state !== 'locked' && without.state !== 'refused') become('unmarked');
      if (!isAnswered) onNobody();
    });
  };

  /** Where the user allowed the origin for good, a page is marked without a click: not one whose marks were switched off. */
  const markAllowed = async (of: number, on: string): Promise<void> => {
    const may = await mayRead(on);
    if (may && tab === of && line === null && without.state === 'unmarked') await mark();
  };

  /** Turns to the tab in view. */
  const look = async (): Promise<void> => {
    const inView = await tabInView(window);
    if (inView?.id === tab && line) return;
    tab = inView?.id ?? null;
    origin = inView?.origin ?? null;
    line?.end();
    line = null;
    become(inView ? 'unmarked' : 'none');
    if (!inView) return;
    const { id, origin: on } = inView;
    listen(id, () => on && void markAllowed(id, on));
  };

  const takeOutcome = (of: number, outcome: Outcome): void => {
    if (of !== tab) return;
    if (outcome === 'done') {
      without = { state: 'unmarked', origin };
      if (!line) listen(of);
    } else become(outcome);
  };

  const mark = async (): Promise<void> => {
    if (tab === null) return;
    const of = tab;
    if (line && without.state === 'off') {
      line.send({ order: 'mark' } satisfies Order);
      return;
    }
    const wish: MarkWish = { wish: 'mark', tab: of };
    const outcome = await tellOwn(wish);
    if (outcome === 'done' || outcome === 'locked' || outcome === 'refused') takeOutcome(of, outcome);
  };

  const send = (order: Order): void => line?.send(order);
  const hand = (asked: Asked): void => {
    if (takers.size === 0) waiting.push(asked);
    for (const take of takers) take(asked);
  };

  onMessage((message, sender) => {
    const given = sender.from === 'own' ? readHandover(message) : null;
    if (given?.window !== window) return undefined;
    if (given.hand === 'open') hand({ asked: 'open', hash: given.hash });
    else if (given.hand === 'read') hand({ asked: 'read', text: given.text });
    else
      void look().then(() => {
        takeOutcome(given.tab, given.outcome);
        if (given.outcome === 'done') hand({ asked: 'page' });
      });
    return true;
  });
  onTabChange(window, () => void look());
  await look();

  return {
    watch(on) {
      watching.add(on);
      on(state());
      return () => watching.delete(on);
    },
    mark: () => void mark(),
    off: () => send({ order: 'off' }),
    stop: () => send({ order: 'stop' }),
    goOn: () => send({ order: 'go-on' }),
    show: (run, place) => send({ order: 'show', run, place }),
    hide: (kinds) => send({ order: 'hide', kinds }),
    markProvisions: (run, places) => send({ order: 'provisions', run, places }),
    portals: allowedOrigins,
    allowPortal: askToRead,
    forgetPortal: async (origin) => void (await forgetToRead(origin)),
    onAsked(take) {
      takers.add(take);
      for (const asked of waiting.splice(0)) take(asked);
      return () => takers.delete(take);
    },
  };
}
