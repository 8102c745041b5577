import { type Day, isWithinRange } from '../calendar/day.ts';
import { type ClosedDay, nearestOpen } from '../calendar/office-calendar.ts';
import type { Clock, Instant } from '../calendar/zone.ts';
import { endOfDay } from '../calendar/zone.ts';
import type { TermQuestion } from './question.ts';
import { type Ground, lawFor, type Reading, readingsOf, standingOf } from './readings.ts';

/** No table of holidays for that State and year: a plain weekday there may be a holiday. */
export interface NoCalendar {
  readonly found: false;
  readonly state: string;
  readonly year: number;
}

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

/** Where a reading ends once it has rolled, as far as rolling is open. The outer day is the latest of them. */
export interface OuterDay {
  readonly found: true;
  readonly day: Day;
  /** Of a term in hours: the instant at which it ends. */
  readonly instant: Instant | null;
  readonly reading: Reading;
  /** Closed days passed on the way forward; empty where it did not roll. */
  readonly passed: readonly ClosedDay[];
}

/** May a last day that is not a working day go on to the next that is? */
export interface Rolling {
  readonly open: boolean;
  readonly ground: Ground;
}

/** When a person in custody is, or may be, released: ends of days at the place, never shifted for offices. */
export interface Release {
  readonly force: 'must' | 'may';
  readonly earliest: Instant;
  readonly usual: readonly Instant[];
  /** End of the outer day; null where that is withheld. */
  readonly latest: Instant | null;
}

export interface ThreeDays {
  readonly safe: SafeDay | NoCalendar;
  readonly outer: OuterDay | NoCalendar;
  readonly rolling: Rolling;
  /** Every reading with the day it rolls to; empty where a table does not reach. */
  readonly ends: readonly OuterDay[];
}

export type Count =
  | {
      readonly kind: 'computed';
      readonly readings: readonly [Reading, ...Reading[]];
      /** One for each starting day that the provision may mean; the event's day not counted, nothing rolled. */
      readonly usual: readonly [Reading, ...Reading[]];
      /** Null where no State is named: then only the usual day is given. */
      readonly days: ThreeDays | null;
      readonly release: Release | null;
    }
  /** A term in hours needs the time of its event. */
  | { readonly kind: 'time-missing'; readonly event: string }
  /** The term ends outside 1900–2100. */
  | { readonly kind: 'out-of-range'; readonly event: string };

const byEnd = (a: Reading, b: Reading): number => {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (!a.instant || !b.instant) return 0;
  return Temporal.Instant.compare(a.instant, b.instant);
};

/** Only a term in hours ends at a clock time; a day's reading to the minute still names a day. */
const instantOfEnd = (question: TermQuestion, reading: Reading): Instant | null =>
  question.unit === 'hour' ? reading.instant : null;

function safeDay(question: TermQuestion, earliest: Reading): SafeDay | NoCalendar {
  const { receiver } = question;
  const found = { found: true, reading: earliest } as const;
  const instant = instantOfEnd(question, earliest);
  if (!receiver) return { ...found, day: earliest.day, instant, passed: [], until: null };
  const open = nearestOpen(receiver, earliest.day, -1);
  if (!open.found) return { found: false, state: receiver.state, year: open.year };
  const { day, passed, until } = open;
  return { ...found, day, instant: passed.length > 0 ? null : instant, passed, until };
}

/** The end of every reading once rolled; the first that no table reaches instead. */
function rolledEnds(
  question: TermQuestion,
  readings: readonly Reading[],
  rolling: Rolling,
): OuterDay[] | NoCalendar {
  const ends: OuterDay[] = [];
  for (const reading of readings) {
    if (!rolling.open || !question.deciding) {
      const instant = instantOfEnd(question, reading);
      ends.push({ found: true, day: reading.day, instant, reading, passed: [] });
      continue;
    }
    const open = nearestOpen(question.deciding.offices, reading.day, 1);
    if (!open.found) return { found: false, state: question.deciding.state, year: open.year };
    ends.push({ found: true, day: open.day, instant: null, reading, passed: open.passed });
  }
  return ends;
}

const latestOf = (ends: readonly OuterDay[]): OuterDay =>
  [...ends]
    .sort((a, b) => (a.day === b.day ? byEnd(a.reading, b.reading) : a.day < b.day ? -1 : 1))
    .at(-1) as OuterDay;

/** Terms in hours are exact instants: nothing rolls. A receipt still needs an open office. */
function rollingOf(question: TermQuestion, state: string): Rolling {
  if (question.unit === 'hour') return { open: false, ground: { law: 'baseline' } };
  return standingOf(lawFor(question)?.rollsForward, state);
}

/**
 * Counts a term: the usual day, the safe day and the outer day, with every reading listed and, for custody that ends
 * in release, its instants. `safe ≤ usual ≤ outer`. The rules are those of docs/counting.md.
 */
export function countTerm(question: TermQuestion): Count {
  const timeless = question.starts.find((start) => question.unit === 'hour' && start.clock === null);
  if (timeless) return { kind: 'time-missing', event: timeless.event };
  const readings = readingsOf(question) as [Reading, ...Reading[]];
  const outside = readings.find((reading) => !isWithinRange(reading.day));
  if (outside) return { kind: 'out-of-range', event: outside.event };
  const usual = readings.filter((r) => r.kind === 'usual' && r.standing === 'stated') as [
    Reading,
    ...Reading[],
  ];
  if (!question.deciding) return { kind: 'computed', readings: usual, usual, days: null, release: null };
  const earliest = [...readings].sort(byEnd)[0] ?? readings[0];
  const rolling = rollingOf(question, question.deciding.state);
  const rolled = rolledEnds(question, readings, rolling);
  const ends = Array.isArray(rolled) ? rolled : [];
  const outer = Array.isArray(rolled) ? latestOf(rolled) : rolled;
  const safe = safeDay(question, earliest);
  return {
    kind: 'computed',
    readings,
    usual,
    days: { safe, outer, rolling, ends },
    release: question.release && releaseOf(question, question.release.force, earliest, usual, outer),
  };
}

function releaseOf(
  question: TermQuestion,
  force: 'must' | 'may',
  earliest: Reading,
  usual: readonly Reading[],
  outer: OuterDay | NoCalendar,
): Release | null {
  if (question.nature !== 'custody') return null;
  const end = (reading: Reading): Instant =>
    instantOfEnd(question, reading) ?? endOfDay(reading.day, question.place);
  return {
    force,
    earliest: end(earliest),
    usual: [...new Set(usual.map(end))],
    latest: outer.found
      ? outer.passed.length
        ? endOfDay(outer.day, question.place)
        : end(outer.reading)
      : null,
  };
}
