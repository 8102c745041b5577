import { openLibrary } from '../app/library.ts';
import type { Platform } from '../app/platform.ts';
import { keptWarnings, SETTINGS_KEY } from '../app/warnings/kept.ts';
import { nearRows } from '../app/warnings/rows.ts';
import type { BoardRow } from '../cases/board-row.ts';
import { badgeOf, turnsOf } from '../cases/warning-standing.ts';
import type { CaseStore } from '../store/case-store.ts';
import { openStore } from '../store/open.ts';
import { DATABASE } from '../store/schema.ts';
import { type StoreEvent, Watch } from '../store/watch.ts';

/** Changes that come one after the other are counted once, in milliseconds. */
const GATHERED = 500;
/** Milliseconds after which it is counted again, however far the next change is. */
const AT_LEAST_EVERY = 3_600_000;
const SOON = 60_000;

/** Keeps the number at the icon of the app while a page of it is open; nothing else can. */
export async function keepBadge(platform: Platform): Promise<void> {
  if (!(await hasCases())) await firstChange();
  const opened = await openStore();
  if ('problem' in opened) return;
  const { store } = opened;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const countIn = (ms: number): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void count(), ms);
  };
  const count = async (): Promise<void> => countIn(await showCount(store, platform));
  store.onChange((event) => {
    if (event.kind === 'closed') clearTimeout(waiting);
    else if (isNews(event)) countIn(GATHERED);
  });
  // Its timers sleep with the page.
  addEventListener('visibilitychange', () => document.visibilityState === 'visible' && countIn(0));
  await count();
}

/** Whoever never kept a case needs no database for its number. */
async function hasCases(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return true;
  }
}

const firstChange = (): Promise<void> =>
  new Promise((resolve) => {
    const watch = new Watch(DATABASE);
    watch.listen((event) => {
      if (event.kind !== 'changed') return;
      watch.end();
      resolve();
    });
  });

const isNews = (event: StoreEvent): boolean =>
  event.kind === 'changed' || (event.kind === 'kept' && event.key === SETTINGS_KEY);

/** Counts and shows. Returns after how many milliseconds it may be another number. */
async function showCount(store: CaseStore, platform: Platform): Promise<number> {
  const library = openLibrary(platform.base);
  const [kept, loaded] = await Promise.all([keptWarnings(store), library.index('en')]);
  if ('problem' in kept || 'problem' in loaded) return SOON;
  if (!kept.settings.on) {
    await navigator.clearAppBadge();
    return AT_LEAST_EVERY;
  }
  const law = { library, index: loaded.value, engine: platform.engine, today: platform.today() };
  const near = await nearRows(store.board, law);
  if ('problem' in near) return SOON;
  const now = Temporal.Now.instant();
  const here = Temporal.Now.timeZoneId();
  const { overdue, today } = badgeOf(near.rows, now.toString(), here);
  await (overdue + today === 0 ? navigator.clearAppBadge() : navigator.setAppBadge(overdue + today));
  return near.current ? untilTurn(near.rows, now, here) : SOON;
}

function untilTurn(rows: readonly BoardRow[], now: Temporal.Instant, here: string): number {
  const turns = rows.flatMap(({ pending }) => pending.flatMap((term) => turnsOf(term, here)));
  const waits = turns.map((at) => at - now.epochMilliseconds).filter((ms) => ms > 0);
  return waits.reduce((least, ms) => Math.min(least, ms), AT_LEAST_EVERY);
}
