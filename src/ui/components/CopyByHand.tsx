import { useState } from 'preact/hooks';
import { notify } from '../state/toast.ts';

interface Copying {
  /** Copies, and says so; false where the browser forbids it: the text is then `byHand`. */
  copy(text: string, said: string): Promise<boolean>;
  readonly byHand: string | null;
  /** The text to be copied by hand is no longer shown. */
  forget(): void;
}

/** Copying that loses nothing where the browser forbids it. */
export function useCopying(): Copying {
  const [byHand, setByHand] = useState<string | null>(null);
  return {
    byHand,
    forget: () => setByHand(null),
    async copy(text, said) {
      try {
        await navigator.clipboard.writeText(text);
        setByHand(null);
        notify(said);
        return true;
      } catch {
        setByHand(text);
        return false;
      }
    },
  };
}

interface Props {
  readonly label: string;
  readonly text: string | null;
  readonly rows: number;
}

/** A text to be selected and copied by hand; nothing without one. */
export function CopyByHand({ label, text, rows }: Props) {
  if (text === null) return null;
  return (
    <label class="by-hand">
      {label}
      <textarea readOnly rows={rows} value={text} onFocus={(event) => event.currentTarget.select()} />
    </label>
  );
}
