import type { Day } from '../calendar/day.ts';
import { instantOf } from '../calendar/zone.ts';
import { isTurned } from './arithmetic.ts';
import { backReadings } from './back-readings.ts';
import { effectReadings } from './effect-readings.ts';
import { hourReadings } from './hour-readings.ts';
import { limitReadings, type NoCalendar } from './limit-readings.ts';
import type { Start, TermQuestion } from './question.ts';
import type { Reading } from './reading.ts';

/**
 * The starts that count: each of them, or one made of the earlier or the later of those that the provision may mean.
 * What only a State's law counts from stays beside it.
 */
function startsOf({ starts, choice }: TermQuestion): readonly Start[] {
  if (choice === 'each' || starts.length === 1) return starts;
  const stated = starts.filter(({ standing }) => standing === 'stated');
  const [first, ...others] = stated;
  if (!first) return starts;
  const earlier = choice === 'earliest';
  let picked = first;
  let to = first.to;
  for (const one of others) {
    if (startsBefore(one, picked) === earlier) picked = one;
    if (one.to < to === earlier) to = one.to;
  }
  return [{ ...picked, to }, ...starts.filter(({ standing }) => standing === 'also')];
}

/** Of two events on one day the hour decides, where both are known. */
function startsBefore(one: Start, other: Start): boolean {
  if (one.from !== other.from || !one.clock || !other.clock) return one.from < other.from;
  const [a, b] = [one, other].map(({ from, clock, zone }) => instantOf(from, clock ?? '00:00', zone));
  return a !== undefined && b !== undefined && Temporal.Instant.compare(a, b) < 0;
}

function readingsFrom(question: TermQuestion, start: Start, from: Day): Reading[] | NoCalendar {
  if (question.unit === 'hour') return hourReadings(question, start, from);
  if (isTurned(question.arithmetic)) return effectReadings(question, start, from);
  switch (question.arithmetic) {
    case 'counted-back':
    case 'remaining':
    case 'day-set':
      return backReadings(question, start, from);
    default:
      return limitReadings(question, start, from);
  }
}

/** Every reading listed for the question, in the order in which they are shown. */
export function readingsOf(question: TermQuestion): readonly Reading[] | NoCalendar {
  const all: Reading[] = [];
  for (const start of startsOf(question)) {
    for (const from of start.from === start.to ? [start.from] : [start.from, start.to]) {
      const readings = readingsFrom(question, start, from);
      if ('found' in readings) return readings;
      for (const reading of readings) all.push(reading);
    }
  }
  const late = (reading: Reading) => (reading.kind === 'to-the-minute' && question.wordedAsDate ? 1 : 0);
  return all.some((reading) => late(reading) === 1) ? all.sort((a, b) => late(a) - late(b)) : all;
}

/** A day that was set or agreed stands as it is, with what was added to it: it never rolls and never moves back. */
export const isSet = ({ moves }: Reading): boolean => {
  const last = moves.at(-1);
  if (!last || last.move === 'capped') return false;
  return moves.some(({ move }) => move === 'set') || (last.move === 'extended' && last.by.kind === 'until');
};
