import { useId } from 'preact/hooks';
import type { NamedEvent } from '../../app/events-of.ts';
import { useSession } from '../state/session.ts';

interface Props {
  readonly events: readonly NamedEvent[];
  /** Events that have their fields already. */
  readonly shown: readonly string[];
  readonly onChoose: (event: string) => void;
}

/** The events of a treaty to choose from: first those that start a term, then those that start a duty alone. */
export function EventChooser({ events, shown, onChoose }: Props) {
  const t = useSession().words.value.eventTable;
  const id = useId();
  const open = events.filter(({ event, ofTreaty }) => ofTreaty && !shown.includes(event));
  const groups = [
    [t.groups.terms, open.filter(({ startsTerm }) => startsTerm)],
    [t.groups.duties, open.filter(({ startsTerm }) => !startsTerm)],
  ] as const;
  return (
    <div class="field event-chooser">
      <label for={id}>{shown.length > 0 ? t.more : t.choose}</label>
      <select
        id={id}
        value=""
        onChange={(event) => event.currentTarget.value && onChoose(event.currentTarget.value)}
      >
        <option value="">{t.first}</option>
        {groups.map(
          ([label, members]) =>
            members.length > 0 && (
              <optgroup key={label} label={label}>
                {members.map(({ event, name }) => (
                  <option key={event} value={event}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </select>
    </div>
  );
}
