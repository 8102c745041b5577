import { useState } from 'preact/hooks';
import { addDays, type Day, readDay } from '../../../../../calendar/day.ts';
import { DayInput } from '../../../../components/DayInput.tsx';
import { useSession } from '../../../../state/session.ts';
import { AskForm } from './AskForm.tsx';

interface Props {
  /** The safe day that still lies ahead: nothing is silenced up to it or past it. */
  readonly before: Day | null;
  readonly onDay: (day: Day) => void;
  readonly onCancel: () => void;
}

/** Until when it shall be quiet. */
export function AskSnooze({ before, onDay, onCancel }: Props) {
  const { words, dates, realToday } = useSession();
  const t = words.value.caseAbout.entry;
  const now = realToday.value;
  const [value, setValue] = useState<string>(addDays(now, 1));
  const read = readDay(value);
  const canWait = (day: Day) => before === null || day < before;
  const wrong =
    'problem' in read
      ? words.value.problems.fact[read.problem](value)
      : before !== null && !canWait(read.day)
        ? t.snoozeTooLate(dates.value.medium(before))
        : null;
  const quick = [
    [t.tomorrow, 1],
    [t.inThree, 3],
    [t.inWeek, 7],
  ] as const;
  const offered = quick.filter(([, n]) => canWait(addDays(now, n)));
  return (
    <AskForm
      save={t.snoozeSave}
      ready={wrong === null}
      onSave={() => 'day' in read && onDay(read.day)}
      onCancel={onCancel}
    >
      {offered.length > 0 && (
        <div class="actions">
          {offered.map(([label, n]) => (
            <button key={n} type="button" onClick={() => onDay(addDays(now, n))}>
              {label}
            </button>
          ))}
        </div>
      )}
      <DayInput label={t.snoozeTitle} value={value} problem={wrong} onChange={setValue} />
    </AskForm>
  );
}
