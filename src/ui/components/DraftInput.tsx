import { useDraft } from '../state/draft.ts';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly wrong: boolean;
  readonly describedBy?: string | undefined;
  readonly numeric?: boolean;
  readonly placeholder?: string;
  /** What was typed, once the field is left or Enter pressed. */
  readonly onCommit: (text: string) => void;
}

/** A field whose text is kept while it is typed, whatever else of the page changes meanwhile. */
export function DraftInput({ id, value, wrong, describedBy, numeric, placeholder, onCommit }: Props) {
  const [draft, setDraft] = useDraft(value);
  return (
    <input
      id={id}
      type="text"
      autocomplete="off"
      spellcheck={false}
      inputMode={numeric ? 'numeric' : 'text'}
      placeholder={placeholder}
      value={draft}
      aria-invalid={wrong}
      aria-describedby={describedBy}
      onInput={(event) => setDraft(event.currentTarget.value)}
      onChange={(event) => onCommit(event.currentTarget.value.trim())}
    />
  );
}
