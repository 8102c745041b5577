import { useEffect, useState } from 'preact/hooks';
import { daysBetween } from '../../../../calendar/day.ts';
import { type BackupNote, isChanged, isTimeToLook, remindedLater } from '../../../../exchange/backup-due.ts';
import {
  BACKUP_KEY,
  backupNote,
  changeBackupNote,
  noteBackup,
  noteFirstKept,
  standOfCases,
} from '../../../state/backup-note.ts';
import { followStore } from '../../../state/case-store-open.ts';
import { useSession } from '../../../state/session.ts';
import { makeCases } from './make-cases.ts';
import { tellWork } from './tell-work.ts';
import { useWork } from './use-work.ts';
import '../../../styles/case-files.css';

/** A quiet line once cases have changed and the last file of everything is old; nothing else. */
export function BackupReminder() {
  const { words, realToday } = useSession();
  const t = words.value.caseFiles.reminder;
  const today = realToday.value;
  const worker = useWork();
  const [due, setDue] = useState<BackupNote | null>(null);
  useEffect(() => {
    let alive = true;
    const look = async () => {
      const note = await backupNote();
      if (!note) return;
      if (note.at === null && note.since === null) {
        const stand = await standOfCases();
        if ('count' in stand && stand.count > 0) await noteFirstKept();
        return;
      }
      const stand = isTimeToLook(note, today) ? await standOfCases() : null;
      if (alive) setDue(stand && 'count' in stand && isChanged(note, stand) ? note : null);
    };
    void look();
    const end = followStore((news) => {
      if (news.kind === 'kept' && news.key === BACKUP_KEY) void look();
    });
    return () => {
      alive = false;
      end();
    };
  }, [today]);
  const { work } = worker;
  const said = tellWork(words.value, work);
  if (!due && work.phase === 'idle') return null;
  return (
    <div class="backup-reminder">
      <p role="status">{said ?? (due?.at ? t.due(daysBetween(due.at, today)) : t.never)}</p>
      {due && work.phase !== 'busy' && (
        <div class="actions">
          <button
            type="button"
            onClick={() =>
              void worker.run('reminder', (course) => makeCases(null, today, course), {
                onHanded: ({ stand }) => void noteBackup(stand, today),
              })
            }
          >
            {t.do}
          </button>
          <button
            type="button"
            class="quietly"
            onClick={() => void changeBackupNote((was) => remindedLater(was, today))}
          >
            {t.later}
          </button>
        </div>
      )}
    </div>
  );
}
