import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type BackupFile, type BackupProblem, readBackup } from '../../../../exchange/backup-format.ts';
import { openBackup } from '../../../../exchange/backup-open.ts';
import type { Words } from '../../../../wording/words.ts';
import { Notice } from '../../../components/Notice.tsx';
import { useSession } from '../../../state/session.ts';
import { dayHere } from '../import/day-here.ts';
import { PassphraseField } from './PassphraseField.tsx';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** What was within. */
  readonly onText: (text: string) => void;
  readonly onCancel: () => void;
}

function tell(t: Words['caseFiles']['encrypted'], problem: BackupProblem): string {
  return problem.problem === 'damaged' ? t.problem.damaged(problem.field) : t.problem[problem.problem];
}

/** Asks for the passphrase of a backup until it opens, or the user leaves it. */
export function OpenBackup({ id, name, text, onText, onCancel }: Props) {
  const { words } = useSession();
  const t = words.value.caseFiles.encrypted;
  const [file] = useState<BackupFile | BackupProblem>(() => readBackup(text));
  if (!('problem' in file))
    return <Asking id={id} name={name} file={file} onText={onText} onCancel={onCancel} />;
  return (
    <div id={id} tabIndex={-1}>
      <Notice kind="problem">
        <p>
          <strong>
            <bdi>{name}</bdi>
          </strong>
          : {tell(t, file)}
        </p>
      </Notice>
      <button type="button" onClick={onCancel}>
        {words.value.shell.close}
      </button>
    </div>
  );
}

interface AskingProps extends Omit<Props, 'text'> {
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
