import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LEAST_LENGTH, strengthOf } from '../../../../exchange/backup-passphrase.ts';
import { useSession } from '../../../state/session.ts';
import { PassphraseField } from './PassphraseField.tsx';

interface Props {
  readonly disabled: boolean;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onCancel: () => void;
}

/** A passphrase for a new backup, typed twice. It lives in these two fields and nowhere else. */
export function BackupForm({ disabled, onPassphrase, onCancel }: Props) {
  const { words } = useSession();
  const t = words.value.caseFiles.encrypted;
  const id = useId();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [shown, setShown] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const strength = strengthOf(first);
  const submit = (event: Event) => {
    event.preventDefault();
    if (strength === 'empty' || strength === 'short') setWrong(t.tooShort(LEAST_LENGTH));
    else if (first.normalize('NFC') !== second.normalize('NFC')) setWrong(t.differ);
    else return onPassphrase(first);
    field.current?.focus();
  };
  const typed = (set: (value: string) => void) => (value: string) => {
    set(value);
    setWrong(null);
  };
  return (
    <form
      class="way-options passphrase"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <PassphraseField
        id={`${id}-first`}
        label={t.passphrase}
        shown={shown}
        value={first}
        said={`${id}-strength ${id}-wrong`}
        field={field}
        onValue={typed(setFirst)}
      />
      <p id={`${id}-strength`} class={`strength ${strength}`} role="status">
        {t.strength[strength]}
      </p>
      <PassphraseField
        id={`${id}-second`}
        label={t.again}
        shown={shown}
        value={second}
        said={`${id}-wrong`}
        onValue={typed(setSecond)}
      />
      <label class="tick">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        <span>{t.show}</span>
      </label>
      <p class="quiet">{t.kept}</p>
      <div id={`${id}-wrong`} class="failed" role="alert">
        {wrong && <p>{wrong}</p>}
      </div>
      <div class="actions">
        <button type="submit" class="main" disabled={disabled}>
          {t.do}
        </button>
        <button type="button" onClick={onCancel}>
          {words.value.shell.cancel}
        </button>
      </div>
    </form>
  );
}
