import type { RefObject } from 'preact';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly shown: boolean;
  readonly value: string;
  /** Ids of what is said of it. */
  readonly said: string;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly onValue: (value: string) => void;
}

/** A field for a passphrase, shown only on demand. The browser is not to keep it. */
export function PassphraseField({ id, label, shown, value, said, field, onValue }: Props) {
  const common = {
    id,
    value,
    ref: field ?? null,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    dir: 'auto',
    'aria-describedby': said,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {shown ? <input type="text" {...common} /> : <input type="password" {...common} />}
    </div>
  );
}
