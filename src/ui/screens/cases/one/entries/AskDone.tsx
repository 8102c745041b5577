import { useState } from 'preact/hooks';
import { readDay } from '../../../../../calendar/day.ts';
import { isClock, type Zone } from '../../../../../calendar/zone.ts';
import type { DoneAt } from '../../../../../cases/done.ts';
import { isAhead } from '../../../../../cases/planned.ts';
import { DayInput } from '../../../../components/DayInput.tsx';
import { HourField } from '../../../../components/HourField.tsx';
import { now } from '../../../../state/cases.ts';
import { useSession } from '../../../../state/session.ts';
import { AskForm } from './AskForm.tsx';

interface Props {
  /** What was said before; null: today, unless said otherwise. */
  readonly before: DoneAt | null;
  /** The term ends at an hour: on its last day the hour tells whether it was in time. */
  readonly hour: boolean;
  /** By whose clock it was done; null: that of whoever looks. */
  readonly zone: Zone | null;
  readonly onDone: (at: DoneAt) => void;
  readonly onCancel: () => void;
}

/** On which day it was done, and of a term in hours at which hour. */
export function AskDone({ before, hour, zone, onDone, onCancel }: Props) {
  const { words, realToday } = useSession();
  const t = words.value.caseAbout.entry;
  const said = words.value.problems.fact;
  const [day, setDay] = useState<string>(before?.day ?? realToday.value);
  const [clock, setClock] = useState<string>(before?.clock ?? '');
  const read = readDay(day);
  const isHour = clock === '' || isClock(clock);
  const ahead = (at: string) => isAhead(at, now(), zone ?? Temporal.Now.timeZoneId());
  const wrongDay = 'problem' in read ? said[read.problem](day) : ahead(read.day) ? t.doneAhead : null;
  const isTooSoon = 'day' in read && clock !== '' && isHour && !wrongDay && ahead(`${read.day}T${clock}`);
  const wrongHour = !isHour ? said['not-a-time'](clock) : isTooSoon ? t.doneAhead : null;
  return (
    <AskForm
      save={t.doneSave}
      ready={'day' in read && !wrongDay && !wrongHour}
      onSave={() => 'day' in read && onDone({ day: read.day, clock: clock === '' ? null : clock })}
      onCancel={onCancel}
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
    </AskForm>
  );
}
