import { type Day, type DayProblem, readDay } from '../calendar/day.ts';
import { isCredit, readLength } from '../counting/unexpired-sentence-length.ts';
import type { SentenceDates } from './sentence.ts';
import type { SentenceFactName } from './sentence-facts.ts';

export interface FactProblem {
  readonly fact: string;
  readonly value: string;
  readonly problem: DayProblem | 'not-a-length' | 'not-a-number' | 'not-a-choice' | 'unknown-fact';
}

/** The dates of a sentence from facts written as text; what is wrong is added to `problems` and left out. */
export function readSentenceDates(
  written: Readonly<Record<string, string>>,
  problems: FactProblem[],
): SentenceDates {
  const text = (fact: SentenceFactName): string | null =>
    Object.hasOwn(written, fact) ? written[fact] || null : null;
  const dayOf = (fact: SentenceFactName): Day | null => {
    const value = text(fact);
    if (value === null) return null;
    const read = readDay(value);
    if ('day' in read) return read.day;
    problems.push({ fact, value, problem: read.problem });
    return null;
  };
  return {
    start: dayOf('sentence-start'),
    length: lengthOf(text('length'), problems),
    creditDays: creditOf(text('credit-days'), problems),
    end: dayOf('sentence-end'),
    release: dayOf('release'),
    receipt: dayOf('receipt'),
  };
}

function lengthOf(value: string | null, problems: FactProblem[]): SentenceDates['length'] {
  if (value === null) return null;
  const read = readLength(value);
  if ('length' in read) return read.length;
  problems.push({ fact: 'length', value, problem: 'not-a-length' });
  return null;
}

function creditOf(value: string | null, problems: FactProblem[]): number | null {
  if (value === null) return null;
  if (/^\d{1,5}$/.test(value) && isCredit(Number(value))) return Number(value);
  problems.push({ fact: 'credit-days', value, problem: 'not-a-number' });
  return null;
}
