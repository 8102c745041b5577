import { useState } from 'preact/hooks';
import type { EntryAnswer } from '../../../../../app/case/answer.ts';
import type { Day } from '../../../../../calendar/day.ts';
import type { CaseEntry } from '../../../../../cases/case.ts';
import { type DoneAt, readDone } from '../../../../../cases/done.ts';
import { clearDone, markDone, snooze } from '../../../../../cases/edit-marks.ts';
import { FIRST_ZONE } from '../../../../../cases/planned.ts';
import { useSession } from '../../../../state/session.ts';
import { focusOn } from '../../focus.ts';
import { useEdits } from '../edits.ts';
import { AskDone } from './AskDone.tsx';
import { AskSnooze } from './AskSnooze.tsx';

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
  const close = () => {
    setAsking(null);
    focusOn(idOf(entry));
  };
  const keepDone = async (at: DoneAt) => {
    if (!(await edit((of, now) => markDone(of, entry.id, at, now), t.said.done))) close();
  };
  const keepSnooze = async (day: Day) => {
    if (!(await edit((of, now) => snooze(of, entry.id, day, now), t.said.snoozed))) close();
  };
  // Where it is not known, nothing that happened somewhere is refused.
  const zone = answer?.kind === 'safe' ? answer.zone : answer?.kind === 'met' ? FIRST_ZONE : null;
  if (entry.done) {
    const undo = async () => {
      await edit((of, now) => clearDone(of, entry.id, now), t.said.notDone);
      focusOn(idOf(entry));
    };
    const hourLacks = answer?.kind === 'met' && answer.standing === 'hour-unknown';
    return (
      <>
        <span class="marks">
          {hourLacks && (
            <button
              type="button"
              class="slight"
              aria-expanded={asking === 'done'}
              aria-label={t.entry.enterHourOf(what)}
              onClick={() => setAsking(asking === 'done' ? null : 'done')}
            >
              {t.entry.enterHour}
            </button>
          )}
          {/* Who is told that it is done sees it in the result. */}
          <button
            type="button"
            id={idOf(entry)}
            class="slight"
            aria-label={t.entry.notDoneOf(what)}
            onClick={() => void undo()}
          >
            {t.entry.notDone}
          </button>
        </span>
        {asking === 'done' && hourLacks && (
          <AskDone
            before={readDone(entry.done)}
            hour
            zone={zone}
            onDone={(at) => void keepDone(at)}
            onCancel={close}
          />
        )}
      </>
    );
  }
  const pending = answer?.kind === 'safe' || answer?.kind === 'usual';
  const markable = pending || answer?.kind === 'no-figure' || answer?.kind === 'withheld';
  if (!markable) return null;
  const snoozed = entry.snoozed && entry.snoozed > realToday.value ? entry.snoozed : null;
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
      {asking === 'done' && (
        <AskDone
          before={null}
          zone={zone}
          hour={answer?.kind === 'safe' && answer.clock !== null}
          onDone={(at) => void keepDone(at)}
          onCancel={close}
        />
      )}
      {asking === 'snooze' && (
        <AskSnooze
          before={answer?.kind === 'safe' && answer.day >= realToday.value ? answer.day : null}
          onDay={(day) => void keepSnooze(day)}
          onCancel={close}
        />
      )}
    </>
  );
}
