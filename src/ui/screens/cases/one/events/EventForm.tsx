import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { EntryEffect } from '../../../../../app/case/event-effects.ts';
import { sayWhen } from '../../../../../app/say-when.ts';
import type { Case, CaseEntry } from '../../../../../cases/case.ts';
import type { SaidOfEvent } from '../../../../../cases/edit-events.ts';
import type { CaseEvent } from '../../../../../cases/parts.ts';
import { Notice } from '../../../../components/Notice.tsx';
import { now } from '../../../../state/cases.ts';
import { useSession } from '../../../../state/session.ts';
import { focusOn } from '../../focus.ts';
import { tellKeep } from '../../history/tell-keep.ts';
import { Elsewhere } from '../Elsewhere.tsx';
import { useEdits } from '../edits.ts';
import { holdsUnread } from '../holds-unread.ts';
import { liesAhead, withPlans } from '../plans.ts';
import { tellEdit } from '../tell-edit.ts';
import { type CaseLaw, titleOf } from '../use-case-law.ts';
import { BesideChoice } from './BesideChoice.tsx';
import { changingOf, type EventDraft, enteringOf, withOwnDay } from './draft.ts';
import { Effects } from './Effects.tsx';
import { eventId } from './event-id.ts';
import { fieldOfEvent, NEW } from './left.ts';
import { MoreFields, TitleField } from './MoreFields.tsx';
import { useKeeping } from './use-keeping.ts';
import { useRewriting } from './use-rewriting.ts';
import { DayField, problemsOf } from './WhenFields.tsx';
import { WhichEvent } from './WhichEvent.tsx';

interface Props {
  readonly of: Case;
  readonly law: CaseLaw;
  /** The event to be changed; absent: a new one. */
  readonly event?: CaseEvent;
  /** The id of its first field, which takes the focus when it is called for. */
  readonly field?: string;
  readonly onDone: () => void;
}

