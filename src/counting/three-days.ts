import type { Day } from '../calendar/day.ts';
import { type ClosedDay, nearestOpen } from '../calendar/office-calendar.ts';
import type { Clock, Instant } from '../calendar/zone.ts';
import type { NoCalendar } from './limit-readings.ts';
import type { TermQuestion } from './question.ts';
import type { Reading } from './reading.ts';
import { isSet } from './readings.ts';

export interface SafeDay {
  readonly found: true;
  readonly day: Day;
  /** Of a term in hours: the instant at which it ends; null where it moved back to an earlier open day. */
  readonly instant: Instant | null;
  /** The reading it comes from, and that reading's last day before moving back. */
  readonly reading: Reading;
  /** Closed days passed on the way back; empty where nothing moved. */
  readonly passed: readonly ClosedDay[];
  /** The receiving office closes early that day. */
  readonly until: Clock | null;
}

/** Where a reading ends once it has rolled, as far as rolling is open. The outer day is the furthest of them. */
export interface OuterDay {
  readonly found: true;
  readonly day: Day;
  /** Of a term in hours: the instant at which it ends. */
  readonly instant: Instant | null;
  readonly reading: Reading;
  /** Closed days passed on the way forward; empty where it did not roll. */
  readonly passed: readonly ClosedDay[];
}

const NONE: readonly ClosedDay[] = [];

const byEnd = (a: Reading, b: Reading): number => {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (!a.instant || !b.instant) return 0;
  return Temporal.Instant.compare(a.instant, b.instant);
};

/** The reading one is safe with: the earliest, or the latest of what takes effect; the first listed of equals. */
export function earliestOf(readings: readonly [Reading, ...Reading[]], turned: boolean): Reading {
  let found = readings[0];
  for (const reading of readings) {
    const order = byEnd(reading, found);
    if (turned ? order > 0 : order < 0) found = reading;
  }
  return found;
}

/** Only a term in hours ends at a clock time; a day's reading to the minute still names a day. */
export const instantOfEnd = (question: TermQuestion, reading: Reading): Instant | null =>
  question.unit === 'hour' ? reading.instant : null;

/**
 * The safe day: moved back to an open day where an authority must receive, unless the day was set. What takes effect
 * only on a day cannot be relied on before it, so that nothing moves back there.
 */
export function safeDay(question: TermQuestion, safest: Reading, turned: boolean): SafeDay | NoCalendar {
  const { receiver, arithmetic } = question;
  const instant = instantOfEnd(question, safest);
  if (!receiver || turned || arithmetic === 'day-set' || isSet(safest))
    return { found: true, day: safest.day, instant, reading: safest, passed: NONE, until: null };
  const open = nearestOpen(receiver, safest.day, -1);
  if (!open.found) return { found: false, state: receiver.state, year: open.year };
  const { day, passed, until } = open;
  const ends = passed.length > 0 ? null : instant;
  return { found: true, day, instant: ends, reading: safest, passed, until };
}

/** The end of every reading once rolled; the first that no table reaches instead. */
export function rolledEnds(
  question: TermQuestion,
  readings: readonly Reading[],
  rolls: boolean,
): OuterDay[] | NoCalendar {
  const ends: OuterDay[] = [];
  for (const reading of readings) {
    if (!rolls || !question.deciding || isSet(reading)) {
      const instant = instantOfEnd(question, reading);
      ends.push({ found: true, day: reading.day, instant, reading, passed: NONE });
      continue;
    }
    const open = nearestOpen(question.deciding.offices, reading.day, 1);
    if (!open.found) return { found: false, state: question.deciding.state, year: open.year };
    ends.push(rolledTo(question, reading, open.day, open.passed));
  }
  return ends;
}

/** No reading rolls past the day that a side set. */
function rolledTo(
  { setDay: set }: TermQuestion,
  reading: Reading,
  day: Day,
  passed: readonly ClosedDay[],
): OuterDay {
  if (!set || set < reading.day || day <= set) return { found: true, day, instant: null, reading, passed };
  return { found: true, day: set, instant: null, reading, passed: passed.filter((one) => one.day < set) };
}

/** The furthest end; of equal days the one whose own reading is furthest. */
export function outerDay(ends: readonly OuterDay[], turned: boolean): OuterDay {
  let found = ends[0] as OuterDay;
  for (const end of ends) {
    const order = end.day === found.day ? byEnd(end.reading, found.reading) : end.day < found.day ? -1 : 1;
    if (turned ? order < 0 : order >= 0) found = end;
  }
  return found;
}
