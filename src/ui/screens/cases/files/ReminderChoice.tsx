import { useEffect, useId, useState } from 'preact/hooks';
import { type BackupNote, REMINDER_DAYS } from '../../../../exchange/backup-due.ts';
import { BACKUP_KEY, backupNote, changeBackupNote } from '../../../state/backup-note.ts';
import { followStore } from '../../../state/case-store-open.ts';
import { useSession } from '../../../state/session.ts';

/** When the last file of everything was written, and when to be reminded of the next. */
export function ReminderChoice() {
  const { words, dates } = useSession();
  const t = words.value.caseFiles.reminder;
  const id = useId();
  const [note, setNote] = useState<BackupNote | null>(null);
  useEffect(() => {
    let alive = true;
    const read = () => void backupNote().then((found) => alive && setNote(found));
    read();
    const end = followStore((news) => {
      if (news.kind === 'kept' && news.key === BACKUP_KEY) read();
    });
    return () => {
      alive = false;
      end();
    };
  }, []);
  if (!note) return null;
  return (
    <div class="reminder-choice">
      <p>{note.at ? t.last(dates.value.medium(note.at)) : t.none}</p>
      <label for={id}>{t.every}</label>
      <select
        id={id}
        value={String(note.every ?? 'never')}
        onChange={(event) => {
          const every = REMINDER_DAYS.find((days) => String(days) === event.currentTarget.value) ?? null;
          void changeBackupNote((was) => ({ ...was, every }));
        }}
      >
        {REMINDER_DAYS.map((days) => (
          <option key={days} value={String(days)}>
            {t.choices[days]}
          </option>
        ))}
        <option value="never">{t.choices.never}</option>
      </select>
    </div>
  );
}
