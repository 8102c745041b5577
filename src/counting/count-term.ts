import { type Day, isWithinRange } from '../calendar/day.ts';
import { isTurned } from './arithmetic.ts';
import { isStillRunning } from './excluded-days.ts';
import type { NoCalendar } from './limit-readings.ts';
import type { TermQuestion } from './question.ts';
import { type Ground, lawFor, type Reading, standingOf } from './reading.ts';
import { readingsOf } from './readings.ts';
import { earliestOf, type OuterDay, outerDay, rolledEnds, type SafeDay, safeDay } from './three-days.ts';

/** May a last day that is not a working day go on to the next that is? */
export interface Rolling {
  readonly open: boolean;
  readonly ground: Ground;
}

export interface ThreeDays {
  readonly safe: SafeDay | NoCalendar;
  readonly outer: OuterDay | NoCalendar;
  readonly rolling: Rolling;
  /** Every reading with the day it rolls to; empty where a table does not reach. */
  readonly ends: readonly OuterDay[];
}

export interface Computed {
  readonly kind: 'computed';
  readonly readings: readonly [Reading, ...Reading[]];
  /** One for each starting day that the provision may mean; the event's day not counted, nothing rolled. */
  readonly usual: readonly [Reading, ...Reading[]];
  /** Null where no State is named: then only the usual day is given. */
  readonly days: ThreeDays | null;
  /** Something takes effect: one relies on the safe day, the later reading, from then on; the outer is the earlier. */
  readonly turned: boolean;
  /** Where days were left out: the usual days if they are not. */
  readonly withoutExcluded: readonly Day[];
  /** Some days are still being left out, so that the end is "not before". */
  readonly stillRunning: boolean;
  /** It was extended and nobody said by how much: no day is the last. */
  readonly endNotStated: boolean;
  /** The reading the user takes, where it is among those listed. */
  readonly chosen: OuterDay | null;
}

export type Count =
  | Computed
  /** A term in hours needs the time of its event. */
  | { readonly kind: 'time-missing'; readonly event: string }
  /** The term ends outside 1900–2100. */
  | { readonly kind: 'out-of-range'; readonly event: string }
  /** Working days cannot be counted past a table of holidays. */
  | { readonly kind: 'no-calendar'; readonly state: string; readonly year: number };

/**
 * Counts a term: the usual day, the safe day and the outer day, with every reading listed. `safe ≤ usual ≤ outer`;
 * of what takes effect `outer ≤ usual ≤ safe`. The rules are those of docs/counting.md.
 */
export function countTerm(question: TermQuestion): Count {
  const timeless = question.starts.find((start) => question.unit === 'hour' && start.clock === null);
  if (timeless) return { kind: 'time-missing', event: timeless.event };
  const listed = readingsOf(question);
  if ('found' in listed) return { kind: 'no-calendar', state: listed.state, year: listed.year };
  const readings = listed as readonly [Reading, ...Reading[]];
  const outside = readings.find((reading) => !isWithinRange(reading.day));
  if (outside) return { kind: 'out-of-range', event: outside.event };
  const usual = readings.filter((r) => r.kind === 'usual' && r.standing === 'stated') as [
    Reading,
    ...Reading[],
  ];
  const turned = isTurned(question.arithmetic);
  const needsLaw = question.arithmetic === 'limit' && !question.setDay;
  const days = question.deciding || !needsLaw ? threeDays(question, readings, turned) : null;
  return {
    kind: 'computed',
    readings: days ? readings : usual,
    usual,
    days,
    turned,
    ...whatMovedIt(question, readings),
    chosen: chosenOf(question, readings, days),
  };
}

function threeDays(
  question: TermQuestion,
  readings: readonly [Reading, ...Reading[]],
  turned: boolean,
): ThreeDays {
  const rolling = rollingOf(question);
  const rolled = rolledEnds(question, readings, rolling.open);
  const ends = Array.isArray(rolled) ? rolled : [];
  const furthest = Array.isArray(rolled) ? outerDay(rolled, turned) : rolled;
  return { safe: safeDay(question, earliestOf(readings, turned), turned), outer: furthest, rolling, ends };
}

/** Rolling is a question of last days. Terms in hours are exact instants, and a day counted back or set stays. */
function rollingOf(question: TermQuestion): Rolling {
  const { deciding, unit, arithmetic } = question;
  if (!deciding || unit === 'hour' || arithmetic !== 'limit')
    return { open: false, ground: { law: 'baseline' } };
  return standingOf(lawFor(question)?.rollsForward, deciding);
}

function whatMovedIt(question: TermQuestion, readings: readonly [Reading, ...Reading[]]) {
  const { excluded, extensions } = question;
  const endNotStated = extensions.some((by) => by.kind === 'not-stated');
  if (!excluded || excluded.intervals.length === 0)
    return { withoutExcluded: [], stillRunning: false, endNotStated };
  const plain = readingsOf({ ...question, excluded: null });
  const withoutExcluded =
    'found' in plain
      ? []
      : plain.filter((r) => r.kind === 'usual' && r.standing === 'stated').map((r) => r.day);
  const stillRunning = readings.some((r) => isStillRunning(excluded.intervals, r.day));
  return { withoutExcluded: [...new Set(withoutExcluded)], stillRunning, endNotStated };
}

/** Does the count not list the reading that the user takes? One that no table of holidays reaches is listed. */
export const isNotListed = ({ chosen }: TermQuestion, count: Computed): boolean =>
  chosen !== null && !count.chosen && !(chosen === 'rolled-forward' && count.days?.rolling.open);

/** The reading the user takes: where several starts give it, the one from the stated, earliest event. */
function chosenOf(
  question: TermQuestion,
  readings: readonly Reading[],
  days: ThreeDays | null,
): OuterDay | null {
  const { chosen } = question;
  if (!chosen) return null;
  const stated = readings.filter((reading) => reading.standing === 'stated');
  if (chosen === 'rolled-forward') {
    const [usual] = stated.filter(({ kind }) => kind === 'usual');
    if (!days?.rolling.open || !usual) return null;
    // On its own: a table that does not reach another reading may reach this one.
    const rolled = rolledEnds(question, [usual], true);
    return Array.isArray(rolled) ? (rolled[0] ?? null) : null;
  }
  const reading = stated.find((one) => one.kind === chosen);
  return reading ? { found: true, day: reading.day, instant: reading.instant, reading, passed: [] } : null;
}
