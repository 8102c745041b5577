import type { Warner } from '../app/platform.ts';
import { readPreferences } from '../app/preferences.ts';
import { SETTINGS_KEY } from '../app/warnings/kept.ts';
import { DATABASE } from '../store/schema.ts';
import { type StoreEvent, Watch } from '../store/watch.ts';
import { pickLang } from '../wording/words.ts';
import { tellOwn } from './chrome.ts';
import type { WarnWish } from './messages.ts';

/** Changes that come one after the other are told once, in milliseconds. */
const GATHERED = 500;

const ask = async (wish: WarnWish['wish']): Promise<boolean> => {
  const lang = readPreferences(() => localStorage).lang ?? pickLang(navigator.languages);
  return (await tellOwn({ wish, lang } satisfies WarnWish)) === true;
};

let asking: ReturnType<typeof setTimeout> | undefined;
const look = (): void => {
  clearTimeout(asking);
  asking = setTimeout(() => void ask('look'), GATHERED);
};

/** In a page of ours: the worker that warns. */
export const warner: Warner = {
  look,
  mayNotify: () => ask('may-notify'),
  tryOut: () => ask('try'),
};

/** What the worker itself writes down is no news to it. */
const isNews = (event: StoreEvent): boolean =>
  event.kind === 'changed' || (event.kind === 'kept' && event.key === SETTINGS_KEY);

/** Nothing in the store wakes a worker: whichever page of ours is open tells it. */
export function followCases(): void {
  new Watch(DATABASE).listen((event) => isNews(event) && look());
  look();
}
