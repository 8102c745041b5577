import { type Day, readDay } from '../calendar/day.ts';
import type { FactProblem } from './fact-problem.ts';

export interface DayInterval {
  readonly from: Day;
  readonly to: Day;
  /** No end was given: it runs on, and is taken to end today. */
  readonly open: boolean;
}

/**
 * Reads intervals as an address carries them: `2026-06-05..2026-06-09,2026-06-12..`, a day alone standing for itself.
 * What is wrong is reported with the piece that is wrong, and only that piece is left out.
 */
export function readIntervals(
  fact: string,
  value: string,
  today: Day,
): { readonly intervals: readonly DayInterval[]; readonly problems: readonly FactProblem[] } {
  const intervals: DayInterval[] = [];
  const problems: FactProblem[] = [];
  for (const piece of value.split(',').map((text) => text.trim())) {
    if (piece === '') continue;
    const read = readInterval(piece, today);
    if (typeof read === 'string') problems.push({ fact, value: piece, problem: read });
    else intervals.push(read);
  }
  return { intervals, problems };
}

function readInterval(piece: string, today: Day): DayInterval | FactProblem['problem'] {
  const [first = '', last, more] = piece.split('..');
  if (more !== undefined) return 'not-an-interval';
  const from = readDay(first);
  if ('problem' in from) return from.problem === 'not-a-date' ? 'not-an-interval' : from.problem;
  if (last === undefined) return { from: from.day, to: from.day, open: false };
  if (last === '') {
    return from.day > today ? 'not-yet-begun' : { from: from.day, to: today, open: true };
  }
  const to = readDay(last);
  if ('problem' in to) return to.problem === 'not-a-date' ? 'not-an-interval' : to.problem;
  if (to.day < from.day) return 'end-before-start';
  return { from: from.day, to: to.day, open: false };
}
