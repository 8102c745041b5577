import { type Day, isDay } from '../calendar/day.ts';
import { type Clock, isClock } from '../calendar/zone.ts';

/** When something was done: a day, perhaps with its hour at the place of the act. */
export interface DoneAt {
  readonly day: Day;
  readonly clock: Clock | null;
}

/** Reads the mark of a question, written as an event is: `2026-11-03`, `2026-11-03T10:15`. */
export function readDone(done: string): DoneAt | null {
  const [day = '', clock, more] = done.split('T');
  if (more !== undefined || !isDay(day)) return null;
  if (clock !== undefined && !isClock(clock)) return null;
  return { day, clock: clock ?? null };
}

export const isDone = (text: string): boolean => readDone(text) !== null;

export const writeDone = ({ day, clock }: DoneAt): string => (clock === null ? day : `${day}T${clock}`);
