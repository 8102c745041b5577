import { beforeAll, expect, test } from 'vitest';
import { createCase } from '../../../src/cases/case.ts';
import { backupNote, changeBackupNote, noteFirstKept } from '../../../src/ui/state/backup-note.ts';
import { keepCase } from '../../../src/ui/state/cases.ts';
import { emptyStore } from '../empty-store.ts';

beforeAll(emptyStore);

test('the days until a backup is asked for run from the first case kept, wherever that was', async () => {
  expect((await backupNote())?.since).toBeNull();
  const made = createCase('first', 'Akhmetov, Amman', '2026-11-20T06:00:00Z');
  if ('problem' in made) throw new Error(made.problem);
  const kept = await keepCase(made.case, null);
  if ('problem' in kept) throw new Error(kept.problem);
  const today = Temporal.Now.plainDateISO().toString();
  await expect.poll(async () => (await backupNote())?.since).toBe(today);
  // Days that run already are not begun anew.
  await changeBackupNote((was) => ({ ...was, since: '2026-01-05' as typeof was.since }));
  await noteFirstKept();
  expect((await backupNote())?.since).toBe('2026-01-05');
});
