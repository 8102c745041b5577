import type { Day } from '../calendar/day.ts';
import { readSentenceDates, type FactProblem as Unread } from '../eligibility/read-sentence-dates.ts';
import { sentenceOf } from '../eligibility/sentence.ts';
import type { Facts } from './address.ts';
import type { FactProblem } from './fact-problem.ts';

/** The last day of a sentence as far as the facts of an address tell it. */
export interface SentenceEnd {
  readonly lastDay: Day | null;
  readonly contradicts: boolean;
  readonly problems: readonly FactProblem[];
}

/**
 * What reads the end of a sentence. It is handed to whoever computes terms: only rules that start from a sentence need
 * it, and a first answer about any other does not wait for it.
 */
export type ReadSentenceEnd = (facts: Facts) => SentenceEnd;

export const readSentenceEnd: ReadSentenceEnd = (facts) => {
  const problems: Unread[] = [];
  const sentence = sentenceOf(readSentenceDates(facts, problems));
  const contradicts = sentence.state === 'contradiction';
  return { lastDay: contradicts ? null : (sentence.end?.lastDay ?? null), contradicts, problems };
};
