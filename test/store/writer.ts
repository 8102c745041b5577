import type { Writer } from '../../src/store/put.ts';

/** Somebody who writes at a given instant, without a name. */
export const at = (now: string, settled?: Writer['settled']): Writer => ({
  author: { id: crypto.randomUUID(), device: '' },
  now,
  ...(settled ? { settled } : {}),
});
