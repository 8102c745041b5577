import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useSession } from '../../../../state/session.ts';
import { holdsUnread } from '../holds-unread.ts';

interface Props {
  /** What the button says. */
  readonly save: string;
  /** What is entered can be kept. */
  readonly ready: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** A few fields asked for at an entry: Enter in a field only ends what is typed there, Escape gives it up. */
export function AskForm({ save, ready, onSave, onCancel, children }: Props) {
  const { words, dates } = useSession();
  const id = useId();
  return (
    <form
      class="ask-day"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !holdsUnread(event.currentTarget, dates.value)) onSave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        event.target.dispatchEvent(new Event('change', { bubbles: true }));
      }}
    >
      {children}
      <div class="actions">
        <button id={id} type="submit" class="main" disabled={!ready}>
          {save}
        </button>
        <button type="button" onClick={onCancel}>
          {words.value.shell.cancel}
        </button>
      </div>
    </form>
  );
}
