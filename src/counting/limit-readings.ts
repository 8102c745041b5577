import { addDays, type Day } from '../calendar/day.ts';
import { nearestOpen, type OpenDay } from '../calendar/office-calendar.ts';
import { afterHours, type Clock, type Instant, instantOf } from '../calendar/zone.ts';
import type { CountingLaw } from '../law/schema/state-law.ts';
import { isExcluded } from './excluded-days.ts';
import { addLength, bounded, isInDays } from './length.ts';
import type { Deciding, Length, Start, TermQuestion } from './question.ts';
import { type Ground, lawFor, type Reading, type ReadingKind, standingOf } from './reading.ts';
import { type Draft, settle } from './settle.ts';
import { settleInstant } from './settle-instant.ts';

/** Working days cannot be counted past a State's table of holidays. */
export interface NoCalendar {
  readonly found: false;
  readonly state: string;
  readonly year: number;
}

interface Way {
  readonly kind: ReadingKind;
  readonly ground: Ground;
  /** Is the event's own day the first that counts? */
  readonly countsEvent: boolean;
  readonly beyond: 0 | 1;
}

const USUAL: Way = { kind: 'usual', ground: { law: 'baseline' }, countsEvent: false, beyond: 0 };
const ONLY_USUAL: readonly Way[] = [USUAL];
/** They depend on the law and the nature alone, and a board of cases asks for them again and again. */
const knownWays = new WeakMap<CountingLaw, Map<string, readonly Way[]>>();

/** The ways to count that the deciding State's law leaves open, the baseline first. */
function waysOf(question: TermQuestion): readonly Way[] {
  const { deciding, nature } = question;
  if (!deciding) return ONLY_USUAL;
  let known = knownWays.get(deciding.law);
  if (!known) {
    known = new Map();
    knownWays.set(deciding.law, known);
  }
  const key = deciding.own ? `own ${nature}` : nature;
  let ways = known.get(key);
  if (!ways) {
    ways = openWays(question, deciding);
    known.set(key, ways);
  }
  return ways;
}

function openWays(question: TermQuestion, deciding: Deciding): readonly Way[] {
  const ways: Way[] = [USUAL];
  const law = lawFor(question);
  const first = standingOf(law?.firstDayCounted, deciding);
  if (first.open)
    ways.push({ kind: 'first-day-counted', ground: first.ground, countsEvent: true, beyond: 0 });
  if (law?.clearDays) {
    const ground: Ground = { law: 'former', state: deciding.state, source: law.clearDays.source };
    ways.push({ kind: 'clear-days', ground, countsEvent: false, beyond: 1 });
  }
  return ways;
}

/** Whether days of inability are left out where the text does not say: once each. */
const variantsOf = ({ excluded }: TermQuestion): readonly Reading['inability'][] =>
  excluded?.kind === 'perhaps' && excluded.intervals.length > 0 ? BOTH : NEITHER;
const BOTH: readonly Reading['inability'][] = ['counted', 'left-out'];
const NEITHER: readonly Reading['inability'][] = [null];

/** Every reading of a term of days, months or years from one possible day of its event. */
export function limitReadings(question: TermQuestion, start: Start, from: Day): Reading[] | NoCalendar {
  const readings: Reading[] = [];
  const { event, standing } = start;
  for (const { kind, ground, countsEvent, beyond } of waysOf(question)) {
    for (const inability of variantsOf(question)) {
      const draft = draftOf(question, from, countsEvent, beyond, inability !== 'counted');
      const { day, moves } = settle(question, draft, inability !== 'counted');
      const unknown = draft.unknown();
      if (unknown) return unknown;
      const instant = null;
      readings.push({ kind, event, standing, start: from, day, instant, ground, moves, inability });
    }
  }
  if (question.nature === 'custody' && start.clock && !inWorkingDays(question) && question.deciding) {
    for (const inability of variantsOf(question)) {
      const ended = minuteReading(question, start, from, start.clock, inability);
      readings.push({ ...ended, event, standing, start: from });
    }
  }
  return readings;
}

const KNOWN = () => null;

/** Only days can be working days: a month has both. */
const inWorkingDays = ({ days, unit }: Pick<TermQuestion, 'days' | 'unit'>): boolean =>
  days === 'working' && unit === 'day';

function draftOf(
  question: TermQuestion,
  from: Day,
  countsEvent: boolean,
  beyond: 0 | 1,
  leavesOut: boolean,
): Draft & { readonly unknown: () => NoCalendar | null } {
  const first = countsEvent ? from : addDays(from, 1);
  const withLength = (length: Length): Day => {
    const day = isInDays(length) ? addLength(from, length) : from;
    return countsEvent ? addDays(day, -1) : day;
  };
  if (inWorkingDays(question)) return workingDraft(question, first, beyond, leavesOut, withLength);
  return { day: withLength(question), first, beyond, passedOver: false, withLength, unknown: KNOWN };
}

/**
 * The nth open day from `first` on, of the office that must receive, else of the deciding State. Days left out are
 * passed over on the way, open or not.
 */
function workingDraft(
  question: TermQuestion,
  first: Day,
  beyond: 0 | 1,
  leavesOut: boolean,
  inCalendar: (length: Length) => Day,
): Draft & { readonly unknown: () => NoCalendar | null } {
  const offices = question.receiver ?? question.deciding?.offices;
  const intervals = (leavesOut && question.excluded?.intervals) || [];
  let unknown: NoCalendar | null = offices ? null : { found: false, state: '', year: 0 };
  const nth = (n: number): Day => {
    let day = addDays(first, -1);
    for (let i = 0; offices && i < n && !unknown; ) {
      const next: OpenDay = nearestOpen(offices, addDays(day, 1), 1);
      if (next.found) {
        day = next.day;
        if (!isExcluded(intervals, day)) i += 1;
      } else unknown = { found: false, state: offices.state, year: next.year };
    }
    return day;
  };
  const withLength = (length: Length): Day => (length.unit === 'day' ? nth(length.n) : inCalendar(length));
  return { day: nth(question.n), first, beyond, passedOver: true, withLength, unknown: () => unknown };
}

/** n × 24 hours after the event, or the same clock time n months on; its local day, 00:00 being the day before. */
function minuteReading(
  question: TermQuestion,
  start: Start,
  from: Day,
  clock: Clock,
  inability: Reading['inability'],
) {
  const ends = (length: Length): Instant =>
    length.unit === 'day'
      ? afterHours(from, clock, start.zone, bounded(length.n, 'day') * 24, question.place)
      : instantOf(isInDays(length) ? addLength(from, length) : from, clock, start.zone, question.place);
  const settled = settleInstant(question, addDays(from, 1), ends, inability !== 'counted');
  return { kind: 'to-the-minute' as const, ground: { law: 'liberty' } as const, inability, ...settled };
}
