import { useId } from 'preact/hooks';
import { useSession } from '../state/session.ts';
import { afterPress } from './after-press.ts';
import { DraftInput } from './DraftInput.tsx';

interface Props {
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (clock: string) => void;
}

/** The hour of an event, at its place. */
export function HourField({ value, problem, onChange }: Props) {
  const t = useSession().words.value.terms;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t.time}</label>
      <DraftInput
        id={id}
        numeric
        placeholder="10:15"
        value={value}
        wrong={problem !== null}
        describedBy={`${id}-help`}
        onCommit={(clock) => afterPress(() => onChange(clock))}
      />
      <span id={`${id}-help`} class={problem ? 'help wrong' : 'help'}>
        {problem ?? t.timeHelp}
      </span>
    </div>
  );
}
