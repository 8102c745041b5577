import type { FactProblem } from '../../app/fact-problem.ts';
import { useSession } from '../state/session.ts';
import { DayInput } from './DayInput.tsx';
import { joinEvent, splitEvent } from './event-pieces.ts';
import { hourProblem, problemOf } from './event-problems.ts';
import { HourField } from './HourField.tsx';

export interface EventProps {
  readonly fact: string;
  readonly label: string;
  readonly help?: string | null;
  /** The fact as an address carries it, `2026-11-03T10:15..2026-11-04`, or what was typed instead. */
  readonly value: string;
  readonly problems: readonly FactProblem[];
  readonly onChange: (value: string) => void;
  /** The hour beside the day: of terms in hours, which cannot do without. */
  readonly hour?: boolean;
}

/** An event of a term: its day. Its hour and its latest day are finer points (EventFiner.tsx). */
export function EventInput({ fact, label, help, value, problems, onChange, hour }: EventProps) {
  const said = useSession().words.value.problems;
  const typed = splitEvent(value);
  // That the hour is missing is said at the hour.
  const ofDay = hour ? problems.filter(({ problem }) => problem !== 'time-missing') : problems;
  return (
    <div class={hour ? 'pair loose' : undefined}>
      <DayInput
        label={label}
        value={typed.from}
        help={help ?? null}
        problem={typed.from ? problemOf(said, ofDay, fact, typed.from) : null}
        onChange={(day) => onChange(joinEvent({ ...typed, from: day }))}
        onTime={(day, clock) => onChange(joinEvent({ ...typed, from: day, clock }))}
      />
      {hour && (
        <HourField
          value={typed.clock}
          problem={hourProblem(said, problems, fact, typed.clock)}
          onChange={(clock) => onChange(joinEvent({ ...typed, clock }))}
        />
      )}
    </div>
  );
}
