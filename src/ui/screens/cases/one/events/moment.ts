import type { EntryAnswer } from '../../../../../app/case/answer.ts';
import { dayOfAnswer } from '../../../../../app/case/event-effects.ts';
import { type Day, daysBetween } from '../../../../../calendar/day.ts';
import { type Clock, endOfDay, instantOf, type Zone } from '../../../../../calendar/zone.ts';

/** Where an answer ends: a day, and of a term in hours its hour. */
export interface Moment {
  readonly day: Day;
  /** By the clock of `zone`; null: the whole day. */
  readonly clock: Clock | null;
  readonly zone: Zone | null;
}

/** The hour at which a day ends. */
export const DAY_OVER: Clock = '24:00';

/** The day by which an answer is listed, with its hour where it ends within the day. */
export function momentOf(answer: EntryAnswer | null): Moment | null {
  const day = dayOfAnswer(answer);
  if (!day) return null;
  const within = answer?.kind === 'safe' && answer.clock !== DAY_OVER ? answer.clock : null;
  const zone = answer?.kind === 'safe' ? answer.zone : null;
  return { day, clock: within, zone };
}

/** How far one moment lies after another; before it where it is negative. */
export interface Distance {
  readonly days: number;
  readonly minutes: number;
}

const MINUTES_A_DAY = 24 * 60;

const instant = ({ day, clock, zone }: Moment, here: Zone) =>
  Temporal.Instant.from(clock ? instantOf(day, clock, zone ?? here) : endOfDay(day, zone ?? here));

/** Whole days where both come at the same hour, else to the minute. */
export function distance(from: Moment, to: Moment): Distance {
  const zone = from.zone ?? to.zone;
  if (!zone || (from.clock === to.clock && (from.zone ?? zone) === (to.zone ?? zone)))
    return { days: daysBetween(from.day, to.day), minutes: 0 };
  const apart = instant(from, zone).until(instant(to, zone)).total('minutes');
  // No negative zero.
  const days = Math.trunc(apart / MINUTES_A_DAY) + 0;
  return { days, minutes: Math.round(apart - days * MINUTES_A_DAY) };
}

export const isFar = ({ days, minutes }: Distance): boolean => days !== 0 || minutes !== 0;
