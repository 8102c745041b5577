import { addDays, addMonths, type Day, daysBetween } from '../calendar/day.ts';
import type { OneSentence, Reached, SentenceContradiction } from './unexpired-sentence.ts';
import { isCredit, isLength, type SentenceLength } from './unexpired-sentence-length.ts';

/**
 * What moves the end of a sentence earlier, as an authority granted it; no law of remission is applied here.
 * `creditDays`: days counted as served. `remission`: a length, null for none.
 */
export interface Reductions {
  readonly creditDays: number;
  readonly remission: SentenceLength | null;
}

/** The day after `length` from `start`: months first, then days. */
export const dayAfterLength = (start: Day, { years, months, days }: SentenceLength): Day =>
  addDays(addMonths(start, years * 12 + months, 'last-of-month'), days);

/** An end that was entered: the last day served, or the day of release after it. */
export function endGiven(input: Exclude<OneSentence, { kind: 'start-and-length' }>): Reached {
  if (input.kind === 'last-day')
    return { lastDay: input.day, steps: [{ step: 'last-day-given', to: input.day }] };
  const to = addDays(input.day, -1);
  return { lastDay: to, steps: [{ step: 'day-before-release', release: input.day, to }] };
}

/** One sentence from start and length: start + length − 1 day, less what is taken off. */
export function fromLength(
  start: Day,
  length: SentenceLength,
  less: Reductions,
): Reached | SentenceContradiction {
  if (!isLength(length)) return { code: 'length-not-usable', length };
  const after = dayAfterLength(start, length);
  const lastDay = addDays(after, -1);
  const full: Reached = {
    lastDay,
    steps: [
      { step: 'add-length', start, length, to: after },
      { step: 'less-a-day', to: lastDay },
    ],
  };
  return lessened(start, full, less);
}

/**
 * The last day once credits and then remission are taken off. Remission is counted back from the day of release, so
 * that a sentence of three years less six months ends as one of two years and six months.
 */
export function lessened(
  start: Day,
  full: Reached,
  { creditDays, remission }: Reductions,
): Reached | SentenceContradiction {
  if (!isCredit(creditDays)) return { code: 'credits-not-usable', creditDays };
  const sentenceDays = daysBetween(start, addDays(full.lastDay, 1));
  if (creditDays > sentenceDays) return { code: 'credits-longer-than-sentence', creditDays, sentenceDays };
  const credited: Reached =
    creditDays > 0
      ? step(full, { step: 'less-credits', creditDays, to: addDays(full.lastDay, -creditDays) })
      : full;
  if (remission === null) return credited;
  if (!isLength(remission)) return { code: 'length-not-usable', length: remission };
  const leftDays = sentenceDays - creditDays;
  const release = addDays(credited.lastDay, 1);
  const { years, months, days } = remission;
  const back = -(years * 12 + months);
  // No month is shorter than 28 days: what is longer by that is longer, and is not counted into years long past.
  const surelyLonger = -back * 28 + days > leftDays;
  const to = surelyLonger ? null : addDays(addMonths(release, back, 'last-of-month'), -days - 1);
  if (to === null || to < addDays(start, -1)) {
    return { code: 'remission-longer-than-sentence', remission, leftDays };
  }
  return step(credited, { step: 'less-remission', remission, release, to });
}

const step = ({ steps }: Reached, next: Reached['steps'][number]): Reached => ({
  lastDay: next.to,
  steps: [...steps, next],
});
