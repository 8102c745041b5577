import type { Case } from '../../cases/case.ts';
import type { ReadBatch } from '../../store/case-store.ts';
import { type StoreFault, withStore } from './case-store-open.ts';

/** Few enough to be held at once, and read in one go. */
const BATCH = 500;

/** The cases of these ids as they are now, in their order; those that are gone are left out. */
export const readCases = (ids: readonly string[]): Promise<ReadBatch | StoreFault> =>
  withStore((store) => store.getMany(ids));

export const countCases = (): Promise<{ count: number } | StoreFault> => withStore((store) => store.count());

export interface EachBatch extends ReadBatch {
  /** How many were handed out before these. */
  readonly before: number;
}

/**
 * Every case there is, by id, some at a time: for what goes through all without holding all. `false` ends it early.
 * What is changed meanwhile comes as it is when its turn comes.
 */
export async function eachCase(
  take: (batch: EachBatch) => boolean | undefined | Promise<boolean | undefined>,
  most = BATCH,
): Promise<{ readonly read: number } | StoreFault> {
  return withStore(async (store) => {
    let [after, before]: [string | null, number] = [null, 0];
    for (;;) {
      const batch = await store.batch(after, most);
      if ('problem' in batch) return batch;
      const { cases, unreadable, next } = batch;
      const goesOn = await take({ cases, unreadable, before });
      before += cases.length;
      if (next === null || goesOn === false) return { read: before };
      after = next;
    }
  });
}

/** All cases in one list, for a file of everything. */
export async function allCases(): Promise<ReadBatch | StoreFault> {
  const cases: Case[] = [];
  const unreadable: string[] = [];
  const read = await eachCase((batch) => {
    cases.push(...batch.cases);
    unreadable.push(...batch.unreadable);
    return true;
  });
  return 'problem' in read ? read : { cases, unreadable };
}
