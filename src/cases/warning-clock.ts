import { addDays, type Day } from '../calendar/day.ts';
import type { Clock, Zone } from '../calendar/zone.ts';

/** An instant in milliseconds since 1970: what thousands of terms are compared by. */
export type Millis = number;

/** How many answers are remembered. */
const MOST = 5_000;

/** Many terms end on few days in few zones, and a zone is slow to ask: one and the same question is asked once. */
function asked<T>(answer: (d: Day, zone: Zone, clock: Clock, here: Zone) => T) {
  const known = new Map<string, T>();
  return (d: Day, zone: Zone, clock: Clock = '', here: Zone = ''): T => {
    const key = `${d} ${zone} ${clock} ${here}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const now = answer(d, zone, clock, here);
    known.set(key, now);
    return now;
  };
}

/** The first instant of a day in a zone. */
export const startOf = asked<Millis>(
  (d, zone) => Temporal.PlainDate.from(d).toZonedDateTime(zone).epochMilliseconds,
);

/** An hour of a day in a zone; one that comes twice is meant the first time. */
export const hourOf = (d: Day, zone: Zone, clock: Clock): Millis =>
  Temporal.PlainDate.from(d)
    .toPlainDateTime(Temporal.PlainTime.from(clock))
    .toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds;

/** When a clock in `zone` shows that time on that day: twice where it was turned back, the first moment after it where it was turned past it. */
export const shownAt = asked<readonly [Millis, ...Millis[]]>((d, zone, clock) => {
  const time = Temporal.PlainDate.from(d).toPlainDateTime(Temporal.PlainTime.from(clock));
  const at = (disambiguation: 'compatible' | 'later') =>
    time.toZonedDateTime(zone, { disambiguation }).epochMilliseconds;
  const [first, second] = [at('compatible'), at('later')];
  return first === second ? [first] : [first, second];
});

/** When a clock `here` shows that time, around day `d` of any zone, in order. */
function shownAround(d: Day, clock: Clock, here: Zone): readonly Millis[] {
  // Clocks of the world are less than two days apart.
  return [-2, -1, 0, 1, 2].flatMap((n) => shownAt(addDays(d, n), here, clock)).sort((a, b) => a - b);
}

/**
 * The moment within day `d` of `zone` at which a clock `here` shows `clock`. A day that is cut short may have none: it
 * is then the last one before that day, since later would be too late.
 */
export const withinDay = asked<Millis>((d, zone, clock, here) => {
  const [start, end] = [startOf(d, zone), startOf(addDays(d, 1), zone)];
  const shown = shownAround(d, clock, here).filter((at) => at < end);
  return shown.find((at) => at >= start) ?? shown.at(-1) ?? start;
});

/** The first moment from the beginning of day `d` of `zone` at which a clock `here` shows `clock`. */
export const firstFrom = asked<Millis>((d, zone, clock, here) => {
  const start = startOf(d, zone);
  return shownAround(d, clock, here).find((at) => at >= start) ?? start;
});
