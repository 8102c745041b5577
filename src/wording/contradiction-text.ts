import { type Answer, SENTENCE_END } from '../eligibility/contradictions.ts';
import type { EligibilityTelling } from './narrate-eligibility.ts';

/** One of several answers that cannot stand together, as a question with its answer: "Is the sentence for life? Yes." */
export function contradictoryAnswer(
  { words, instrument }: EligibilityTelling,
  { fact, value }: Answer,
): string {
  if (fact === SENTENCE_END) return words.eligibility.contradiction.sentence;
  return `${instrument.facts[fact]?.question ?? fact} ${words.terms[value]}.`;
}
