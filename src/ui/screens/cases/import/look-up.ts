import type { Case } from '../../../../cases/case.ts';
import { type Here, type ImportPlan, planImport, type Stamp } from '../../../../exchange/plan-import.ts';
import type { CaseStore, ReadBatch } from '../../../../store/case-store.ts';
import type { StoreProblem } from '../../../../store/problem.ts';
import { type StoreFault, withStore } from '../../../state/case-store-open.ts';
import { now } from '../../../state/cases.ts';
import { loadDeviceName } from '../../../state/device.ts';

/** So many are asked for by id at a time; of more than are here, all are gone through. */
const BATCH = 500;

/** What an import is signed with: one instant of the clock for all that is planned at once. */
export async function importStamp(): Promise<Stamp> {
  const device = await loadDeviceName();
  const at = now();
  return () => ({ author: { id: crypto.randomUUID(), device }, now: at });
}

/** What is here of the cases of a file. */
async function hereOf(store: CaseStore, incoming: readonly Case[]): Promise<Here | StoreProblem> {
  const ids = incoming.map(({ id }) => id);
  const wanted = new Set(ids);
  const cases = new Map<string, Case>();
  const unreadable = new Set<string>();
  const keep = (batch: ReadBatch) => {
    for (const of of batch.cases) if (wanted.has(of.id)) cases.set(of.id, of);
    for (const id of batch.unreadable) if (wanted.has(id)) unreadable.add(id);
  };
  const counted = await store.count();
  if ('problem' in counted) return counted;
  if (counted.count <= ids.length) {
    for (let after: string | null = ''; after !== null && counted.count > 0; ) {
      const batch = await store.batch(after === '' ? null : after, BATCH);
      if ('problem' in batch) return batch;
      keep(batch);
      after = batch.next;
    }
  } else {
    for (let i = 0; i < ids.length; i += BATCH) {
      const batch = await store.getMany(ids.slice(i, i + BATCH));
      if ('problem' in batch) return batch;
      keep(batch);
    }
  }
  const trash = await store.trash.list();
  if ('problem' in trash) return trash;
  // The latest removal of a case comes first.
  const removed = new Map([...trash.removed].reverse().map((one) => [one.id, one]));
  return { cases, unreadable, removed };
}

/** What taking these in would do, as the store stands now. */
export const planHere = (incoming: readonly Case[]): Promise<ImportPlan | StoreFault> =>
  withStore(async (store): Promise<ImportPlan | StoreProblem> => {
    const here = await hereOf(store, incoming);
    return 'problem' in here ? here : planImport(here, incoming, await importStamp());
  });
