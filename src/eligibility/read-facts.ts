import type { EligibilityRules } from '../law/schema/condition.ts';
import { atomsOf } from './formula.ts';
import { type FactProblem, readSentenceDates } from './read-sentence-dates.ts';
import { type SentenceDates, sentenceOf } from './sentence.ts';
import { SENTENCE_FACTS } from './sentence-facts.ts';
import type { Facts } from './situation.ts';
import type { Truth } from './truth.ts';

export interface ReadFacts {
  readonly facts: Facts;
  readonly dates: SentenceDates;
  /** What could not be read; such a value counts as not given. */
  readonly problems: readonly FactProblem[];
}

/** Do the rules ask for the dates of a sentence? */
export const asksForSentence = (rules: EligibilityRules): boolean =>
  rules.conditions.some(({ when }) => atomsOf(when).some((atom) => 'remainder' in atom));

const isTruth = (text: string): text is Truth => text === 'yes' || text === 'no' || text === 'unknown';

/** Facts written as text (an address, a saved case) to facts that `assess` takes. An empty text is not given. */
export function readFacts(rules: EligibilityRules, written: Readonly<Record<string, string>>): ReadFacts {
  const problems: FactProblem[] = [];
  const answers: Record<string, Truth> = {};
  const names = new Set(rules.facts.map(({ fact }) => fact));
  const dated = asksForSentence(rules);
  for (const [fact, value] of Object.entries(written)) {
    if (value === '' || (dated && SENTENCE_FACTS.some((name) => name === fact))) continue;
    if (!names.has(fact)) problems.push({ fact, value, problem: 'unknown-fact' });
    else if (isTruth(value)) answers[fact] = value;
    else problems.push({ fact, value, problem: 'not-a-choice' });
  }
  const dates = readSentenceDates(dated ? written : {}, problems);
  return { facts: { answers, sentence: sentenceOf(dates) }, dates, problems };
}
