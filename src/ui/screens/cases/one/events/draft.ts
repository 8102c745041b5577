import type { Case, CaseEntry } from '../../../../../cases/case.ts';
import type { Beside } from '../../../../../cases/edit-events.ts';
import { addEvent, countingEvents, editEvent } from '../../../../../cases/edit-events.ts';
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

/** What changing an event does. One that becomes another event counts as that one. */
export function changingOf(
  draft: EventDraft,
  id: string,
  following: readonly string[],
  added: readonly CaseEntry[],
): Edit {
  const { beside: _new, ...fields } = draft;
  return together(
    (of, now) => {
      const before = of.events.find((one) => one.id === id);
      const counts = fields.event !== null && (before?.event !== fields.event || before.counts);
      return editEvent(of, id, { ...fields, counts }, now);
    },
    ...following.map((entry) => follow(entry, draft.event ?? '')),
    ...added.map(
      (entry): Edit =>
        (of, now) =>
          addEntry(of, entry, now),
    ),
  );
}
