import { addDays, type Day } from '../calendar/day.ts';
import { afterHours, type Clock, dayEndingAt } from '../calendar/zone.ts';
import type { Start, TermQuestion } from './question.ts';
import { type Ground, type Reading, UNMOVED } from './reading.ts';

/**
 * Terms in hours are exact instants, counted back ones too; where the hour of the event is not counted, they end n
 * hours after its end. Days are never left out of them.
 */
export function hourReadings(question: TermQuestion, start: Start, from: Day): Reading[] {
  if (question.unit !== 'hour' || start.clock === null) return [];
  // The hour is that of the first day; an event as late as `to` may have been at any hour of it.
  if (from !== start.from) {
    const next = addDays(from, 1);
    return hourReadings(question, { ...start, from: next, clock: '00:00' }, next).map((reading) => ({
      ...reading,
      start: from,
    }));
  }
  const back = question.arithmetic === 'counted-back' || question.arithmetic === 'remaining';
  const granted = question.extensions.reduce(
    (sum, by) => sum + (by.kind === 'length' && by.length.unit === 'hour' ? by.length.n : 0),
    0,
  );
  const hours = back ? -question.n : question.n + granted;
  const common = {
    event: start.event,
    standing: start.standing,
    start: from,
    moves: UNMOVED,
    inability: null,
  } as const;
  const end = (clock: Clock, n: number) => {
    const instant = afterHours(from, clock, start.zone, n, question.place);
    return { instant, day: dayEndingAt(instant, question.place) };
  };
  const exact = end(start.clock, hours);
  const readings: Reading[] = [{ ...common, ...exact, kind: 'usual', ground: { law: 'baseline' } }];
  const law = question.deciding?.law.startingHour.find((entry) => entry.natures.includes(question.nature));
  const onTheHour = start.clock.endsWith(':00');
  if (!back && question.deciding && law && !law.counted && !onTheHour) {
    const later = end(`${start.clock.slice(0, 2)}:00`, hours + 1);
    const { state, own } = question.deciding;
    const ground: Ground = { law: 'says', state, source: law.source, analogy: !own };
    readings.push({ ...common, ...later, kind: 'hour-not-counted', ground });
  }
  return readings;
}
