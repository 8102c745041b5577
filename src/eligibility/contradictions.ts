import type { EligibilityRules } from '../law/schema/condition.ts';
import { answerTo, type Facts } from './situation.ts';

/** Stands among contradictory answers for the end of the sentence, which is computed and not asked. */
export const SENTENCE_END = 'sentence-end';

export interface Answer {
  readonly fact: string;
  readonly value: 'yes' | 'no';
}

const answersOf = (contradiction: Readonly<Record<string, 'yes' | 'no'>>): readonly Answer[] =>
  Object.entries(contradiction).map(([fact, value]) => ({ fact, value }));

/** Answers given that cannot stand together, each time all of them: which one is wrong nobody here knows. */
export function contradictionsIn(rules: EligibilityRules, facts: Facts): readonly (readonly Answer[])[] {
  const { sentence } = facts;
  const ends = sentence.state !== 'contradiction' && sentence.end !== null;
  const given = ({ fact, value }: Answer) =>
    fact === SENTENCE_END ? ends === (value === 'yes') : answerTo(fact, facts) === value;
  return (rules.contradictions ?? []).map(answersOf).filter((answers) => answers.every(given));
}
