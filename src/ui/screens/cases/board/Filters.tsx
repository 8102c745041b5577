import { useId } from 'preact/hooks';
import { CASE_STATES } from '../../../../cases/case.ts';
import { ask, type BoardView, filtersOf, view } from '../../../state/board-view.ts';
import { useSession } from '../../../state/session.ts';

type Filter = 'state' | 'archived' | 'instrument' | 'country';

/** What narrows the board; it also finds what is closed or put away. */
export function Filters() {
  const { words, index } = useSession();
  const { board } = words.value;
  const t = board.filters;
  const set = filtersOf(view.value);
  const states: readonly Option[] = [
    ...CASE_STATES.map((one) => [one, board.states[one]] as const),
    ['away', t.away],
  ];
  const instruments: readonly Option[] = index.value.instruments.map(({ id, short }) => [
    id,
    `${short.partner}, ${short.kind}`,
  ]);
  const countries: readonly Option[] = index.value.states.map((one) => [one.state, one.words.name]);
  return (
    <details class="board-filters">
      <summary>{set > 0 ? t.set(set) : t.title}</summary>
      <div class="pair loose">
        <FilterField of="state" label={t.state} any={t.anyState} options={states} />
        <FilterField
          of="archived"
          label={t.archived}
          any={t.both}
          options={[
            ['no', t.no],
            ['yes', t.yes],
          ]}
        />
        <FilterField of="instrument" label={t.instrument} any={t.anyInstrument} options={instruments} />
        <FilterField of="country" label={t.country} any={t.anyCountry} options={countries} />
      </div>
      {set > 0 && (
        <button type="button" onClick={() => ask({ state: '', archived: '', instrument: '', country: '' })}>
          {t.clear}
        </button>
      )}
    </details>
  );
}

type Option = readonly [value: string, label: string];

interface FieldProps {
  readonly of: Filter;
  readonly label: string;
  /** What stands where nothing is chosen. */
  readonly any: string;
  readonly options: readonly Option[];
}

function FilterField({ of, label, any, options }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={view.value[of]}
        onChange={(event) => ask({ [of]: event.currentTarget.value } as Partial<BoardView>)}
      >
        <option value="">{any}</option>
        {options.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}
