import { useSession } from '../state/session.ts';
import { DayInput } from './DayInput.tsx';
import type { EventProps } from './EventInput.tsx';
import { joinEvent, splitEvent } from './event-pieces.ts';
import { hourProblem, problemOf } from './event-problems.ts';
import { HourField } from './HourField.tsx';

type Props = Pick<EventProps, 'fact' | 'value' | 'problems' | 'onChange' | 'hour'>;

/** The finer points of an event: its hour, unless that stands beside the day, and the latest day it may have been. */
export function EventFiner({ fact, value, problems, onChange, hour }: Props) {
  const { words } = useSession();
  const said = words.value.problems;
  const typed = splitEvent(value);
  const { from, clock, to } = typed;
  return (
    <div class="pair loose">
      {!hour && (
        <HourField
          value={clock}
          problem={hourProblem(said, problems, fact, clock)}
          onChange={(next) => onChange(joinEvent({ ...typed, clock: next }))}
        />
      )}
      <DayInput
        label={words.value.terms.until}
        value={to}
        problem={to ? problemOf(said, problems, fact, to) : null}
        onChange={(day) => onChange(joinEvent({ ...typed, to: day === from ? '' : day }))}
      />
    </div>
  );
}
