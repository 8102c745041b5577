import { useMemo, useState } from 'preact/hooks';
import type { EntryEffect } from '../../../../../app/case/event-effects.ts';
import { sayWhen } from '../../../../../app/say-when.ts';
import type { Case } from '../../../../../cases/case.ts';
import { editEvent, removeEvent } from '../../../../../cases/edit-events.ts';
import type { CaseEvent } from '../../../../../cases/parts.ts';
import { now } from '../../../../state/cases.ts';
import { useSession } from '../../../../state/session.ts';
import { focusOn } from '../../focus.ts';
import { tellKeep } from '../../history/tell-keep.ts';
import { type Edit, together, useEdits } from '../edits.ts';
import { planOf } from '../plans.ts';
import { type CaseLaw, titleOf } from '../use-case-law.ts';
import { DidItHappen } from './DidItHappen.tsx';
import { Effects } from './Effects.tsx';
import { EventForm } from './EventForm.tsx';
import { EVENTS_TITLE, eventId } from './event-id.ts';
import { useKeeping } from './use-keeping.ts';

interface Props {
  readonly of: Case;
  readonly law: CaseLaw;
  readonly event: CaseEvent;
}

interface ItemProps extends Props {
  /** Its form is open. */
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
}

/** One event of a case: told, changed and removed, always with what that moves. */
export function EventItem({ of, law, event, editing, onEditing }: ItemProps) {
  const session = useSession();
  const { words, dates } = session;
  const t = words.value.caseEvents;
  const { edit } = useEdits();
  const [removing, setRemoving] = useState(false);
  const what = titleOf(law, event);
  const plan = planOf(of, event, session);
  const others = of.events.filter((one) => one.event === event.event && one.id !== event.id && one.counts);
  const close = () => {
    setRemoving(false);
    onEditing(false);
    focusOn(of.events.some(({ id }) => id === event.id) ? eventId(event.id) : EVENTS_TITLE);
  };
  const countFrom: Edit = together(
    ...others.map(
      (one): Edit =>
        (seen, at) =>
          editEvent(seen, one.id, { counts: false }, at),
    ),
    (seen, at) => editEvent(seen, event.id, { counts: true }, at),
  );
  return (
    <li
      id={eventId(event.id)}
      tabIndex={-1}
      data-event={event.event ?? ''}
      data-counts={event.counts ? '' : undefined}
    >
      {editing ? (
        <EventForm of={of} law={law} event={event} onDone={close} />
      ) : (
        <>
          <p class="event-said">
            <time datetime={event.when.slice(0, 10)}>{sayWhen(dates.value, event.when)}</time>{' '}
            <bdi class="event-title">{what}</bdi>
            {plan !== 'none' && <span class="quiet"> {t.planned}</span>}
            {event.place && (
              <>
                {' · '}
                <bdi class="quiet">{event.place}</bdi>
              </>
            )}
          </p>
          {plan === 'asks' && !removing && (
            <DidItHappen
              event={event}
              what={what}
              onOther={() => onEditing(true)}
              onNo={() => setRemoving(true)}
            />
          )}
          {event.event !== null && !event.counts && (
            <p class="quiet">
              {t.notCounted}{' '}
              <button type="button" class="slight" onClick={() => void edit(countFrom, t.said.changed(what))}>
                {t.counts}
              </button>
            </p>
          )}
          {event.note && (
            <p class="event-note" dir="auto">
              {event.note}
            </p>
          )}
          {removing ? (
            <Removing of={of} law={law} event={event} what={what} onDone={close} />
          ) : (
            <span class="line-actions">
              <button
                type="button"
                class="slight"
                aria-label={t.editOf(what)}
                onClick={() => onEditing(true)}
              >
                {t.edit}
              </button>
              <button
                type="button"
                class="slight"
                aria-label={t.removeOf(what)}
                onClick={() => setRemoving(true)}
              >
                {t.remove}
              </button>
            </span>
          )}
        </>
      )}
    </li>
  );
}

/** Before an event goes: what that moves. */
function Removing({
  of,
  law,
  event,
  what,
  onDone,
}: Props & { readonly what: string; readonly onDone: () => void }) {
  const { words } = useSession();
  const t = words.value.caseEvents;
  const { edit } = useEdits();
  const removing: Edit = (seen, at) => removeEvent(seen, event.id, at);
  const after = useMemo(() => {
    const tried = removing(of, now());
    return 'case' in tried ? tried.case : null;
  }, [of, event.id]);
  const [moves, setMoves] = useState<readonly EntryEffect[]>([]);
  const [wrong, setWrong] = useState<string | null>(null);
  const { keeping, withKept } = useKeeping(of);
  const remove = async () => {
    const made = await withKept(moves, removing);
    if ('problem' in made) return setWrong(tellKeep(words.value, made));
    const problem = await edit(made.change, t.said.removed(what));
    if (!problem) focusOn(EVENTS_TITLE);
  };
  return (
    <div class="event-form">
      {after && event.event !== null && (
        <Effects
          before={of}
          after={after}
          law={law}
          keeping={keeping}
          onShown={(_after, moved) => setMoves(moved)}
        />
      )}
      {wrong && (
        <p class="help wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="actions">
        <button type="button" class="main" onClick={() => void remove()}>
          {t.form.acceptRemove}
        </button>
        <button type="button" onClick={onDone}>
          {words.value.shell.cancel}
        </button>
      </div>
    </div>
  );
}
