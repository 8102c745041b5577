import type { Case } from '../../../../../cases/case.ts';
import { useSession } from '../../../../state/session.ts';
import { focusOn } from '../../focus.ts';
import type { CaseLaw } from '../use-case-law.ts';
import { EventForm } from './EventForm.tsx';
import { EventItem } from './EventItem.tsx';
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
  return (
    <section class="case-events" aria-labelledby="case-events-title">
      <h2 id="case-events-title" tabIndex={-1}>
        {t.title}
      </h2>
      <Unsettled of={of} law={law} />
      {of.events.length === 0 && !adding && <p class="quiet">{t.none}</p>}
      <ul class="event-items">
        {[...of.events].sort(byWhen).map((event) => (
          <EventItem key={event.id} of={of} law={law} event={event} />
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
