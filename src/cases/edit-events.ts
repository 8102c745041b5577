import { isDay } from '../calendar/day.ts';
import { type Instant, isClock } from '../calendar/zone.ts';
import type { Case, Changed } from './case.ts';
import { changedTo, type LineProblem, type NotPossible, readLine } from './edit-case.ts';
import type { CaseEvent } from './parts.ts';
import { readEvent } from './record-parts.ts';
import { LIMITS } from './text.ts';

/**
 * What becomes of a new event where one of its name counts already. `correct`: it says better when that one was.
 * `counts-too`: both may be meant, the terms run from a span of both. `counts-instead`: it happened again, and the
 * terms run from the new one. `does-not-count`: it is noted, and moves nothing.
 */
export type Beside = 'correct' | 'counts-too' | 'counts-instead' | 'does-not-count';

export type EventProblem =
  | LineProblem
  | NotPossible
  /** Not a day, a day with its hour, or from one day to another that is not earlier. */
  | { readonly problem: 'not-a-when' }
  /** One that no term hangs on is told by its title. */
  | { readonly problem: 'untitled' }
  | { readonly problem: 'event-note-too-long'; readonly limit: number }
  | { readonly problem: 'too-many-events'; readonly limit: number }
  | { readonly problem: 'repeated-event' };
/** Something was rewritten that says something else by now. */
export type EventChanged = { readonly problem: 'event-changed' };
export type NoSuchEvent = { readonly problem: 'no-such-event' };
/** What an event says, by its fields. */
export const EVENT_SAID = ['event', 'when', 'title', 'place', 'note'] as const;
export type SaidOfEvent = Pick<CaseEvent, (typeof EVENT_SAID)[number]>;
export type EventFields = Partial<Omit<CaseEvent, 'id' | 'rest'>>;

/** `2026-11-03`, `2026-11-03T10:15`, `2026-11-03..2026-11-04`. */
export function isWhen(when: string): boolean {
  const [first = '', last, more] = when.split('..');
  const [from = '', clock, rest] = first.split('T');
  if (more !== undefined || rest !== undefined || !isDay(from)) return false;
  if (clock !== undefined && !isClock(clock)) return false;
  return last === undefined || (isDay(last) && from <= last);
}

/** Those of one name from which the questions count. */
export const countingEvents = (of: Pick<Case, 'events'>, event: string | null): readonly CaseEvent[] =>
  event === null ? [] : of.events.filter((one) => one.counts && one.event === event);

function readLines(event: CaseEvent): { readonly event: CaseEvent } | EventProblem {
  if (!isWhen(event.when)) return { problem: 'not-a-when' };
  const title = readLine('title', event.title);
  if ('problem' in title) return title;
  if (event.event === null && title.line === '') return { problem: 'untitled' };
  const place = readLine('place', event.place);
  if ('problem' in place) return place;
  if (event.note.length > LIMITS.eventNote)
    return { problem: 'event-note-too-long', limit: LIMITS.eventNote };
  // Nothing hangs on an event without a name of its own.
  const counts = event.event !== null && event.counts;
  const clean = { ...event, title: title.line, place: place.line, counts };
  return readEvent(clean) ? { event: clean } : { problem: 'not-possible' };
}

/** Something more that happened. `beside` matters only where one of that name counts already. */
export function addEvent(of: Case, event: CaseEvent, beside: Beside, now: Instant): Changed<EventProblem> {
  if (of.events.some(({ id }) => id === event.id)) return { problem: 'repeated-event' };
  const read = readLines(event);
  if ('problem' in read) return read;
  const [first, ...others] = event.counts ? countingEvents(of, event.event) : [];
  if (first && beside === 'correct') return corrected(of, first, others, read.event, now);
  if (of.events.length >= LIMITS.events) return { problem: 'too-many-events', limit: LIMITS.events };
  const ended = first && beside === 'counts-instead' ? [first, ...others] : [];
  const counts = read.event.counts && !(first && beside === 'does-not-count');
  const before = of.events.map((one) => (ended.includes(one) ? { ...one, counts: false } : one));
  return changedTo(of, { events: [...before, { ...read.event, counts }] }, now);
}

/** The one that counted takes what is newly said; what is left empty stays. Others of its name count no more. */
function corrected(
  of: Case,
  first: CaseEvent,
  others: readonly CaseEvent[],
  event: CaseEvent,
  now: Instant,
): Changed<EventProblem> {
  const better: CaseEvent = {
    ...first,
    when: event.when,
    title: event.title || first.title,
    place: event.place || first.place,
    note: event.note || first.note,
  };
  const events = of.events.map((one) =>
    one === first ? better : others.includes(one) ? { ...one, counts: false } : one,
  );
  return changedTo(of, { events }, now);
}

/** Some of its fields written anew. */
export function editEvent(
  of: Case,
  id: string,
  fields: EventFields,
  now: Instant,
): Changed<EventProblem | NoSuchEvent> {
  const before = of.events.find((one) => one.id === id);
  if (!before) return { problem: 'no-such-event' };
  const read = readLines({ ...before, ...fields });
  if ('problem' in read) return read;
  return changedTo(of, { events: of.events.map((one) => (one.id === id ? read.event : one)) }, now);
}

/** Fields that `to` changes from what they were in `from`, and that say a third thing by now. */
export const fieldsApart = (
  now: SaidOfEvent,
  from: SaidOfEvent,
  to: SaidOfEvent,
): readonly (keyof SaidOfEvent)[] =>
  EVENT_SAID.filter(
    (field) => to[field] !== from[field] && now[field] !== from[field] && now[field] !== to[field],
  );

/**
 * What was made of an event out of what it said before: only the fields that differ are written, what it says
 * otherwise by now stays. Under another name it counts as that one.
 */
export function rewriteEvent(
  of: Case,
  id: string,
  from: SaidOfEvent,
  to: SaidOfEvent,
  now: Instant,
): Changed<EventProblem | NoSuchEvent | EventChanged> {
  const before = of.events.find((one) => one.id === id);
  if (!before) return { problem: 'no-such-event' };
  if (fieldsApart(before, from, to).length > 0) return { problem: 'event-changed' };
  const fields: EventFields = Object.fromEntries(
    EVENT_SAID.filter((field) => to[field] !== from[field]).map((field) => [field, to[field]]),
  );
  const renamed = to.event !== from.event && to.event !== before.event;
  return editEvent(of, id, renamed ? { ...fields, counts: to.event !== null } : fields, now);
}

export function removeEvent(of: Case, id: string, now: Instant): Changed<NoSuchEvent> {
  if (!of.events.some((one) => one.id === id)) return { problem: 'no-such-event' };
  return changedTo(of, { events: of.events.filter((one) => one.id !== id) }, now);
}
