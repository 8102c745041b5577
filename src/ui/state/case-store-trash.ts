import type { Removal, RemovedCase } from '../../store/trash.ts';
import { type StoreFault, withStore } from './case-store-open.ts';
import { now } from './cases.ts';

/** How long a removed case can be put back. */
export const TRASH_DAYS = 30;

/** What can be put back, the latest removal first; what has lain there too long is let go. */
export const trash = (): Promise<{ removed: RemovedCase[] } | StoreFault> =>
  withStore(async (store) => {
    const old = Temporal.Instant.from(now()).subtract({ hours: 24 * TRASH_DAYS });
    const purged = await store.trash.purge({ before: old.toString() });
    return 'problem' in purged ? purged : store.trash.list();
  });

/** Lets one removed case go for good. */
export const purge = ({ id, at }: Removal): Promise<{ purged: number } | StoreFault> =>
  withStore((store) => store.trash.purge({ id, at }));

/** Lets all of them go. */
export const purgeAll = (): Promise<{ purged: number } | StoreFault> =>
  withStore((store) => store.trash.purge({ before: '9999' }));
