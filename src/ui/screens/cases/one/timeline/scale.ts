import { type Day, daysBetween } from '../../../../../calendar/day.ts';

/** Where days stand on a line of the length 1. */
export interface Scale {
  readonly first: Day;
  readonly last: Day;
  /** Long waits are drawn shorter than they are: days that stand close would not be told apart else. */
  readonly shortened: boolean;
  /** From 0 to 1; days outside the line stand at its ends. */
  readonly at: (d: Day) => number;
}

/** Two days closer than this part of the line are not told apart at a glance. */
const LEAST_GAP = 0.04;

/**
 * A line on which all these days can be told apart: to scale where they can so, else each wait takes the length of its
 * logarithm, so that two days and two years both show. Null: there is no day.
 */
export function scaleOf(days: readonly Day[]): Scale | null {
  const ordered = [...new Set(days)].sort();
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return null;
  const waits = ordered.slice(1).map((d, i) => daysBetween(ordered[i] ?? d, d));
  const span = daysBetween(first, last);
  const shortened = waits.some((wait) => wait / span < LEAST_GAP);
  const lengths = shortened ? waits.map((wait) => 1 + Math.log2(wait)) : waits;
  const whole = lengths.reduce((sum, one) => sum + one, 0);
  const places = new Map<Day, number>([[first, whole === 0 ? 0.5 : 0]]);
  let sum = 0;
  lengths.forEach((length, i) => {
    sum += length;
    const d = ordered[i + 1];
    if (d) places.set(d, sum / whole);
  });
  return { first, last, shortened, at: (d) => places.get(d) ?? between(ordered, places, d) };
}

/** A day that is none of those the line was made of: in its share of the wait it falls into. */
function between(ordered: readonly Day[], places: ReadonlyMap<Day, number>, d: Day): number {
  const next = ordered.findIndex((other) => other > d);
  if (next === 0) return 0;
  if (next < 0) return 1;
  const [from, to] = [ordered[next - 1], ordered[next]];
  if (!from || !to) return 0;
  const [a, b] = [places.get(from) ?? 0, places.get(to) ?? 1];
  return a + ((b - a) * daysBetween(from, d)) / daysBetween(from, to);
}

/** Of days in the order of their weight those whose labels, each that part of the line wide, do not run into another. */
export function labelled(scale: Scale, days: readonly Day[], width: number): Day[] {
  const shown: Day[] = [];
  /** A label at an end of the line stays on it. */
  const centre = (d: Day) => Math.min(Math.max(scale.at(d), width / 2), 1 - width / 2);
  for (const d of days) {
    if (shown.every((other) => other !== d && Math.abs(centre(other) - centre(d)) >= width)) shown.push(d);
  }
  return shown.sort();
}
