import type { Day } from '../calendar/day.ts';
import type { Case } from './case.ts';

/** A case and the next safe day still to be met, computed where data and engines meet; null where there is none. */
export interface DatedCase {
  readonly case: Case;
  readonly nextSafeDay: Day | null;
}

/** Of the safe days of one case that are still to be met, the one it is listed by: the earliest, overdue or not. */
export const nextSafeDay = (days: readonly Day[]): Day | null => [...days].sort()[0] ?? null;

/** The safe day itself is not past: until its end the act is still in time. */
export const isOverdue = (d: Day, today: Day): boolean => d < today;

/** Overdue cases on top, then by the day that comes first, then those without one; the newer case first at a tie. */
export function byNextSafeDay<T extends DatedCase>(cases: readonly T[]): T[] {
  return [...cases].sort((a, b) => compareDays(a.nextSafeDay, b.nextSafeDay) || compareAge(a.case, b.case));
}

function compareDays(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function compareAge(a: Case, b: Case): number {
  if (a.created !== b.created) return a.created > b.created ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
