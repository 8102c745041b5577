import { addDays, type Day } from '../calendar/day.ts';
import { addLength, isInDays, lastThatReaches } from './length.ts';
import type { Length, Start, TermQuestion } from './question.ts';
import { type Reading, UNMOVED } from './reading.ts';
import { settle } from './settle.ts';

type Kinds = readonly (readonly [Reading['kind'], Day])[];

/**
 * n units before a day A. Days: A − n. Months: the last R with R + n months ≤ A, and A − n months, which month ends
 * make earlier. `remaining`, A being the last day of a sentence: also with the day of receipt as the first that is left.
 */
function kindsOf(question: TermQuestion, from: Day): Kinds {
  if (!isInDays(question)) return [['usual', from]];
  const usual = lastThatReaches(from, question);
  const kinds: Kinds = [
    ['usual', usual],
    ...(question.unit === 'day'
      ? []
      : ([['months-back', addLength(from, { ...question, n: -question.n })]] as const)),
  ];
  if (question.arithmetic !== 'remaining') return kinds;
  return [...kinds, ['receipt-day-counted', lastThatReaches(addDays(from, 1), question)]];
}

/** Every reading of a day counted back from one possible day of its event. Nothing rolls. */
export function backReadings(question: TermQuestion, start: Start, from: Day): Reading[] {
  if (question.n === 0) return [dayItself(question, start, from)];
  return kindsOf(question, from).map(([kind, day]) => ({
    kind,
    event: start.event,
    standing: start.standing,
    start: from,
    day,
    instant: null,
    ground: kind === 'usual' ? { law: 'baseline' } : { law: 'words' },
    moves: UNMOVED,
    inability: null,
  }));
}

/** A day that is given, with what was granted beyond it. */
function dayItself(question: TermQuestion, { event, standing }: Start, from: Day): Reading {
  const withLength = (length: Length): Day => (isInDays(length) ? addLength(from, length) : from);
  const draft = { day: from, first: addDays(from, 1), beyond: 0, passedOver: false, withLength } as const;
  const settled = settle(question, draft, true);
  const ground = { law: 'baseline' } as const;
  return { kind: 'usual', event, standing, start: from, instant: null, ground, inability: null, ...settled };
}
