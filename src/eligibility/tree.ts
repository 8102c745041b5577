import type { EnoughLeft, Remainder } from '../counting/unexpired-sentence-receipt.ts';
import type { EligibilityRules, FactRule } from '../law/schema/condition.ts';
import type { Formula } from '../law/schema/formula.ts';
import { evaluate } from './formula.ts';
import { answerTo, type Facts, leftOf, type Situation } from './situation.ts';
import type { Truth } from './truth.ts';

/**
 * Why a condition or ground has its value: its formula with the value of every part, by Kleene. The whole may be
 * known where its parts are not (`Reason.value`), never the other way round.
 */
export type Tree =
  | { readonly op: 'all' | 'any' | 'not'; readonly value: Truth; readonly parts: readonly Tree[] }
  | {
      readonly fact: string;
      readonly value: Truth;
      readonly kind: FactRule['kind'];
      /** Whose assessment it is. */
      readonly whose: FactRule['whose'] | null;
    }
  /** The sentence left against a figure; `result` null where the dates do not tell. */
  | { readonly remainder: Remainder; readonly value: Truth; readonly result: EnoughLeft | null };

export type FactLeaf = Extract<Tree, { fact: string }>;
export type RemainderLeaf = Extract<Tree, { remainder: Remainder }>;

export function treeOf(
  formula: Formula,
  rules: EligibilityRules,
  facts: Facts,
  { values }: Pick<Situation, 'values'>,
): Tree {
  const within = (part: Formula): Tree => {
    const value = evaluate(part, values);
    if ('all' in part) return { op: 'all', value, parts: part.all.map(within) };
    if ('any' in part) return { op: 'any', value, parts: part.any.map(within) };
    if ('not' in part) return { op: 'not', value, parts: [within(part.not)] };
    if ('fact' in part) {
      const rule = rules.facts.find(({ fact }) => fact === part.fact);
      const { kind = 'ascertainable', whose = null } = rule ?? {};
      return { fact: part.fact, value: answerTo(part.fact, facts), kind, whose };
    }
    const remainder = part['enough-left'];
    return { remainder, value, result: leftOf(remainder, facts.sentence) };
  };
  return within(formula);
}

/** What a tree rests on, each part as often as it stands in it. */
export const leavesOf = (tree: Tree): readonly (FactLeaf | RemainderLeaf)[] =>
  'op' in tree ? tree.parts.flatMap(leavesOf) : [tree];
