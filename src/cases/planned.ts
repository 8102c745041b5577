import type { Day } from '../calendar/day.ts';
import { type Clock, dateOf, type Instant, instantOf, type Zone } from '../calendar/zone.ts';
import type { Case, Changed } from './case.ts';
import { type EventProblem, editEvent, isWhen, type NoSuchEvent } from './edit-events.ts';
import { isPlainObject, type Json } from './json.ts';
import type { CaseEvent } from './parts.ts';

/** Where each day begins first. */
export const FIRST_ZONE: Zone = 'Pacific/Kiritimati';

/** The last moment at which an event may have been: its last day, or its hour where that is known. */
function lastOf(when: string): { readonly day: Day; readonly clock: Clock | null } | null {
  if (!isWhen(when)) return null;
  const [first = '', last] = when.split('..');
  const [from, clock = null] = first.split('T');
  const to = (last ?? from) as Day;
  return { day: to, clock: to === from ? clock : null };
}

/** Whether it can still be to come at that instant, by the clock of that zone; a day without its hour is there from its beginning. */
export function isAhead(when: string, now: Instant, zone: Zone): boolean {
  const last = lastOf(when);
  if (!last) return false;
  if (!last.clock) return last.day > dateOf(now, zone);
  return Temporal.Instant.compare(instantOf(last.day, last.clock, zone), now) > 0;
}

/** What stands in a case under an id, as far as its history is asked for it. */
interface Said {
  readonly part: 'events' | 'entries';
  readonly id: string;
  readonly value: string;
  readonly of: (member: Json | undefined) => unknown;
}

/** When somebody last said that value; null: the history does not tell. What took a change back said nothing new. */
function saidAt({ history }: Pick<Case, 'history'>, { part, id, value, of }: Said): Instant | null {
  for (let i = history.length - 1; i >= 0; i -= 1) {
    const item = history[i];
    if (!item || item.undoes) continue;
    for (const change of item.changes) {
      if (change.part !== part || change.key !== id) continue;
      if (of(change.after) === value && of(change.before) !== value) return item.at;
    }
  }
  return null;
}

const member = (value: Json | undefined, name: string): Json | undefined =>
  isPlainObject(value) ? ((value as Readonly<Record<string, Json>>)[name] ?? undefined) : undefined;

/** Said while its day had not begun anywhere. */
const saidAhead = (of: Pick<Case, 'history'>, said: Said): boolean => {
  const at = saidAt(of, said);
  return at !== null && isAhead(said.value, at, FIRST_ZONE);
};

/**
 * Whether an event is a plan: it was entered while it lay ahead, and nobody has said since that it happened. Of one that
 * an older version wrote, which did not ask, the history tells when it was entered; where it is silent the day counts.
 */
export function isPlan(of: Pick<Case, 'history'>, { id, when, planned, happened }: CaseEvent): boolean {
  if (happened === when) return false;
  if (planned) return true;
  return saidAhead(of, { part: 'events', id, value: when, of: (event) => member(event, 'when') });
}

/** The same of a day that one question has for itself. */
export const isOwnPlan = (of: Pick<Case, 'history'>, id: string, event: string, value: string): boolean =>
  saidAhead(of, { part: 'entries', id, value, of: (entry) => member(member(entry, 'facts'), event) });

/** A plan whose day, or hour, has come: somebody must say whether it happened. */
export const isToBeSaid = (
  of: Pick<Case, 'history'>,
  event: CaseEvent,
  { now, here }: { readonly now: Instant; readonly here: Zone },
): boolean => isWhen(event.when) && !isAhead(event.when, now, here) && isPlan(of, event);

/** The word of somebody that it happened as it was planned. */
export const saidToHaveHappened = (
  of: Case,
  id: string,
  now: Instant,
): Changed<EventProblem | NoSuchEvent> => {
  const event = of.events.find((one) => one.id === id);
  return event ? editEvent(of, id, { happened: event.when }, now) : { problem: 'no-such-event' };
};

/** A changed case in which every event that was entered, or moved to another day, says whether it is a plan. */
export function markPlans(before: Pick<Case, 'events'>, after: Case, now: Instant, zone: Zone): Case {
  const known = new Map(before.events.map((event) => [event.id, event]));
  const events = after.events.map((event): CaseEvent => {
    if (known.get(event.id)?.when === event.when) return event;
    const { planned: _plan, happened: _of, ...said } = event;
    return isAhead(event.when, now, zone) ? { ...said, planned: true } : said;
  });
  return events.every((event, i) => event === after.events[i]) ? after : { ...after, events };
}
