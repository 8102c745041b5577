import { addDays, type Day, type DayProblem, FIRST_DAY, LAST_DAY, weekdayOf } from '../calendar/day.ts';
import { type Clock, isClock } from '../calendar/zone.ts';
import { type Inferred, joined, type Named, named } from './date-in-figures.ts';
import { daysFromToday, halfOfDay, isMark, monthOf, unitOf, weekdayNamed } from './look-up.ts';
import type { Token } from './tokens.ts';

export interface DateRead {
  readonly day: Day;
  /** Wall-clock time, where one was written beside the day. */
  readonly time: Clock | null;
  /** Nothing was filled in. */
  readonly certain: boolean;
  readonly inferred: Inferred;
  /** A weekday was written that this day is not. */
  readonly otherWeekday: boolean;
}

export interface DateWrong {
  readonly problem: DayProblem | 'not-a-time';
  /** The piece that is wrong, as typed. */
  readonly piece: string;
}

/** A date or an attempt at one, from token `from` up to and without token `to`. */
export interface DateFound {
  readonly from: number;
  readonly to: number;
  readonly read: DateRead | Omit<DateWrong, 'piece'>;
}

interface Core {
  readonly to: number;
  readonly read: Named;
}

/** The date itself: in figures, with a named month, or a word such as "yesterday". */
function coreAt(tokens: readonly Token[], at: number, today: Day): Core | null {
  const skip = (from: number) => {
    let to = from;
    while (isMark(tokens[to])) to++;
    return to;
  };
  const isYear = (token: Token | undefined, after: Token | undefined) =>
    token?.kind === 'number' &&
    (token.text.length === 4 || (token.text.length > 1 && !unitOf(after) && !monthOf(after)));
  const first = tokens[at];
  const distance = daysFromToday(first);
  if (distance !== undefined)
    return { to: at + 1, read: { inferred: 'relative', day: addDays(today, distance) } };
  if (first?.kind === 'joined') {
    if (unitOf(tokens[at + 1])) return null;
    // "3-5 nov" is two days, not the 3rd of May.
    if (monthOf(tokens[at + 1])) return { to: at + 2, read: { inferred: null, problem: 'not-a-date' } };
    const next = tokens[at + 1];
    const { usedYear, ...read } = joined(
      first.text,
      next?.kind === 'number' && next.text.length === 4 ? next.text : undefined,
      today,
    );
    return { to: at + (usedYear ? 2 : 1), read };
  }
  const second = skip(at + 1);
  const parts = (year: Token | undefined, month: number, d: Token | undefined, to: number): Core => ({
    to,
    read:
      (d?.text.length ?? 0) > 2
        ? { inferred: null, problem: 'not-a-date' }
        : named(year?.text, month, Number(d?.text), today),
  });
  const monthAfter = first?.kind === 'number' ? monthOf(tokens[second]) : undefined;
  if (monthAfter) {
    const third = skip(second + 1);
    const number = tokens[third]?.kind === 'number' ? tokens[third] : undefined;
    if ((first?.text.length ?? 0) > 2) return number ? parts(first, monthAfter, number, third + 1) : null;
    return isYear(number, tokens[third + 1])
      ? parts(number, monthAfter, first, third + 1)
      : parts(undefined, monthAfter, first, second + 1);
  }
  const month = monthOf(first);
  const d = tokens[at + 1];
  if (
    !month ||
    d?.kind !== 'number' ||
    d.text.length > 2 ||
    monthOf(tokens[at + 2]) ||
    unitOf(tokens[at + 2])
  )
    return null;
  const third = skip(at + 2);
  return isYear(tokens[third], tokens[third + 1])
    ? parts(tokens[third], month, d, third + 1)
    : parts(undefined, month, d, at + 2);
}

/** 10:15, 9:05, 10:15 pm; null where the token is no time at all. */
function timeAt(tokens: readonly Token[], at: number): { to: number; clock: Clock | null } | null {
  const token = tokens[at];
  if (token?.kind !== 'time') return null;
  const half = halfOfDay(tokens[at + 1]);
  const [hours = '', minutes = ''] = token.text.split(':');
  const hour = Number(hours);
  const turned = half && hour <= 12 ? (hour % 12) + (half === 'afternoon' ? 12 : 0) : hour;
  const written = `${String(turned).padStart(2, '0')}:${minutes}`;
  return { to: at + (half ? 2 : 1), clock: isClock(written) ? written : null };
}

/** Reads the date that begins at token `from`: an optional weekday, a time before or after it, and the marks between. */
export function dateAt(tokens: readonly Token[], from: number, today: Day): DateFound | null {
  let weekday: number | undefined;
  let time: ReturnType<typeof timeAt> = null;
  const beside = (start: number): number => {
    let at = start;
    for (;;) {
      let next = at;
      while (isMark(tokens[next])) next++;
      const found = time ? null : timeAt(tokens, next);
      const name = weekday ? undefined : weekdayNamed(tokens[next]);
      if (found) time = found;
      else if (name) weekday = name;
      else return at;
      at = found ? found.to : next + 1;
    }
  };
  let start = beside(from);
  while (start > from && isMark(tokens[start])) start++;
  const core = coreAt(tokens, start, today);
  if (!core) return null;
  let to = core.to;
  // «3 ноября 2026 г.»: the mark belongs to the date; "at" and "on" may begin what follows and harm nothing.
  while (isMark(tokens[to])) to++;
  to = beside(to);
  const clock = (time as ReturnType<typeof timeAt>)?.clock;
  const { read } = core;
  if ('problem' in read) return { from, to, read: { problem: read.problem } };
  if (clock === null) return { from, to, read: { problem: 'not-a-time' } };
  if (read.day < FIRST_DAY || read.day > LAST_DAY) return { from, to, read: { problem: 'out-of-range' } };
  const otherWeekday = weekday !== undefined && weekday !== weekdayOf(read.day);
  const { day, inferred } = read;
  return { from, to, read: { day, time: clock ?? null, certain: inferred === null, inferred, otherWeekday } };
}
