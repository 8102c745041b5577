import { focusedWindow, tellOwn } from './chrome.ts';
import type { Handover } from './messages.ts';

/** How long a panel may take to open, in milliseconds, and how often it is asked. */
const PATIENCE = 10_000;
const AGAIN = 100;

/** Gives something to the panel of a window, as soon as that panel is there. False: it never came. */
export async function handOver(given: Handover): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE; waited += AGAIN) {
    if ((await tellOwn(given)) === true) return true;
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
  return false;
}

/** Opens an address in the panel of the window in use. */
export const handToFocused = async (hash: string): Promise<boolean> =>
  handOver({ hand: 'open', window: await focusedWindow(), hash });
