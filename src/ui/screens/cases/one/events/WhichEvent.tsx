import { useId } from 'preact/hooks';
import { useSession } from '../../../../state/session.ts';
import type { CaseLaw } from '../use-case-law.ts';

interface Props {
  readonly id?: string;
  readonly law: CaseLaw;
  /** Null: one with a title of its own; empty: none chosen yet. */
  readonly value: string | null;
  readonly onChange: (event: string | null) => void;
}

const OWN = '*';

/** Which event it is: those on which its questions hang, then what else its treaties know, or another. */
export function WhichEvent({ id: field, law, value, onChange }: Props) {
  const t = useSession().words.value.caseEvents.form;
  const own = useId();
  const id = field ?? own;
  const known = law.events.filter(({ asked, matters }) => matters && !asked);
  const groups: readonly (readonly [string, CaseLaw['events']])[] = [
    [t.asked, law.events.filter(({ asked }) => asked)],
    [t.starts, known.filter(({ startsTerm }) => startsTerm)],
    [t.meets, known.filter(({ startsTerm, meets }) => meets && !startsTerm)],
    [t.duties, known.filter(({ startsTerm, meets }) => !startsTerm && !meets)],
    [t.otherKinds, law.events.filter(({ asked, matters }) => !matters && !asked)],
  ];
  const unknown = value && !law.events.some(({ event }) => event === value);
  return (
    <div class="field">
      <label for={id}>{t.which}</label>
      <select
        id={id}
        value={value ?? OWN}
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange(chosen === OWN ? null : chosen);
        }}
      >
        <option value="">{t.choose}</option>
        {unknown && <option value={value}>{law.nameOf(value)}</option>}
        {groups.map(
          ([label, events]) =>
            events.length > 0 && (
              <optgroup key={label} label={label}>
                {events.map(({ event }) => (
                  <option key={event} value={event}>
                    {law.nameOf(event)}
                  </option>
                ))}
              </optgroup>
            ),
        )}
        <option value={OWN}>{t.own}</option>
      </select>
      <span id={`${id}-help`} class="help">
        {law.ready && law.events.length === 0 ? t.moreEvents : ''}
      </span>
    </div>
  );
}
