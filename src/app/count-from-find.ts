import { readDay } from '../calendar/day.ts';
import type { Find } from '../reading/find.ts';
import type { Facts } from './address.ts';

/** What a find opens in the plain count: with `n` and `unit` filled in, or with the day it starts from. */
export interface CountFrom {
  readonly facts: Facts;
  /** A week is counted as seven days. */
  readonly weeks: number | null;
}

/**
 * `working-days`: the plain count has calendar days alone, and counting these as such would give a wrong day.
 * `too-long`: more than it counts. `out-of-range`: a date outside the years it counts in.
 */
export type NotCounted = 'working-days' | 'too-long' | 'out-of-range';

const DAYS_OF_WEEK = 7;
const LONGEST = 9999;

/** The counts of a find: one, or for a range one of each end. */
export function countsFrom(find: Find): readonly CountFrom[] | NotCounted {
  if (find.kind === 'date')
    return 'day' in readDay(find.iso) ? [{ facts: { from: find.iso }, weeks: null }] : 'out-of-range';
  if (find.days === 'working') return 'working-days';
  const { unit } = find;
  const times = unit === 'week' ? DAYS_OF_WEEK : 1;
  const ends = find.upTo === null ? [find.n] : [find.n, find.upTo];
  if (Math.max(...ends) * times > LONGEST) return 'too-long';
  return ends.map((n) => ({
    facts: { n: String(n * times), unit: unit === 'week' ? 'day' : unit },
    weeks: unit === 'week' ? n : null,
  }));
}
