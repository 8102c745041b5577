import { addDays, type Day } from '../calendar/day.ts';
import { nearestOpen, type OpenDay } from '../calendar/office-calendar.ts';
import {
  afterHours,
  type Clock,
  dayEndingAt,
  type Instant,
  instantOf,
  laterInstant,
} from '../calendar/zone.ts';
import type { CountingLaw } from '../law/schema/state-law.ts';
import { excludedWithin } from './excluded-days.ts';
import { addLength, isInDays } from './length.ts';
import type { Deciding, Length, Start, TermQuestion } from './question.ts';
import { type Ground, lawFor, type Move, type Reading, type ReadingKind, standingOf } from './reading.ts';
import { type Draft, settle } from './settle.ts';

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
      if ('found' in draft) return draft;
      const { day, moves } = settle(question, draft, inability !== 'counted');
      const instant = null;
      readings.push({ kind, event, standing, start: from, day, instant, ground, moves, inability });
    }
  }
  if (question.nature === 'custody' && start.clock && question.days === 'calendar' && question.deciding) {
    for (const inability of variantsOf(question)) {
      const ended = minuteReading(question, start, from, start.clock, inability);
      readings.push({ ...ended, event, standing, start: from });
    }
  }
  return readings;
}

function draftOf(
  question: TermQuestion,
  from: Day,
  countsEvent: boolean,
  beyond: 0 | 1,
  leavesOut: boolean,
): Draft | NoCalendar {
  const first = countsEvent ? from : addDays(from, 1);
  if (question.days === 'working') return workingDraft(question, first, beyond, leavesOut);
  const withLength = (length: Length): Day => {
    const day = isInDays(length) ? addLength(from, length) : from;
    return countsEvent ? addDays(day, -1) : addDays(day, beyond);
  };
  const day = addDays(withLength(question), -beyond);
  return { day, first, beyond, passedOver: false, withLength };
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
): Draft | NoCalendar {
  const offices = question.receiver ?? question.deciding?.offices;
  if (!offices) return { found: false, state: '', year: 0 };
  let missing: NoCalendar | null = null;
  const nth = (n: number): Day => {
    let day = addDays(first, -1);
    for (let i = 0; i < n && !missing; ) {
      const next: OpenDay = nearestOpen(offices, addDays(day, 1), 1);
      if (next.found) {
        day = next.day;
        if (!leavesOut || excludedWithin(question.excluded?.intervals ?? [], day, day) === 0) i += 1;
      } else missing = { found: false, state: offices.state, year: next.year };
    }
    return day;
  };
  const day = nth(question.n);
  return missing ?? { day, first, beyond, passedOver: true, withLength: ({ n }) => addDays(nth(n), beyond) };
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
      ? afterHours(from, clock, start.zone, length.n * 24, question.place)
      : instantOf(isInDays(length) ? addLength(from, length) : from, clock, start.zone, question.place);
  const dayOf = (instant: Instant): Day => dayEndingAt(instant, question.place);
  const withLength = (length: Length): Day => dayOf(ends(length));
  const draft: Draft = {
    day: withLength(question),
    first: addDays(from, 1),
    beyond: 0,
    passedOver: false,
    withLength,
  };
  const { day, moves } = settle(question, draft, inability !== 'counted');
  let instant: Instant | null = ends(question);
  for (const move of moves) instant = instant && moved(instant, move, question, ends);
  return {
    kind: 'to-the-minute' as const,
    ground: { law: 'liberty' } as const,
    inability,
    moves,
    day: instant ? dayOf(instant) : day,
    instant,
  };
}

/** The same clock time after a move; null where a day alone is known then. */
function moved(
  instant: Instant,
  move: Move,
  { place }: TermQuestion,
  ends: (length: Length) => Instant,
): Instant | null {
  if (move.move === 'skipped') return laterInstant(instant, place, { hours: 24 * move.days });
  if (move.move === 'capped') return ends(move.at);
  if (move.move !== 'extended' || move.by.kind === 'until' || move.by.kind === 'not-stated') return null;
  const { kind, length } = move.by;
  if (kind === 'total') return ends(length);
  const { n, unit } = length;
  if (unit === 'day' || unit === 'hour')
    return laterInstant(instant, place, { hours: unit === 'day' ? 24 * n : n });
  return laterInstant(instant, place, { months: unit === 'year' ? 12 * n : n });
}
