import { type Day, type DayProblem, readDay } from '../calendar/day.ts';
import { isCredit, readLength } from '../counting/unexpired-sentence-length.ts';
import { readSentence } from './further-sentences.ts';
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
    length: lengthOf('length', text('length'), problems),
    creditDays: creditOf(text('credit-days'), problems),
    remission: lengthOf('remission', text('remission'), problems),
    end: dayOf('sentence-end'),
    release: dayOf('release'),
    further: furtherOf(text('further-sentences'), problems),
    receipt: dayOf('receipt'),
  };
}

function lengthOf(
  fact: SentenceFactName,
  value: string | null,
  problems: FactProblem[],
): SentenceDates['length'] {
  if (value === null) return null;
  const read = readLength(value);
  if ('length' in read) return read.length;
  problems.push({ fact, value, problem: 'not-a-length' });
  return null;
}

function creditOf(value: string | null, problems: FactProblem[]): number | null {
  if (value === null) return null;
  if (/^\d{1,5}$/.test(value) && isCredit(Number(value))) return Number(value);
  problems.push({ fact: 'credit-days', value, problem: 'not-a-number' });
  return null;
}

/** One that cannot be read leaves the end open: without it the sentences would end too early. */
function furtherOf(value: string | null, problems: FactProblem[]): SentenceDates['further'] {
  if (value === null) return null;
  const pieces = value.split(',').map((piece) => piece.trim());
  const read = pieces
    .filter((piece) => piece !== '')
    .map((piece) => {
      const found = readSentence(piece);
      if ('sentence' in found) return found.sentence;
      problems.push({ fact: 'further-sentences', value: piece, problem: found.problem });
      return null;
    });
  const sound = read.filter((one) => one !== null);
  if (sound.length < read.length) return 'not-read';
  return sound.length > 0 ? sound : null;
}
