import { addDays, type Day } from '../calendar/day.ts';
import {
  afterHours,
  type Clock,
  dayEndingAt,
  type Instant,
  instantOf,
  laterInstant,
} from '../calendar/zone.ts';
import { bounded } from './length.ts';
import type { Length, Start, TermQuestion } from './question.ts';
import { type Ground, type Reading, UNMOVED } from './reading.ts';
import { settleInstant } from './settle-instant.ts';

/**
 * Terms in hours are exact instants, counted back ones too; where the hour of the event is not counted, they end n
 * hours after its end, an event on the hour beginning that hour. Days are never left out of them.
 */
export function hourReadings(question: TermQuestion, start: Start, from: Day): Reading[] {
  if (question.unit !== 'hour' || start.clock === null) return [];
  // The hour is that of the first day; an event as late as `to` may have been at any hour of it, the last ending it.
  if (from !== start.from) {
    const next = addDays(from, 1);
    return hourReadings(question, { ...start, from: next, clock: '00:00' }, next)
      .filter(({ kind }) => kind !== 'hour-not-counted')
      .map((reading) => ({ ...reading, start: from }));
  }
  const back = question.arithmetic === 'counted-back' || question.arithmetic === 'remaining';
  const common = { event: start.event, standing: start.standing, start: from, inability: null } as const;
  const end = (clock: Clock, beyond: 0 | 1) => {
    const ends = ({ n, unit }: Length): Instant => {
      const hours = bounded(unit === 'day' ? 24 * n : n, 'hour');
      if (unit === 'hour' || unit === 'day')
        return afterHours(from, clock, start.zone, back ? -hours : hours + beyond, question.place);
      return laterInstant(instantOf(from, clock, start.zone), question.place, {
        months: bounded(unit === 'year' ? 12 * n : n, 'month'),
      });
    };
    if (!back) return settleInstant(question, from, ends, false);
    const instant = ends(question);
    return { instant, day: dayEndingAt(instant, question.place), moves: UNMOVED };
  };
  const readings: Reading[] = [
    { ...common, ...end(start.clock, 0), kind: 'usual', ground: { law: 'baseline' } },
  ];
  const law = question.deciding?.law.startingHour.find((entry) => entry.natures.includes(question.nature));
  if (!back && question.deciding && law && !law.counted) {
    const later = end(`${start.clock.slice(0, 2)}:00`, 1);
    const { state, own } = question.deciding;
    const ground: Ground = { law: 'says', state, source: law.source, analogy: !own };
    readings.push({ ...common, ...later, kind: 'hour-not-counted', ground });
  }
  return readings;
}
