import { addDays, type Day, daysBetween, LAST_DAY } from '../calendar/day.ts';
import { dayEndingAt, endOfDay, type Instant, laterInstant } from '../calendar/zone.ts';
import { withoutExcluded } from './excluded-days.ts';
import { bounded } from './length.ts';
import type { Length, TermQuestion } from './question.ts';
import { type Move, UNMOVED } from './reading.ts';

/** Where a term that runs to a clock time ends; `instant` is null where only a day is known any more. */
export interface SettledInstant {
  readonly day: Day;
  readonly instant: Instant | null;
  readonly moves: readonly Move[];
}

/**
 * Moves the instant at which a term ends by what happened: whole days left out, the day a side set within it, what
 * was granted, the cap.
 * `ends` is the instant another length would come to; a day that was set ends at its 24:00.
 */
export function settleInstant(
  question: TermQuestion,
  first: Day,
  ends: (length: Length) => Instant,
  leavesOut: boolean,
): SettledInstant {
  const { place, excluded, extensions, cap, setDay } = question;
  let instant: Instant | null = ends(question);
  let day = dayEndingAt(instant, place);
  if (!excluded && extensions.length === 0 && !cap && !setDay) return { day, instant, moves: UNMOVED };
  const moves: Move[] = [];
  const go = (to: Instant, move: Reason) => {
    const next = dayEndingAt(to, place);
    if (next !== day || to !== instant) moves.push({ ...move, from: day, to: next } as Move);
    instant = to;
    day = next;
  };
  const leaveOut = (from: Day) => {
    if (!excluded || !leavesOut) return;
    const days = daysBetween(day, withoutExcluded(excluded.intervals, from, day));
    if (days === 0) return;
    if (instant) go(laterInstant(instant, place, { hours: 24 * days }), { move: 'skipped', days });
  };
  leaveOut(first);
  if (setDay && setDay <= day) {
    moves.push({ move: 'set', from: day, to: setDay });
    day = setDay;
    instant = null;
  }
  for (const by of extensions) {
    if (by.kind === 'not-stated' || day > LAST_DAY) continue;
    if (by.kind === 'until') {
      moves.push({ move: 'extended', by, from: day, to: by.day });
      day = by.day;
      instant = null;
      continue;
    }
    const from = addDays(day, 1);
    const start: Instant = instant ?? endOfDay(day, place);
    const to: Instant = by.kind === 'total' ? ends(by.length) : granted(start, place, by.length, by.most);
    if (!isLater(to, start)) continue;
    go(to, { move: 'extended', by });
    leaveOut(by.kind === 'total' ? first : from);
  }
  if (cap) {
    const most = ends(cap);
    if (isLater(instant ?? endOfDay(day, place), most)) go(most, { move: 'capped', at: cap });
  }
  return { day, instant, moves };
}
type Reason = Move extends infer M ? (M extends Move ? Omit<M, 'from' | 'to'> : never) : never;

const isLater = (a: Instant, b: Instant): boolean => Temporal.Instant.compare(a, b) > 0;

function granted(from: Instant, place: string, length: Length, most: Length | null): Instant {
  const to = longer(from, place, length);
  const limit = most && longer(from, place, most);
  return limit && isLater(to, limit) ? limit : to;
}

/** A day is 24 hours; months end at the same clock time. */
function longer(from: Instant, place: string, { n, unit }: Length): Instant {
  const within = bounded(n, unit);
  if (unit === 'hour') return laterInstant(from, place, { hours: within });
  if (unit === 'day') return laterInstant(from, place, { hours: 24 * within });
  return laterInstant(from, place, { months: unit === 'year' ? 12 * within : within });
}
