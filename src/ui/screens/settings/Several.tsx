import { useId } from 'preact/hooks';

interface Props<V> {
  readonly legend: string;
  readonly help: string;
  readonly options: readonly (readonly [value: V, label: string, name?: string])[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: V[]) => void;
}

/** A question with several answers at once: check boxes drawn as one bar. */
export function Several<V extends string | number>({ legend, help, options, chosen, onChange }: Props<V>) {
  const id = useId();
  const all = options.map(([value]) => value);
  return (
    <fieldset class="choice several" aria-describedby={id}>
      <legend>{legend}</legend>
      <div class="bar even">
        {options.map(([value, label, name]) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              aria-label={name}
              onChange={({ currentTarget }) =>
                onChange(all.filter((one) => (one === value ? currentTarget.checked : chosen.includes(one))))
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <p id={id} class="help">
        {help}
      </p>
    </fieldset>
  );
}
