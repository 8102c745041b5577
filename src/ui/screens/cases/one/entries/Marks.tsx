import { useId, useState } from 'preact/hooks';
import type { EntryAnswer } from '../../../../../app/case/answer.ts';
import { addDays, type Day, readDay } from '../../../../../calendar/day.ts';
import type { CaseEntry } from '../../../../../cases/case.ts';
import { clearDone, markDone, snooze } from '../../../../../cases/edit-marks.ts';
import { DayInput } from '../../../../components/DayInput.tsx';
import { useSession } from '../../../../state/session.ts';
import { focusOn } from '../../focus.ts';
import { useEdits } from '../edits.ts';
import { holdsUnread } from '../holds-unread.ts';

interface Props {
  readonly entry: CaseEntry;
  readonly answer: EntryAnswer | undefined;
  /** What the question asks, in words. */
  readonly what: string;
}

const idOf = (entry: CaseEntry) => `marks-${entry.id}`;

/** Of a question with a day: that it was done, and from when on it warns again. */
export function Marks({ entry, answer, what }: Props) {
  const { words, dates, realToday } = useSession();
  const t = words.value.caseAbout;
  const { edit } = useEdits();
  const [asking, setAsking] = useState<'done' | 'snooze' | null>(null);
  if (entry.done) {
    const undo = async () => {
      await edit((of, now) => clearDone(of, entry.id, now), t.said.notDone);
      focusOn(idOf(entry));
    };
    return (
      <span class="marks">
        {/* Who is told that it is done sees it in the result. */}
        <button type="button" class="slight" aria-label={t.entry.notDoneOf(what)} onClick={() => void undo()}>
          {t.entry.notDone}
        </button>
      </span>
    );
  }
  const pending = answer?.kind === 'safe' || answer?.kind === 'usual';
  const markable = pending || answer?.kind === 'no-figure' || answer?.kind === 'withheld';
  if (!markable) return null;
  const snoozed = entry.snoozed && entry.snoozed > realToday.value ? entry.snoozed : null;
  const close = () => {
    setAsking(null);
    focusOn(idOf(entry));
  };
  const keep = async (kind: 'done' | 'snooze', day: Day) => {
    const problem = await (kind === 'done'
      ? edit((of, now) => markDone(of, entry.id, day, now), t.said.done)
      : edit((of, now) => snooze(of, entry.id, day, now), t.said.snoozed));
    if (!problem) close();
  };
  return (
    <>
      {snoozed && (
        <p class="quiet" data-snoozed={snoozed}>
          {t.entry.snoozed(dates.value.medium(snoozed))}{' '}
          <button
            type="button"
            class="slight"
            aria-label={t.entry.wakeOf(what)}
            onClick={() => void edit((of, now) => snooze(of, entry.id, null, now), t.said.woken)}
          >
            {t.entry.wake}
          </button>
        </p>
      )}
      <span class="marks">
        <button
          type="button"
          id={idOf(entry)}
          class="slight"
          aria-expanded={asking === 'done'}
          aria-label={t.entry.doneOf(what)}
          onClick={() => setAsking(asking === 'done' ? null : 'done')}
        >
          {t.entry.done}
        </button>
        {answer?.kind === 'safe' && (
          <button
            type="button"
            class="slight"
            aria-expanded={asking === 'snooze'}
            aria-label={t.entry.snoozeOf(what)}
            onClick={() => setAsking(asking === 'snooze' ? null : 'snooze')}
          >
            {t.entry.snooze}
          </button>
        )}
      </span>
      {asking === 'done' && <AskDay kind="done" onDay={(day) => void keep('done', day)} onCancel={close} />}
      {asking === 'snooze' && (
        <AskDay
          kind="snooze"
          before={answer?.kind === 'safe' && answer.day >= realToday.value ? answer.day : null}
          onDay={(day) => void keep('snooze', day)}
          onCancel={close}
        />
      )}
    </>
  );
}

interface AskProps {
  readonly kind: 'done' | 'snooze';
  /** The safe day that still lies ahead: nothing is silenced up to it or past it. */
  readonly before?: Day | null;
  readonly onDay: (day: Day) => void;
  readonly onCancel: () => void;
}

/** On which day it was done, today unless said otherwise; or until when it shall be quiet. */
function AskDay({ kind, before = null, onDay, onCancel }: AskProps) {
  const { words, dates, realToday, today } = useSession();
  const t = words.value.caseAbout.entry;
  const id = useId();
  const now = kind === 'done' ? today.value : realToday.value;
  const [value, setValue] = useState<string>(kind === 'done' ? now : addDays(now, 1));
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
    <form
      class="ask-day"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if ('day' in read && canWait(read.day) && !holdsUnread(event.currentTarget, dates.value))
          onDay(read.day);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        // In the field it ends what is typed there.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
    >
      {kind === 'snooze' && offered.length > 0 && (
        <div class="actions">
          {offered.map(([label, n]) => (
            <button key={n} type="button" onClick={() => onDay(addDays(now, n))}>
              {label}
            </button>
          ))}
        </div>
      )}
      <DayInput
        label={kind === 'done' ? t.doneTitle : t.snoozeTitle}
        value={value}
        problem={wrong}
        onChange={setValue}
      />
      <div class="actions">
        <button id={id} type="submit" class="main" disabled={wrong !== null}>
          {kind === 'done' ? t.doneSave : t.snoozeSave}
        </button>
        <button type="button" onClick={onCancel}>
          {words.value.shell.cancel}
        </button>
      </div>
    </form>
  );
}
