import type { EligibilityRules, FactRule } from '../law/schema/condition.ts';
import { atomsOf } from './formula.ts';
import { answered, type Situation } from './situation.ts';
import type { Truth } from './truth.ts';

/** One fact answered otherwise than it is now: the other answer, or an answer where there is none yet. */
export type Changed =
  | {
      readonly kind: FactRule['kind'];
      readonly fact: string;
      /** Whose assessment it is. */
      readonly whose: FactRule['whose'] | null;
      readonly from: Truth;
      readonly to: 'yes' | 'no';
    }
  /** Of the sentence enough is left for every figure, or for none. */
  | { readonly kind: 'sentence'; readonly from: Truth; readonly to: 'yes' | 'no' };

/** One change, and how it is made. */
export interface Step {
  readonly changed: Changed;
  /** The atoms it answers: the same array for the two answers of one question. */
  readonly keys: readonly string[];
  readonly take: (situation: Situation) => Situation;
}

/** Every change of one fact, in the order of the text. */
export function stepsFrom(rules: EligibilityRules, situation: Situation): readonly Step[] {
  const atoms = rules.conditions.flatMap(({ when }) => atomsOf(when));
  const figures = [...new Set(atoms.flatMap((atom) => ('remainder' in atom ? [atom.key] : [])))];
  const steps = new Map<string, readonly Step[]>();
  for (const atom of atoms) {
    if ('remainder' in atom) {
      if (!steps.has('sentence:')) steps.set('sentence:', towards(situation, figures, { kind: 'sentence' }));
    } else if (!steps.has(atom.key)) {
      const { fact } = atom;
      const { kind = 'ascertainable', whose = null } = rules.facts.find((one) => one.fact === fact) ?? {};
      steps.set(atom.key, towards(situation, [atom.key], { kind, fact, whose }));
    }
  }
  return [...steps.values()].flat();
}

type What = { readonly kind: 'sentence' } | Omit<Extract<Changed, { fact: string }>, 'from' | 'to'>;

function towards(situation: Situation, keys: readonly string[], what: What): readonly Step[] {
  const now = new Set(keys.map((key) => situation.values.get(key) ?? 'unknown'));
  const [only = 'unknown'] = now;
  const from = now.size === 1 ? only : 'unknown';
  return (['yes', 'no'] as const)
    .filter((to) => to !== from)
    .map((to) => ({
      changed: { ...what, from, to },
      keys,
      take: (other) => keys.reduce((changed, key) => answered(changed, key, to), other),
    }));
}
