import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { FactProblem } from '../../app/fact-problem.ts';
import { useSession } from '../state/session.ts';
import { afterPress } from './after-press.ts';
import { DayInput } from './DayInput.tsx';
import { joinEvent, splitEvent } from './event-pieces.ts';

interface Props {
  readonly fact: string;
  readonly label: string;
  readonly help?: string | null;
  /** The fact as an address carries it, `2026-11-03T10:15..2026-11-04`, or what was typed instead. */
  readonly value: string;
  readonly problems: readonly FactProblem[];
  readonly onChange: (value: string) => void;
  /** Further events of the same term, kept with the finer points; `name` stands in their summary. */
  readonly further?: {
    readonly name: string;
    readonly open: boolean;
    readonly content: ComponentChildren;
  } | null;
}

/** An event of a term: its day, and on demand its hour and the latest day on which it may have been. */
export function EventInput({ fact, label, help, value, problems, onChange, further }: Props) {
  const { words } = useSession();
  const t = words.value.terms;
  const id = useId();
  const typed = splitEvent(value);
  const { from, clock, to } = typed;
  const mine = problems.filter((problem) => problem.fact === fact);
  const say = (piece: string) => {
    const found = mine.find((problem) => problem.value === piece);
    return found ? words.value.problems.fact[found.problem](found.value) : null;
  };
  const clockProblem = clock
    ? say(clock)
    : mine.some((p) => p.problem === 'time-missing')
      ? words.value.problems.fact['time-missing']('')
      : null;
  return (
    <div class="event-input">
      <DayInput
        label={label}
        value={from}
        help={help ?? null}
        problem={from ? say(from) : null}
        onChange={(day) => onChange(joinEvent({ ...typed, from: day }))}
        onTime={(day, hour) => onChange(joinEvent({ ...typed, from: day, clock: hour }))}
      />
      <details class="finer" open={clock !== '' || to !== '' || clockProblem !== null || further?.open}>
        <summary>{`${t.finer}: ${[t.time, t.uncertain, further?.name].filter(Boolean).join(', ').toLowerCase()}`}</summary>
        <div class="field">
          <label for={id}>{t.time}</label>
          <input
            id={id}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            placeholder="10:15"
            value={clock}
            aria-invalid={clockProblem !== null}
            aria-describedby={`${id}-help`}
            onChange={({ currentTarget: { value } }) =>
              afterPress(() => onChange(joinEvent({ ...typed, clock: value.trim() })))
            }
          />
          <span id={`${id}-help`} class={clockProblem ? 'help wrong' : 'help'}>
            {clockProblem ?? t.timeHelp}
          </span>
        </div>
        <DayInput
          label={t.until}
          value={to}
          problem={to ? say(to) : null}
          onChange={(day) => onChange(joinEvent({ ...typed, to: day === from ? '' : day }))}
        />
        {further?.content}
      </details>
    </div>
  );
}
