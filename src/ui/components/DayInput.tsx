import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { FIRST_DAY, LAST_DAY, readDay } from '../../calendar/day.ts';
import { dateReader, wakeDates } from '../state/date-reader.ts';
import { useDraft } from '../state/draft.ts';
import { useSession } from '../state/session.ts';
import { afterPress } from './after-press.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly label: string;
  /** `YYYY-MM-DD`, or whatever was typed or opened that is not a day. */
  readonly value: string;
  /** What is wrong with the value, said by the caller; the field says it of what is typed into it. */
  readonly problem?: string | null;
  readonly help?: string | null;
  readonly onChange: (value: string) => void;
  /** An hour typed with the day ("3 nov 10:15"); without this, such a text is not a day here. */
  readonly onTime?: (day: string, clock: string) => void;
}

/** A day, typed as people write it ("3 nov", "3.11.2026", "3 ноября") or picked from the device's calendar. */
export function DayInput({ label, value, problem, help, onChange, onTime }: Props) {
  const { dates, today, words, loadExplainWords } = useSession();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const known = readDay(value);
  const shown = 'day' in known ? dates.value.medium(known.day) : value;
  const [draft, setDraft] = useDraft(shown);

  const loaded = dateReader.value;
  const reader = loaded === 'failed' ? null : loaded;
  const unread = value !== '' && 'problem' in known;
  useEffect(() => {
    if (unread) wakeDates(loadExplainWords);
  }, [unread]);
  const read = draft.trim() === '' || draft === shown ? null : (reader?.read(draft, today.value) ?? null);
  /** The field was left, or Enter pressed, before the reader was there; it is done as soon as it is. */
  const [entered, setEntered] = useState(false);
  const commit = () => {
    if (draft === shown) return;
    if (loaded === null && draft.trim() !== '') {
      wakeDates(loadExplainWords);
      setEntered(true);
      return;
    }
    const sound = read && 'day' in read && !read.otherWeekday ? read : null;
    if (sound?.time && onTime) onTime(sound.day, sound.time);
    else onChange(sound && !sound.time ? sound.day : draft.trim());
  };
  useEffect(() => {
    if (!entered || loaded === null) return;
    setEntered(false);
    commit();
  });
  const otherWeekday = words.value.shell.command.problems['other-weekday'];
  const wrongIn = (text: string): string | null => {
    const found = reader?.read(text, today.value);
    if (!found) return null;
    if ('problem' in found) return words.value.problems.fact[found.problem](text);
    return found.otherWeekday ? otherWeekday(text) : null;
  };
  const typed = unread ? wrongIn(value) : null;
  const weekday = read && 'day' in read && read.otherWeekday ? otherWeekday(draft.trim()) : null;
  const message = weekday ?? typed ?? problem ?? null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="day-input">
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={draft}
          placeholder={words.value.terms.dateExample}
          aria-invalid={message !== null}
          aria-describedby={`${id}-said ${id}-help ${id}-keys`}
          aria-keyshortcuts="Alt+ArrowDown"
          onFocus={(event) => {
            wakeDates(loadExplainWords);
            event.currentTarget.select();
          }}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onBlur={() => afterPress(commit)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            if (event.key === 'Escape') setDraft(shown);
            if (event.key === 'ArrowDown' && event.altKey) {
              event.preventDefault();
              picker.current?.showPicker();
            }
          }}
        />
        <span class="picker">
          <Icon name="calendar" />
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-label={`${words.value.terms.chooseDate}: ${label}`}
            min={FIRST_DAY}
            max={LAST_DAY}
            value={'day' in known ? known.day : ''}
            onChange={(event) => event.currentTarget.value && onChange(event.currentTarget.value)}
          />
        </span>
      </span>
      <span id={`${id}-said`} class={message ? 'help wrong' : 'help'} aria-live="polite">
        {message ?? (read && 'day' in read ? dates.value.full(read.day) : '')}
      </span>
      {help && !message && !read && (
        <span id={`${id}-help`} class="help">
          {help}
        </span>
      )}
      <span id={`${id}-keys`} hidden>
        {words.value.shell.dayKeys}
      </span>
    </div>
  );
}
