import { readEventFact } from '../../../../../app/event-fact.ts';
import type { FactProblem } from '../../../../../app/fact-problem.ts';
import { DayInput } from '../../../../components/DayInput.tsx';
import { EventInput } from '../../../../components/EventInput.tsx';
import { joinEvent, splitEvent } from '../../../../components/event-pieces.ts';
import { hourProblem, problemOf } from '../../../../components/event-problems.ts';
import { HourField } from '../../../../components/HourField.tsx';
import { useSession } from '../../../../state/session.ts';

interface Props {
  readonly value: string;
  readonly onChange: (when: string) => void;
}

const FACT = 'when';

export function problemsOf(when: string): readonly FactProblem[] {
  const read = when === '' ? null : readEventFact(FACT, when);
  return read && 'problem' in read ? [read] : [];
}

/** The day of an event, with its hour where a term needs it. */
export function DayField({ value, onChange, hour }: Props & { readonly hour: boolean }) {
  const t = useSession().words.value.caseEvents.form;
  return (
    <EventInput
      fact={FACT}
      label={t.day}
      value={value}
      problems={problemsOf(value)}
      hour={hour}
      onChange={onChange}
    />
  );
}

/** The finer points of a day: the last one it may have been, and its hour where none is needed. */
export function FinerDay({ value, onChange, hour }: Props & { readonly hour: boolean }) {
  const { words } = useSession();
  const t = words.value.caseEvents.form;
  const said = words.value.problems;
  const typed = splitEvent(value);
  const problems = problemsOf(value);
  return (
    <div class="pair loose">
      <DayInput
        label={t.until}
        value={typed.to}
        problem={typed.to ? problemOf(said, problems, FACT, typed.to) : null}
        onChange={(day) => onChange(joinEvent({ ...typed, to: day === typed.from ? '' : day }))}
      />
      {!hour && (
        <HourField
          value={typed.clock}
          problem={hourProblem(said, problems, FACT, typed.clock)}
          onChange={(clock) => onChange(joinEvent({ ...typed, clock }))}
        />
      )}
    </div>
  );
}
