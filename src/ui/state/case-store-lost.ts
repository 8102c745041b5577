import { signal } from '@preact/signals';
import { isDay } from '../../calendar/day.ts';
import type { CaseStore } from '../../store/case-store.ts';
import type { StoreEvent } from '../../store/watch.ts';
import { bearWitness, dismissWitness, missing, readWitness, type Witness } from '../../store/witness.ts';

/** The browser has thrown away the database that cases were kept in; null: it has not. */
export const lost = signal<Witness | null>(null);

let watched: CaseStore | null = null;
/** The day on which the witness was last written. */
let borne: string | null = null;

async function bear(store: CaseStore): Promise<void> {
  const now = Temporal.Now.plainDateISO().toString();
  // Until the user has read that cases are gone, the witness of them stays.
  if (lost.value || borne === now || !isDay(now)) return;
  borne = now;
  if (!(await bearWitness(store.kept, now))) borne = null;
}

/** Looks whether this is the database of before, and lets it be known from now on when a case is kept in it. */
export async function watchForLoss(store: CaseStore): Promise<void> {
  watched = store;
  lost.value = await missing(store.kept);
  store.onChange((event: StoreEvent) => {
    if (event.kind === 'changed' && event.from === 'here') void bear(store);
  });
  // Cases of a time before there were witnesses, or of which the witness was cleared.
  if (!readWitness()) await bearOfAny(store);
}

async function bearOfAny(store: CaseStore): Promise<void> {
  const any = await store.batch(null, 1);
  if ('cases' in any && any.cases.length > 0) await bear(store);
}

/** The user has read it: from now on it is about the database of today. */
export function dismissLoss(): void {
  dismissWitness();
  lost.value = null;
  borne = null;
  if (watched) void bearOfAny(watched);
}
