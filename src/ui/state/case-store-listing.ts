import { effect, signal } from '@preact/signals';
import type { Case } from '../../cases/case.ts';
import { followStore, type StoreFault, storeFault, withStore } from './case-store-open.ts';

export type Listing =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: StoreFault }
  | { readonly state: 'ready'; readonly cases: readonly Case[]; readonly unreadable: readonly string[] };

const current = signal<Listing>({ state: 'loading' });
/** All cases as the store holds them now; follows every change, here and in other windows. */
export const listing = current;

let newest = 0;
let follows = false;

function follow(): void {
  if (follows) return;
  follows = true;
  followStore(({ kind }) => {
    if (kind === 'changed') void refresh();
  });
  effect(() => {
    if (storeFault.value) current.value = { state: 'failed', problem: storeFault.value };
  });
}

/** Reads all cases anew; of several readings under way the last one begun counts. */
export async function refresh(): Promise<void> {
  follow();
  newest += 1;
  const mine = newest;
  const read = await withStore((store) => store.all());
  if (mine !== newest) return;
  current.value = 'problem' in read ? { state: 'failed', problem: read } : { state: 'ready', ...read };
}
