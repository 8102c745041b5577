/** An event as its three fields hold it; each may be wrong, and stays where it was typed. */
export interface EventPieces {
  readonly from: string;
  readonly clock: string;
  readonly to: string;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Behind a whole day every tail is an hour, also a wrong one; behind anything else only what begins like an hour. */
const AFTER_DAY = /^(\d{4}-\d{2}-\d{2})T(.*)$/s;
const HOUR_LIKE = /^(.*)T(\d.*)$/s;
/** Goes before a wrong hour that does not look like one, where no whole day stands before it ("TUESDAY"). */
const NO_HOUR = 'T?';

/** The pieces of an event fact, `2026-11-03T10:15..2026-11-04`, whatever stands in them. */
export function splitEvent(value: string): EventPieces {
  const range = value.lastIndexOf('..');
  const [first, to] = range < 0 ? [value, ''] : [value.slice(0, range), value.slice(range + 2)];
  const whole = AFTER_DAY.exec(first);
  if (whole) return { from: whole[1] ?? '', clock: whole[2] ?? '', to };
  const none = first.lastIndexOf(NO_HOUR);
  if (none >= 0) return { from: first.slice(0, none), clock: first.slice(none + NO_HOUR.length), to };
  const hour = HOUR_LIKE.exec(first);
  return hour ? { from: hour[1] ?? '', clock: hour[2] ?? '', to } : { from: first, clock: '', to };
}

/** Writes the pieces as one fact that `splitEvent` takes apart again. */
export function joinEvent({ from, clock, to }: EventPieces): string {
  const mark = ISO_DAY.test(from) || /^\d/.test(clock) ? 'T' : NO_HOUR;
  return from + (clock && mark + clock) + (to && `..${to}`);
}
