import { useId, useState } from 'preact/hooks';
import { readDay } from '../../../../../calendar/day.ts';
import { isClock } from '../../../../../calendar/zone.ts';
import type { DoneAt } from '../../../../../cases/done.ts';
import { DayInput } from '../../../../components/DayInput.tsx';
import { HourField } from '../../../../components/HourField.tsx';
import { useSession } from '../../../../state/session.ts';
import { holdsUnread } from '../holds-unread.ts';

interface Props {
  /** What was said before; null: today, unless said otherwise. */
  readonly before: DoneAt | null;
  /** The term ends at an hour: on its last day the hour tells whether it was in time. */
  readonly hour: boolean;
  readonly onDone: (at: DoneAt) => void;
  readonly onCancel: () => void;
}

/** On which day it was done, and of a term in hours at which hour. */
export function AskDone({ before, hour, onDone, onCancel }: Props) {
  const { words, dates, today } = useSession();
  const t = words.value.caseAbout.entry;
  const said = words.value.problems.fact;
  const id = useId();
  const [day, setDay] = useState<string>(before?.day ?? today.value);
  const [clock, setClock] = useState<string>(before?.clock ?? '');
  const read = readDay(day);
  const wrongDay = 'problem' in read ? said[read.problem](day) : null;
  const wrongHour = clock !== '' && !isClock(clock) ? said['not-a-time'](clock) : null;
  return (
    <form
      class="ask-day"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (!('day' in read) || wrongHour || holdsUnread(event.currentTarget, dates.value)) return;
        onDone({ day: read.day, clock: clock === '' ? null : clock });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        // In a field it ends what is typed there.
        event.preventDefault();
        event.target.dispatchEvent(new Event('change', { bubbles: true }));
      }}
    >
      <DayInput
        label={t.doneTitle}
        value={day}
        problem={wrongDay}
        onChange={setDay}
        {...(hour && {
          onTime: (typed, at) => {
            setDay(typed);
            setClock(at);
          },
        })}
      />
      {hour && (
        <>
          <HourField value={clock} problem={wrongHour} onChange={setClock} />
          {clock === '' && <p class="help">{t.doneHour}</p>}
        </>
      )}
      <div class="actions">
        <button id={id} type="submit" class="main" disabled={wrongDay !== null || wrongHour !== null}>
          {t.doneSave}
        </button>
        <button type="button" onClick={onCancel}>
          {words.value.shell.cancel}
        </button>
      </div>
    </form>
  );
}
