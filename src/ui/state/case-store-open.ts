import { signal } from '@preact/signals';
import type { CaseStore } from '../../store/case-store.ts';
import { type OpenProblem, openStore } from '../../store/open.ts';
import type { StoreProblem } from '../../store/problem.ts';
import type { StoreNews } from '../../store/watch.ts';
import { watchForLoss } from './case-store-lost.ts';

export type StoreFault = OpenProblem | StoreProblem;
export type Opened = { readonly store: CaseStore } | StoreFault;

/** Why the cases cannot be read or kept now; null: they can, or nobody has asked yet. */
export const storeFault = signal<StoreFault | null>(null);

const followers = new Set<(news: StoreNews) => void>();
let opening: Promise<Opened> | null = null;
/** Another version has taken the database over, or it is gone: only loading the page anew helps. */
let over: StoreProblem | OpenProblem | null = null;

/** Calls `follower` on each change of the store, of this page or another; returns the end of it. */
export function followStore(follower: (news: StoreNews) => void): () => void {
  followers.add(follower);
  return () => void followers.delete(follower);
}

/** The one connection of this page; after a failure the next call tries again. */
export function openCases(): Promise<Opened> {
  opening ??= open();
  return opening;
}

async function open(): Promise<Opened> {
  const opened = await openStore();
  if ('problem' in opened) {
    opening = null;
    storeFault.value = over ?? opened;
    return over ?? opened;
  }
  storeFault.value = null;
  over = null;
  opened.store.onChange((event) => {
    if (event.kind === 'closed') {
      opening = null;
      over = { problem: event.why === 'newer-version' ? 'newer' : 'closed', detail: event.why };
      storeFault.value = over;
    } else {
      for (const follower of [...followers]) follower(event);
    }
  });
  void watchForLoss(opened.store);
  return opened;
}

/** Does something with the store, once it is open; whatever keeps it from that is the outcome. */
export async function withStore<T>(work: (store: CaseStore) => Promise<T>): Promise<T | StoreFault> {
  const opened = await openCases();
  return 'problem' in opened ? opened : work(opened.store);
}
