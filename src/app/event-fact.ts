import { type Day, readDay } from '../calendar/day.ts';
import { type Clock, isClock } from '../calendar/zone.ts';
import type { FactProblem } from './fact-problem.ts';

/** An event as an address carries it: `2026-11-03`, `2026-11-03T10:15`, `2026-11-03..2026-11-04`. */
export interface EventFact {
  readonly from: Day;
  /** The same as `from` where the day is certain. */
  readonly to: Day;
  readonly clock: Clock | null;
}

/** The first day of an event as it was typed, without its hour and its latest day: the piece a problem points at. */
export const firstDayTyped = (value: string | undefined): string => value?.split(/T|\.\./)[0] ?? '';

/** Reads an event of an address; what is wrong is said of the piece that is wrong. */
export function readEventFact(fact: string, value: string): EventFact | FactProblem {
  const [first = '', last, more] = value.split('..');
  const [dayText = '', clock, rest] = first.split('T');
  const wrong = (piece: string, problem: FactProblem['problem']): FactProblem => ({
    fact,
    value: piece,
    problem,
  });
  if (more !== undefined || rest !== undefined) return wrong(value, 'not-a-date');
  const from = readDay(dayText);
  if ('problem' in from) return wrong(dayText || value, from.problem);
  if (clock !== undefined && !isClock(clock)) return wrong(clock, 'not-a-time');
  if (last === undefined) return { from: from.day, to: from.day, clock: clock ?? null };
  const to = readDay(last);
  if ('problem' in to) return wrong(last || value, to.problem);
  if (to.day < from.day) return wrong(last, 'end-before-start');
  return { from: from.day, to: to.day, clock: clock ?? null };
}
