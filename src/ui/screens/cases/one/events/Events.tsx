import { useEffect, useState } from 'preact/hooks';
import type { Case } from '../../../../../cases/case.ts';
import type { CaseEvent } from '../../../../../cases/parts.ts';
import { useSession } from '../../../../state/session.ts';
import { takeUp } from '../../../../state/typed.ts';
import { focusOn } from '../../focus.ts';
import type { CaseLaw } from '../use-case-law.ts';
import { EventForm } from './EventForm.tsx';
import { EventItem } from './EventItem.tsx';
import { EVENTS_TITLE } from './event-id.ts';
import { fieldOfEvent, NEW, readRewriting } from './left.ts';
import { OwnEvents } from './OwnEvents.tsx';
import { Unsettled } from './Unsettled.tsx';

interface Props {
  readonly of: Case;
  readonly law: CaseLaw;
  /** Something new is being entered. */
  readonly adding: boolean;
  readonly onAdding: (adding: boolean) => void;
}

export const ADD_EVENT = 'add-event';

const byWhen = (a: { when: string }, b: { when: string }) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0);

/** What happened in a case: entered once, for all its questions. */
export function Events({ of, law, adding, onAdding }: Props) {
  const t = useSession().words.value.caseEvents;
  /** Events whose forms are open, as they were then: a form stays also where another window removes its event. */
  const [editing, setEditing] = useState<ReadonlyMap<string, CaseEvent>>(new Map());
  const gone = [...editing.values()].filter((event) => !of.events.some(({ id }) => id === event.id));
  const turn = (event: CaseEvent, on: boolean) =>
    setEditing((before) => {
      const open = new Map(before);
      if (on) open.set(event.id, event);
      else open.delete(event.id);
      return open;
    });
  useEffect(
    () =>
      takeUp(
        of.id,
        (field) => field.startsWith(fieldOfEvent(of.id, '')),
        (field, value) => {
          const id = field.slice(fieldOfEvent(of.id, '').length);
          const left = readRewriting(value);
          if (!left) return;
          if (id === NEW) onAdding(true);
          else turn({ id, ...left.base, counts: false }, true);
        },
      ),
    [of.id],
  );
  return (
    <section class="case-events" aria-labelledby={EVENTS_TITLE}>
      <h2 id={EVENTS_TITLE} tabIndex={-1}>
        {t.title}
      </h2>
      <Unsettled of={of} law={law} />
      {of.events.length === 0 && !adding && <p class="quiet">{t.none}</p>}
      <ul class="event-items">
        {[...of.events, ...gone].sort(byWhen).map((event) => (
          <EventItem
            key={event.id}
            of={of}
            law={law}
            event={event}
            editing={editing.has(event.id)}
            onEditing={(on) => turn(event, on)}
          />
        ))}
      </ul>
      <OwnEvents of={of} law={law} />
      {adding ? (
        <EventForm
          of={of}
          law={law}
          field={ADD_EVENT}
          onDone={() => {
            onAdding(false);
            focusOn(ADD_EVENT);
          }}
        />
      ) : (
        <p>
          <button type="button" id={ADD_EVENT} onClick={() => onAdding(true)}>
            {t.add}
          </button>
        </p>
      )}
    </section>
  );
}
