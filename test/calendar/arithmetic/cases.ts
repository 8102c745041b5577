/** The twin of the generator in make-table.py: the same inputs, in the same order. */
import { type Day, day } from '../../../src/calendar/day.ts';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number) => year % 4 === 0 && year !== 1900 && year !== 2100;

const written = (year: number, month: number, dayOfMonth: number): Day =>
  day(`${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`);

export interface Draws {
  day(): Day;
  /** A length of at most one of three limits, forwards or back, that does not leave 1900–2100. */
  length(limits: readonly [number, number, number], from: Day, aYear: number): number;
}

export function drawsFrom(seed: number): Draws {
  let s = seed;
  const draw = (k: number): number => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return Math.floor((s * k) / 2 ** 32);
  };
  return {
    day() {
      const year = 1900 + draw(201);
      const month = 1 + draw(12);
      const place = draw(8);
      const anyDay = draw(31);
      if (place === 2) return written(1904 + 4 * draw(49), 2, 29);
      const length = month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? Number.NaN);
      return written(year, month, place < 2 ? length : 1 + (anyDay % length));
    },
    length(limits, from, aYear) {
      const limit = limits[draw(3)] ?? Number.NaN;
      const n = draw(2 * limit + 1) - limit;
      const year = Number(from.slice(0, 4));
      const years = Math.floor(Math.abs(n) / aYear);
      const leaves = n > 0 ? year + years > 2099 : year - years < 1901;
      return leaves && n !== 0 ? -n : n;
    },
  };
}
