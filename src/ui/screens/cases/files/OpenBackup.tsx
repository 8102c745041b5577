import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type BackupFile, type BackupProblem, readBackup } from '../../../../exchange/backup-format.ts';
import { openBackup } from '../../../../exchange/backup-open.ts';
import type { Words } from '../../../../wording/words.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useSession } from '../../../state/session.ts';
import { focusOn } from '../focus.ts';
import { dayHere } from '../import/day-here.ts';
import { layFile } from '../import/take-file.ts';
import { PassphraseField } from './PassphraseField.tsx';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** The file as it came. */
  readonly content: Blob;
  /** It lies among the files of a newer version already. */
  readonly lies: boolean;
  /** What was within. */
  readonly onText: (text: string) => void;
  readonly onCancel: () => void;
}

type NewerVersion = { readonly problem: 'newer-version'; readonly version: number };

function tell(t: Words['caseFiles']['encrypted'], problem: Exclude<BackupProblem, NewerVersion>): string {
  return problem.problem === 'damaged' ? t.problem.damaged(problem.field) : t.problem[problem.problem];
}

/** Asks for the passphrase of a backup until it opens, or the user leaves it; one of a newer version is laid aside. */
export function OpenBackup({ id, name, text, content, lies, onText, onCancel }: Props) {
  const { words } = useSession();
  const t = words.value.caseFiles.encrypted;
  const { aside } = words.value.caseImport;
  const [file] = useState<BackupFile | BackupProblem>(() => readBackup(text));
  const isNewer = 'problem' in file && file.problem === 'newer-version';
  const [isKept, setKept] = useState<boolean | null>(lies || !isNewer ? lies : null);
  useEffect(() => {
    if ('problem' in file) focusOn(id);
    if (isKept === null) void layFile(name, content).then(setKept);
  }, []);
  if (!('problem' in file))
    return <Asking id={id} name={name} file={file} onText={onText} onCancel={onCancel} />;
  const laid = isKept ? (lies ? aside.stillNewer : aside.laid) : aside.notLaid;
  return (
    <div id={id} tabIndex={-1}>
      {isKept !== null && (
        <Notice kind={isNewer && isKept ? 'warn' : 'problem'}>
          <p>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            : {file.problem === 'newer-version' ? laid : tell(t, file)}
          </p>
        </Notice>
      )}
      <button type="button" onClick={onCancel}>
        {words.value.shell.close}
      </button>
    </div>
  );
}

interface AskingProps extends Omit<Props, 'text' | 'content' | 'lies'> {
  readonly file: BackupFile;
}

function Asking({ id, name, file, onText, onCancel }: AskingProps) {
  const { words, dates } = useSession();
  const t = words.value.caseFiles.encrypted;
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const alive = useRef(true);
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [opening, setOpening] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    input.current?.focus();
    return () => {
      alive.current = false;
    };
  }, []);
  const submit = async (event: Event) => {
    event.preventDefault();
    // Not there outside a secure context, whatever the type says.
    const { subtle }: { subtle?: SubtleCrypto } = crypto;
    if (!subtle) return setWrong(t.unavailable);
    setWrong(null);
    setOpening(true);
    const outcome = await openBackup(file, passphrase);
    if (!alive.current) return;
    if ('text' in outcome) return onText(outcome.text);
    setOpening(false);
    setWrong(t.problem[outcome.problem]);
    input.current?.focus();
  };
  return (
    <form
      id={id}
      tabIndex={-1}
      class="card passphrase"
      aria-labelledby={`${field}-title`}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <h3 id={`${field}-title`}>{t.heading(name)}</h3>
      <p class="quiet">{t.of(dates.value.medium(dayHere(file.made)))}</p>
      <PassphraseField
        id={field}
        label={t.passphrase}
        shown={shown}
        value={passphrase}
        said={`${field}-said`}
        field={input}
        onValue={setPassphrase}
      />
      <label class="tick">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        <span>{t.show}</span>
      </label>
      <div id={`${field}-said`} role="alert" class="failed">
        {wrong && <p>{wrong}</p>}
      </div>
      <div class="actions">
        <button type="submit" class="main" disabled={opening || passphrase === ''}>
          {opening ? t.opening : t.open}
        </button>
        <button type="button" onClick={onCancel}>
          {words.value.shell.cancel}
        </button>
      </div>
    </form>
  );
}
