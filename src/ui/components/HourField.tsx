import { useId } from 'preact/hooks';
import { useSession } from '../state/session.ts';
import { afterPress } from './after-press.ts';

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
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        placeholder="10:15"
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget: { value: typed } }) => afterPress(() => onChange(typed.trim()))}
      />
      <span id={`${id}-help`} class={problem ? 'help wrong' : 'help'}>
        {problem ?? t.timeHelp}
      </span>
    </div>
  );
}
