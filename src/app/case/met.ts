import type { Day } from '../../calendar/day.ts';
import { type Clock, dateOf, endClockOf, type Instant, instantOf, type Zone } from '../../calendar/zone.ts';
import type { DoneAt } from '../../cases/done.ts';
import type { Arithmetic } from '../../counting/arithmetic.ts';
import type { Computed } from '../../counting/count-term.ts';
import type { TermQuestion } from '../../counting/question.ts';
import type { TermRule } from '../../law/schema/term-rule.ts';
import type { Facts } from '../address.ts';
import { type EventFact, readEventFact } from '../event-fact.ts';
import type { MetStanding, Span } from './answer.ts';

/** Forms that have no day of their own beginning: they count back, or a side names the day itself. */
const WITHOUT_BEGINNING: readonly Arithmetic[] = ['counted-back', 'remaining', 'day-set'];

export function spanOf(question: TermQuestion, { usual, days }: Computed): Span {
  const begins = usual.map(({ start }) => start).sort();
  return {
    from: WITHOUT_BEGINNING.includes(question.arithmetic) ? null : (begins[0] ?? null),
    usual: usual[0].day,
    safe: days?.safe.found ? days.safe.day : null,
    outer: days
      ? days.outer.found
        ? days.outer.day
        : null
      : (usual
          .map(({ day }) => day)
          .sort()
          .at(-1) ?? null),
  };
}

/** An end of a term as far as a moment is measured by it. */
interface End {
  readonly day: Day;
  readonly instant: Instant | null;
  readonly until: Clock | null;
}

/** `unsure`: on that very day, and the hour that would tell is not known. */
function compared({ day, clock }: DoneAt, end: End, zone: Zone): 'by-then' | 'after' | 'unsure' {
  if (day !== end.day) return day < end.day ? 'by-then' : 'after';
  if (end.instant) {
    const whole = endClockOf(end.instant, zone) === '24:00' && dateOf(end.instant, zone) > end.day;
    if (whole) return 'by-then';
    if (!clock) return 'unsure';
    const order = Temporal.Instant.compare(instantOf(day, clock, zone), end.instant);
    return order <= 0 ? 'by-then' : 'after';
  }
  return end.until && clock && clock > end.until ? 'unsure' : 'by-then';
}

/** Before the term began to run, on `from`, nothing meets it. */
function standingAt(at: DoneAt, question: TermQuestion, count: Computed, from: Day | null): MetStanding {
  if (from && at.day < from) return 'too-early';
  if (!count.days?.safe.found || count.turned) return 'unknown';
  const { safe, outer } = count.days;
  const place = question.place;
  const before = compared(at, safe, place);
  if (before === 'by-then') return 'in-time';
  // On the safe day itself, and the hour that would tell is not known.
  if (before === 'unsure' && !at.clock) return 'hour-unknown';
  // It may run on past the day that is known.
  if (count.endNotStated || count.stillRunning || !outer.found) return 'unknown';
  const then = compared(at, { ...outer, until: null }, place);
  if (then === 'unsure') return 'hour-unknown';
  return then === 'after' ? 'late' : 'disputed';
}

const UNSAID: readonly MetStanding[] = ['too-early', 'hour-unknown', 'unknown'];

/** Of an event that is not certain the last day decides, unless its first would decide otherwise. */
function standingOf(
  event: EventFact,
  question: TermQuestion,
  count: Computed,
  from: Day | null,
): MetStanding {
  const [first, last] = [event.from, event.to].map((day, i) =>
    standingAt({ day, clock: i === 0 ? event.clock : null }, question, count, from),
  ) as [MetStanding, MetStanding];
  if (event.from === event.to) return first;
  return first === last ? last : UNSAID.includes(last) ? last : 'disputed';
}

export interface Met {
  readonly on: Day;
  /** Its hour, where it is known. */
  readonly clock: Clock | null;
  readonly by: string;
  readonly standing: MetStanding;
}

/** The events that meet a rule and have happened, with the day they are read as. */
function happened(
  rule: TermRule,
  facts: Facts,
  today: Day,
): readonly (EventFact & { readonly by: string; readonly evenBefore: boolean })[] {
  return (rule.metBy ?? []).flatMap(({ event, evenBefore = false }) => {
    const value = facts[event];
    const read = value ? readEventFact(event, value) : null;
    return read && !('problem' in read) && read.to <= today ? [{ ...read, by: event, evenBefore }] : [];
  });
}

/** The day an event is read as, and its hour where it is certain. */
const doneAt = ({ from, to, clock }: EventFact): Pick<Met, 'on' | 'clock'> => ({
  on: to,
  clock: from === to ? clock : null,
});

const ORDER: readonly MetStanding[] = ['in-time', 'disputed', 'late', 'hour-unknown', 'unknown'];

/** The event of the case that meets a counted term; of several the one that does so best. */
export function metBy(
  rule: TermRule,
  facts: Facts,
  question: TermQuestion,
  count: Computed,
  today: Day,
): Met | null {
  // What takes effect by itself is not met by an act.
  if (count.turned) return null;
  const { from } = spanOf(question, count);
  const met = happened(rule, facts, today).flatMap((event): Met[] => {
    const standing = standingOf(event, question, count, event.evenBefore ? null : from);
    return standing === 'too-early' ? [] : [{ ...doneAt(event), by: event.by, standing }];
  });
  const [best] = met.sort(
    (a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) || (a.on < b.on ? -1 : 1),
  );
  return best ?? null;
}

/** A duty without a figure is met by an event on or after one that starts it. `meeting`: what has happened of it. */
export function dutyMetBy(rule: TermRule, facts: Facts, meeting: Facts, today: Day): Met | null {
  const begun = rule.starts.flatMap(({ event }) => {
    const read = facts[event] ? readEventFact(event, facts[event]) : null;
    return read && !('problem' in read) ? [read.from] : [];
  });
  const from = begun.sort()[0];
  if (!from && rule.starts.length > 0) return null;
  const [first] = happened(rule, meeting, today)
    .filter(({ to }) => !from || to >= from)
    .sort((a, b) => (a.to < b.to ? -1 : 1));
  return first ? { ...doneAt(first), by: first.by, standing: 'unknown' } : null;
}

/** Marked as done: how that stands to the term. Some acts count also before the term began to run. */
export function doneStanding(
  at: DoneAt,
  question: TermQuestion,
  count: Computed,
  rule: TermRule | null,
): MetStanding {
  const evenBefore = rule?.metBy?.some((one) => one.evenBefore) ?? false;
  return standingAt(at, question, count, evenBefore ? null : spanOf(question, count).from);
}