/** An event entered or changed; what it moves is shown before it is accepted. */
export function EventForm({ of, law, event: begunFrom, field: called, onDone }: Props) {
  const session = useSession();
  const { words, dates } = session;
  const t = words.value.caseEvents;
  const { edit } = useEdits();
  const own = useId();
  const field = called ?? own;
  /** Absent, too, where another window removed it meanwhile: what is typed can become a new one. */
  const event = of.events.find(({ id }) => id === begunFrom?.id);
  const gone = begunFrom !== undefined && !event;
  const key = fieldOfEvent(of.id, begunFrom?.id ?? NEW);
  const typed = useRewriting(key, event ?? begunFrom, !gone);
  const { rewriting, conflicts, resumed } = typed;
  useEffect(() => {
    if (!resumed) focusOn(field);
  }, []);
  const { draft } = rewriting;
  const [following, setFollowing] = useState<readonly string[]>([]);
  const [added, setAdded] = useState<readonly CaseEntry[]>([]);
  const [wrong, setWrong] = useState<string | null>(null);
  /** The case whose effects are in sight. */
  const [shown, setShown] = useState<{ of: Case; moves: readonly EntryEffect[] } | null>(null);
  /** It was accepted before its effects were in sight: they are looked at first. */
  const [hasty, setHasty] = useState(false);
  const { keeping, withKept } = useKeeping(of);
  const [fresh] = useState(() => crypto.randomUUID());
  const id = event?.id ?? fresh;

  const change = (part: Partial<EventDraft>) => {
    typed.change(part);
    setWrong(null);
  };
  const whole = draft.event !== '' && draft.when !== '' && problemsOf(draft.when).length === 0;
  const making = (added: readonly CaseEntry[]) =>
    event ? changingOf(rewriting, id, following, added) : enteringOf(draft, id, following, added);
  // What is to be added is no effect, but one of the things to choose.
  const after = useMemo(() => {
    const tried = whole && draft.event !== null ? making([])(of, now()) : null;
    return tried && 'case' in tried ? withPlans(of, tried.case, session) : null;
  }, [of, rewriting, following]);
  const known = law.events.find((one) => one.event === draft.event);
  const inSight = after === null || shown?.of === after;
  useEffect(() => {
    // Whoever types on is left to it.
    if (hasty && inSight && !(document.activeElement instanceof HTMLInputElement))
      document.getElementById(`${own}-effects`)?.focus();
  }, [hasty, inSight]);
  const hour = known?.needsHour ?? false;
  const what = titleOf(law, draft);
  const done = () => {
    typed.forget();
    onDone();
  };
  const accept = async () => {
    if (draft.event === '') {
      setWrong(t.form.choose);
      document.getElementById(field)?.focus();
      return;
    }
    const [disputed] = conflicts;
    if (disputed) {
      setWrong(words.value.caseAbout.problem['event-changed']);
      document.querySelector<HTMLElement>(`#${CSS.escape(own)}-${disputed} button`)?.focus();
      return;
    }
    // A day typed and accepted in one breath: what it moves is seen first.
    if (!typed.isDrawn() || !inSight) return setHasty(true);
    const said = event ? t.said.changed(what) : t.said.added(what);
    const made = await withKept(after && shown ? shown.moves : [], making(added));
    if ('problem' in made) return setWrong(tellKeep(words.value, made));
    const problem = await edit(made.change, said);
    if (problem) return setWrong(tellEdit(words.value, problem));
    done();
    focusOn(eventId(draft.beside === 'correct' ? (event?.id ?? shownAs(of, draft, id)) : id));
  };
  const beside = (field: keyof SaidOfEvent) =>
    event && conflicts.includes(field) ? (
      <div id={`${own}-${field}`} data-apart={field}>
        <Elsewhere
          text={
            field === 'when'
              ? sayWhen(dates.value, event.when)
              : field === 'event'
                ? titleOf(law, event)
                : event[field]
          }
          onMine={() => typed.settle(field, 'mine')}
          onTheirs={() => typed.settle(field, 'theirs')}
        />
      </div>
    ) : null;
  return (
    <form
      class="event-form"
      aria-label={event ? t.form.editTitle : t.form.title}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (holdsUnread(submitted.currentTarget, dates.value)) setHasty(true);
        else void accept();
      }}
      onKeyDown={(pressed) => {
        if (pressed.key === 'Escape' && !pressed.defaultPrevented) done();
        // In a field it ends what is typed there; the whole is accepted by its button, with its effects in sight.
        if (pressed.key === 'Enter' && pressed.target instanceof HTMLInputElement) pressed.preventDefault();
      }}
    >
      {gone && (
        <Notice kind="problem">
          <p>{t.form.removedElsewhere}</p>
        </Notice>
      )}
      {resumed && <p class="notice note">{t.form.resumed}</p>}
      <WhichEvent id={field} law={law} value={draft.event} onChange={(chosen) => change({ event: chosen })} />
      {beside('event')}
      {draft.event === null && <TitleField draft={draft} onChange={change} beside={beside} />}
      {draft.event !== '' && (
        <>
          <DayField value={draft.when} hour={hour} onChange={(when) => change({ when })} />
          {beside('when')}
          {whole && liesAhead(of, draft.when, session) && (
            <p class="notice note">{words.value.casePlans.ahead}</p>
          )}
          {!event && (
            <BesideChoice of={of} law={law} draft={draft} onChange={(beside) => change({ beside })} />
          )}
          <MoreFields draft={draft} hour={hour} onChange={change} beside={beside} />
        </>
      )}
      {after && (
        <Effects
          id={`${own}-effects`}
          before={of}
          after={after}
          law={law}
          own={withOwnDay(of, draft.event)}
          following={following}
          onFollow={setFollowing}
          added={added}
          onAdd={setAdded}
          keeping={keeping}
          onShown={(state, moves) => setShown({ of: state, moves })}
        />
      )}
      {wrong && (
        <p class="help wrong" role="alert">
          {wrong}
        </p>
      )}
      <p class="help" role="status">
        {hasty && after && t.form.look}
      </p>
      <div class="actions">
        <button type="submit" class="main">
          {event ? t.form.acceptChange : gone ? t.form.keepAsNew : t.form.accept}
        </button>
        <button type="button" onClick={done}>
          {words.value.shell.cancel}
        </button>
      </div>
      {event && whole && draft.when !== event.when && (
        <p class="help">{t.form.was(sayWhen(dates.value, event.when))}</p>
      )}
    </form>
  );
}

/** A correction lives on in the event that it corrects. */
const shownAs = (of: Case, draft: EventDraft, id: string): string =>
  of.events.find((one) => one.counts && one.event === draft.event)?.id ?? id;
