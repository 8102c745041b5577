import { useId } from 'preact/hooks';

interface Props<V extends string> {
  readonly legend: string;
  readonly help?: string | null;
  readonly options: readonly (readonly [value: V, label: string])[];
  /** Null, or a value that is none of the options: none is marked. */
  readonly value: V | '' | null;
  readonly problem?: string | null;
  /** `stacked`: one below the other, where the answers are sentences; `even`: side by side in equal parts. */
  readonly layout?: 'stacked' | 'even';
  readonly onChange: (value: V) => void;
}

/** A question with a few answers: radio buttons drawn as one bar, one key each. */
export function Choice<V extends string>({
  legend,
  help,
  options,
  value,
  problem,
  layout,
  onChange,
}: Props<V>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class={layout ? `bar ${layout}` : 'bar'}>
        {options.map(([option, label]) => (
          <label key={option}>
            <input type="radio" name={name} checked={value === option} onChange={() => onChange(option)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {(problem ?? help) && <p class={problem ? 'help wrong' : 'help'}>{problem ?? help}</p>}
    </fieldset>
  );
}
