import type { Case, CaseEntry } from '../../../../../cases/case.ts';
import type { Beside } from '../../../../../cases/edit-events.ts';
import {
  addEvent,
  countingEvents,
  EVENT_SAID,
  fieldsApart,
  rewriteEvent,
  type SaidOfEvent,
} from '../../../../../cases/edit-events.ts';
import { addEntry, replaceFacts } from '../../../../../cases/entries.ts';
import type { CaseEvent } from '../../../../../cases/parts.ts';
import { type Edit, together } from '../edits.ts';

/** What is being entered of an event. */
export interface EventDraft {
  /** Name of an event that the law of the case knows; null: one with a title of its own; empty: not chosen yet. */
  readonly event: string | null;
  readonly title: string;
  readonly when: string;
  readonly place: string;
  readonly note: string;
  /** What becomes of it where one of its name counts already. */
  readonly beside: Exclude<Beside, 'counts-too'>;
}

export const EMPTY_DRAFT: EventDraft = {
  event: '',
  title: '',
  when: '',
  place: '',
  note: '',
  beside: 'correct',
};

export const draftOf = ({ event, title, when, place, note }: CaseEvent): EventDraft => ({
  ...EMPTY_DRAFT,
  event,
  title,
  when,
  place,
  note,
});

/** Lets a question count from the event of the case: its own day of it goes. */
export const follow =
  (entryId: string, event: string): Edit =>
  (of, now) => {
    const entry = of.entries.find(({ id }) => id === entryId);
    if (!entry) return { problem: 'no-such-entry' };
    const { [event]: _own, ...facts } = entry.facts;
    return replaceFacts(of, entryId, facts, now);
  };

/** Questions that have a day of their own for an event of the case. */
export const withOwnDay = (of: Case, event: string | null): readonly CaseEntry[] =>
  event ? of.entries.filter(({ kind, facts }) => kind !== 'count' && Object.hasOwn(facts, event)) : [];

/** The event that counts already beside a new one of its name. */
export const already = (of: Case, { event }: EventDraft): CaseEvent | undefined =>
  countingEvents(of, event)[0];

/** What entering the draft does: the event, the questions that follow it, the terms that come in with it. */
export function enteringOf(
  draft: EventDraft,
  id: string,
  following: readonly string[],
  added: readonly CaseEntry[],
): Edit {
  const { beside, ...fields } = draft;
  const event: CaseEvent = { id, ...fields, counts: fields.event !== null };
  return together(
    (of, now) => addEvent(of, event, beside, now),
    ...following.map((entry) => follow(entry, draft.event ?? '')),
    ...added.map(
      (entry): Edit =>
        (of, now) =>
          addEntry(of, entry, now),
    ),
  );
}

/** What an event is changed to, and what it said when that was begun. */
export interface Rewriting {
  readonly draft: EventDraft;
  readonly base: SaidOfEvent;
}

export const saidOf = ({ event, when, title, place, note }: SaidOfEvent): SaidOfEvent => ({
  event,
  when,
  title,
  place,
  note,
});

/** What is changed of an event as it is now: what is not touched here is simply shown as another window wrote it. */
export function caughtUp(begun: Rewriting, now: SaidOfEvent): Rewriting {
  const { draft, base } = begun;
  const moved = EVENT_SAID.filter(
    (field) => base[field] !== now[field] && (draft[field] === base[field] || draft[field] === now[field]),
  );
  if (moved.length === 0) return begun;
  const news = Object.fromEntries(moved.map((field) => [field, now[field]]));
  return { draft: { ...draft, ...news }, base: { ...base, ...news } };
}

/** Fields that are changed here and were changed elsewhere since, differently. */
export const apart = ({ draft, base }: Rewriting, now: SaidOfEvent): readonly (keyof SaidOfEvent)[] =>
  fieldsApart(now, base, draft);

/** What changing an event does: only what was changed of it is written. */
export function changingOf(
  { draft, base }: Rewriting,
  id: string,
  following: readonly string[],
  added: readonly CaseEntry[],
): Edit {
  return together(
    (of, now) => rewriteEvent(of, id, base, saidOf(draft), now),
    ...following.map((entry) => follow(entry, draft.event ?? '')),
    ...added.map(
      (entry): Edit =>
        (of, now) =>
          addEntry(of, entry, now),
    ),
  );
}
