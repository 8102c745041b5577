import { type Day, type DayProblem, daysBetween, makeDay, yearOf } from '../calendar/day.ts';

/** What a date leaves open and how it was filled in; the order of day (`order`) or month first wins over `year`. */
export type Inferred = 'year' | 'relative' | 'order' | 'month-first' | null;

/** A day made of its parts, or why there is none. */
export type Named = { readonly inferred: Inferred } & (
  | { readonly day: Day }
  | { readonly problem: DayProblem }
);
const JOINED = /^(\d{1,4})([./-])(\d{1,2})(?:\2(\d{1,4}))?$/;

/**
 * The year that brings the day nearest to today, the past one in a tie. Only the years beside today's are tried:
 * 29 February without one among them is no day.
 */
function nearest(month: number, d: number, today: Day): Named {
  const found = [0, -1, 1].flatMap((years) => {
    const made = makeDay(yearOf(today) + years, month, d);
    return 'day' in made ? [made.day] : [];
  });
  const distance = (each: Day) => Math.abs(daysBetween(today, each));
  const day = found.sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1))[0];
  return day ? { inferred: 'year', day } : { inferred: 'year', problem: 'no-such-day' };
}

/** `year` as written: four figures, two (the century nearest to today's year), or none. */
export function named(year: string | undefined, month: number, d: number, today: Day): Named {
  if (year === undefined) return nearest(month, d, today);
  if (year.length === 4) return { inferred: null, ...makeDay(Number(year), month, d) };
  if (year.length !== 2) return { inferred: null, problem: 'not-a-date' };
  const full = yearOf(today) - 50 + ((((Number(year) - yearOf(today) + 50) % 100) + 100) % 100);
  return { inferred: 'year', ...makeDay(full, month, d) };
}

/** 3.11.2026, 3/11/2026 (day first; said to be inferred where it could be month first), 2026-11-03. */
export function joined(
  text: string,
  yearAfter: string | undefined,
  today: Day,
): Named & { usedYear: boolean } {
  const [, a = '', mark, b = '', c] = JOINED.exec(text) ?? [];
  const wrong = { inferred: null, problem: 'not-a-date', usedYear: false } as const;
  if (!mark) return wrong;
  if (a.length === 4 && c && c.length <= 2)
    return { ...named(a, Number(b), Number(c), today), usedYear: false };
  if (a.length > 2) return wrong;
  const usedYear = c === undefined && yearAfter !== undefined;
  const [first, second] = [Number(a), Number(b)];
  const turned = mark === '/' && second > 12 && first <= 12;
  const read = named(c ?? yearAfter, turned ? first : second, turned ? second : first, today);
  const unsure = mark !== '.' && first <= 12 && first !== second && second <= 12;
  return { ...read, inferred: turned ? 'month-first' : unsure ? 'order' : read.inferred, usedYear };
}
