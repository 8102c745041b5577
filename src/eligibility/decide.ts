import type { ConditionRule } from '../law/schema/condition.ts';
import { MUST_BE_REFUSED, type Outcome, outcomeAt, type SettledOutcome } from './outcome.ts';
import { type Part, reachable } from './reach.ts';
import { answered, byOutcome, type Situation, whateverAssessed, whileAssessmentsOpen } from './situation.ts';
import type { Truth } from './truth.ts';

/**
 * The outcome, the first that applies. Settled once no question that can be found out decides; then no further
 * answer, a State's assessment included, can make it `more-facts-needed` again.
 */
export function outcomeOf(situation: Situation): Outcome {
  const { conditions, values, open } = situation;
  const whole = reachable(byOutcome(situation), values, whileAssessmentsOpen(situation));
  if (whole.every((pair) => pair.yes === MUST_BE_REFUSED)) return 'must-be-refused';
  if (conditions.some((condition) => notMet(condition, situation))) return 'conditions-not-met';
  for (const [key, question] of open) {
    if (question.kind !== 'assessment' && decides(situation, key)) return 'more-facts-needed';
  }
  return outcomeAt(Math.max(...whole.map((pair) => pair.yes)));
}

const notMet = (condition: ConditionRule, situation: Situation): boolean =>
  condition.kind === 'condition' && truthOf(condition, situation).value === 'no';

/**
 * Does the answer to this question decide? There are answers to the other open questions, and assessments of the
 * States or none, under which its yes and its no lead to different outcomes.
 */
export const decides = (situation: Situation, key: string): boolean => outcomesOf(situation, key).length > 0;

/** The outcomes between which the answer to this question can decide, the weakest first; none: it does not. */
export function outcomesOf(situation: Situation, key: string): readonly SettledOutcome[] {
  const pairs = reachable(byOutcome(situation), situation.values, whateverAssessed(situation), key);
  const levels = pairs.flatMap(({ yes, no }) => (yes === no ? [] : [yes, no]));
  return [...new Set(levels)].sort((a, b) => a - b).map(outcomeAt);
}

/** Would an answer to this question alone, the others staying open, change the outcome? */
export function decidesAlone(situation: Situation, key: string, outcome: Outcome): boolean {
  const answer = (value: Truth) => outcomeOf(answered(situation, key, value));
  return answer('yes') !== outcome || answer('no') !== outcome;
}

const TRUTHS = ['no', 'unknown', 'yes'] as const;
const byTruth = (condition: ConditionRule, { keys }: Situation): Part => ({
  when: condition.when,
  keys: keys.get(condition) ?? [],
  level: { no: 0, unknown: 1, yes: 2 },
});

/**
 * The value of one condition or ground, and the values it can still have when what can be found out is found out
 * while the States' assessments stay open. One value left is its value.
 */
export function truthOf(
  condition: ConditionRule,
  situation: Situation,
): { readonly value: Truth; readonly possible: readonly Truth[] } {
  const pairs = reachable([byTruth(condition, situation)], situation.values, whileAssessmentsOpen(situation));
  const possible = TRUTHS.filter((_, level) => pairs.some((pair) => pair.yes === level));
  const [first = 'unknown'] = possible;
  return { value: possible.length === 1 ? first : 'unknown', possible };
}

/** Does the answer to this question matter to one condition or ground, under some answers to the others? */
export const mattersTo = (condition: ConditionRule, situation: Situation, key: string): boolean =>
  reachable([byTruth(condition, situation)], situation.values, whateverAssessed(situation), key).some(
    (pair) => pair.yes !== pair.no,
  );
