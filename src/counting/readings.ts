import { addDays, addMonths, type Day } from '../calendar/day.ts';
import { afterHours, dayEndingAt, type Instant, instantOf } from '../calendar/zone.ts';
import type { Source } from '../law/schema/primitives.ts';
import type { CountingAnswer } from '../law/schema/state-law.ts';
import type { Start, TermQuestion } from './question.ts';

/** Why a reading is open or closed: what the deciding State's law says of it. */
export type Ground =
  | { readonly law: 'baseline' }
  | { readonly law: 'not-known'; readonly state: string }
  | { readonly law: 'says'; readonly state: string; readonly source: Source; readonly analogy: boolean }
  | { readonly law: 'former'; readonly state: string; readonly source: Source }
  | { readonly law: 'liberty' };

export type ReadingKind = 'usual' | 'first-day-counted' | 'clear-days' | 'to-the-minute' | 'hour-not-counted';

/** One way to count from one possible day of one event, before anything rolls or moves back. */
export interface Reading {
  readonly kind: ReadingKind;
  readonly event: string;
  readonly standing: Start['standing'];
  /** The day counted from. */
  readonly start: Day;
  /** Its last day, not rolled. */
  readonly day: Day;
  /** The instant at which it ends, where it does not end at 24:00 of its last day. */
  readonly instant: Instant | null;
  readonly ground: Ground;
}

/** What the deciding State's law says of a nature; null where it has no entry or no State decides. */
export function lawFor(question: TermQuestion) {
  return question.deciding?.law.rules.find((rule) => rule.natures.includes(question.nature)) ?? null;
}

/** An answer of the law as open or closed, with its ground. No entry for the nature counts as not known. */
export function standingOf(
  answer: CountingAnswer | undefined,
  state: string,
): { open: boolean; ground: Ground } {
  if (answer === undefined || answer === 'not-known')
    return { open: true, ground: { law: 'not-known', state } };
  return {
    open: answer.answer,
    ground: { law: 'says', state, source: answer.source, analogy: answer.analogy },
  };
}

/** E + n: the event's day not counted; months end on the same day number or the month's last day. */
export function usualLastDay(start: Day, n: number, unit: 'day' | 'month' | 'year'): Day {
  if (unit === 'day') return addDays(start, n);
  return addMonths(start, unit === 'year' ? 12 * n : n, 'last-of-month');
}

/** The end of a term counted to the minute: n × 24 hours, or the same clock time n months on. */
function minuteEnd(question: TermQuestion, start: Start, from: Day, clock: string): Instant {
  if (question.unit === 'day') return afterHours(from, clock, start.zone, question.n * 24, question.place);
  if (question.unit === 'hour') return afterHours(from, clock, start.zone, question.n, question.place);
  return instantOf(usualLastDay(from, question.n, question.unit), clock, start.zone, question.place);
}

function dayReadings(question: TermQuestion, start: Start, from: Day): Reading[] {
  if (question.unit === 'hour') return [];
  const common = { event: start.event, standing: start.standing, start: from, instant: null };
  const usual = usualLastDay(from, question.n, question.unit);
  const readings: Reading[] = [{ ...common, kind: 'usual', day: usual, ground: { law: 'baseline' } }];
  if (!question.deciding) return readings;
  const { state } = question.deciding;
  const law = lawFor(question);
  const first = standingOf(law?.firstDayCounted, state);
  if (first.open) {
    readings.push({ ...common, kind: 'first-day-counted', day: addDays(usual, -1), ground: first.ground });
  }
  if (law?.clearDays) {
    const ground: Ground = { law: 'former', state, source: law.clearDays.source };
    readings.push({ ...common, kind: 'clear-days', day: addDays(usual, 1), ground });
  }
  if (question.nature === 'custody' && start.clock) {
    const instant = minuteEnd(question, start, from, start.clock);
    const day = dayEndingAt(instant, question.place);
    readings.push({ ...common, kind: 'to-the-minute', day, instant, ground: { law: 'liberty' } });
  }
  return readings;
}

/** Terms in hours are exact instants; where the hour of the event is not counted, they end n hours after its end. */
function hourReadings(question: TermQuestion, start: Start, from: Day): Reading[] {
  if (question.unit !== 'hour' || start.clock === null) return [];
  // The hour is that of the first day; an event as late as `to` may have been at any hour of it.
  if (from !== start.from)
    return hourReadings(question, { ...start, from: addDays(from, 1), clock: '00:00' }, addDays(from, 1)).map(
      (reading) => ({ ...reading, start: from }),
    );
  const common = { event: start.event, standing: start.standing, start: from };
  const end = (clock: string, hours: number) => {
    const instant = afterHours(from, clock, start.zone, hours, question.place);
    return { instant, day: dayEndingAt(instant, question.place) };
  };
  const exact = end(start.clock, question.n);
  const readings: Reading[] = [{ ...common, ...exact, kind: 'usual', ground: { law: 'baseline' } }];
  const law = question.deciding?.law.startingHour.find((entry) => entry.natures.includes(question.nature));
  const onTheHour = start.clock.endsWith(':00');
  if (question.deciding && law && !law.counted && !onTheHour) {
    const later = end(`${start.clock.slice(0, 2)}:00`, question.n + 1);
    const { state } = question.deciding;
    const ground: Ground = { law: 'says', state, source: law.source, analogy: true };
    readings.push({ ...common, ...later, kind: 'hour-not-counted', ground });
  }
  return readings;
}

/** Every reading listed for the question, in the order in which they are shown. */
export function readingsOf(question: TermQuestion): Reading[] {
  const all = question.starts.flatMap((start) =>
    [...new Set([start.from, start.to])].flatMap((from) => [
      ...dayReadings(question, start, from),
      ...hourReadings(question, start, from),
    ]),
  );
  const late = (reading: Reading) => (reading.kind === 'to-the-minute' && question.wordedAsDate ? 1 : 0);
  return all.sort((a, b) => late(a) - late(b));
}
