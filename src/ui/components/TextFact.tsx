import { useId } from 'preact/hooks';
import { DraftInput } from './DraftInput.tsx';

interface Props {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly problem: string | null;
  readonly numeric?: boolean;
  readonly placeholder: string;
  readonly onChange: (text: string) => void;
}

/** A fact that is a short text: its name, the field, what it is or what is wrong with it. */
export function TextFact({ label, help, value, problem, numeric, placeholder, onChange }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <DraftInput
        id={id}
        numeric={numeric ?? false}
        placeholder={placeholder}
        value={value}
        wrong={problem !== null}
        describedBy={`${id}-help`}
        onCommit={onChange}
      />
      <span id={`${id}-help`} class={problem ? 'help wrong' : 'help'}>
        {problem ?? help}
      </span>
    </div>
  );
}
