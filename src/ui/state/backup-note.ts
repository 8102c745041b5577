import { type Day, day } from '../../calendar/day.ts';
import {
  type BackupNote,
  backedUp,
  readBackupNote,
  type StandOfCases,
  writeBackupNote,
} from '../../exchange/backup-due.ts';
import { laterOf } from '../../exchange/cases-order.ts';
import { type StoreFault, withStore } from './case-store-open.ts';

export const BACKUP_KEY = 'backup';
const ROWS = 1_000;

export async function backupNote(): Promise<BackupNote | null> {
  const kept = await withStore((store) => store.kept.get(BACKUP_KEY));
  return 'problem' in kept ? null : readBackupNote(kept.value);
}

export const changeBackupNote = (change: (was: BackupNote) => BackupNote) =>
  withStore((store) =>
    store.kept.change(BACKUP_KEY, (was) => {
      const note = readBackupNote(was);
      const changed = change(note);
      return changed === note ? was : writeBackupNote(changed);
    }),
  );

/** Notes that all cases, standing so, are in a file. */
export const noteBackup = (stand: StandOfCases, today: Day) =>
  changeBackupNote((was) => backedUp(was, stand, today));

/** Notes today as the day of the first case kept here, unless one is noted or all is backed up already. */
export const noteFirstKept = () =>
  changeBackupNote((was) =>
    (was.at ?? was.since) ? was : { ...was, since: day(Temporal.Now.plainDateISO().toString()) },
  );

/** How the cases stand now, from the rows of the board: none of them is read. */
export async function standOfCases(): Promise<StandOfCases | StoreFault> {
  return withStore(async (store) => {
    const counted = await store.count();
    if ('problem' in counted) return counted;
    let newest: string | null = null;
    let after: string | null = null;
    for (;;) {
      const batch = await store.board.batch(after, ROWS);
      if ('problem' in batch) return batch;
      for (const { changed } of batch.rows) newest = newest === null ? changed : laterOf(newest, changed);
      if (batch.next === null) return { count: counted.count, newest };
      after = batch.next;
    }
  });
}
