import { useState } from 'preact/hooks';
import { noteBackup } from '../../../state/backup-note.ts';
import { useSession } from '../../../state/session.ts';
import { BackupForm } from './BackupForm.tsx';
import { CalendarOptions } from './CalendarOptions.tsx';
import { asShared, sharesFiles } from './hand-out.ts';
import { makeCases } from './make-cases.ts';
import type { Made, Scope } from './making.ts';
import { useWork } from './use-work.ts';
import { Way } from './Way.tsx';
import '../../../styles/case-files.css';

/** What writes each kind of file comes with its library, when it is wanted. */
const backups = () => import('./make-backup.ts');
const calendars = () => import('./make-calendar.ts');
const tables = () => import('./make-table.ts');

/** Every way in which cases, or their terms, are written to a file. */
export function WaysOut({ scope }: { readonly scope: Scope }) {
  const session = useSession();
  const t = session.words.value.caseFiles;
  const worker = useWork();
  const [named, setNamed] = useState(false);
  const [encrypting, setEncrypting] = useState(false);
  const { work, run } = worker;
  const busy = work.phase === 'busy' || scope?.length === 0;
  const today = session.today.value;
  /** Only a file of everything is a backup. */
  const onHanded = ({ stand }: Made) => {
    if (scope === null) void noteBackup(stand, session.realToday.value);
  };
  const button = (label: string, what: string, press: () => void) => (
    <button type="button" disabled={busy} aria-label={`${label}: ${what}`} onClick={press}>
      {label}
    </button>
  );
  return (
    <ul class="ways">
      <Way way="cases" words={t.cases} worker={worker}>
        {button(
          t.cases.do,
          t.cases.label,
          () => void run('cases', (course) => makeCases(scope, today, course), { onHanded }),
        )}
      </Way>
      <Way
        way="encrypted"
        words={t.encrypted}
        worker={worker}
        options={
          encrypting && (
            <BackupForm
              disabled={busy}
              onCancel={() => setEncrypting(false)}
              onPassphrase={(passphrase) => {
                setEncrypting(false);
                void run(
                  'encrypted',
                  async (course) => (await backups()).makeBackup(scope, passphrase, today, course),
                  { onHanded },
                );
              }}
            />
          )
        }
      >
        <button
          type="button"
          disabled={busy}
          aria-expanded={encrypting}
          onClick={() => setEncrypting(!encrypting)}
        >
          {t.encrypted.choose}
        </button>
      </Way>
      <Way
        way="calendar"
        words={t.calendar}
        worker={worker}
        options={<CalendarOptions named={named} onNamed={setNamed} />}
      >
        {button(
          t.calendar.do,
          t.calendar.label,
          () =>
            void run('calendar', async (course) =>
              (await calendars()).makeCalendar(session, scope, { named }, course),
            ),
        )}
      </Way>
      <Way way="table" words={t.table} worker={worker}>
        {button(
          t.table.do,
          t.table.label,
          () => void run('table', async (course) => (await tables()).makeTable(session, scope, course)),
        )}
      </Way>
      {sharesFiles() && (
        <Way way="share" words={t.share} worker={worker}>
          {button(
            t.share.do,
            t.share.label,
            () =>
              void run('share', (course) => makeCases(scope, today, course), { byShare: asShared, onHanded }),
          )}
        </Way>
      )}
    </ul>
  );
}
