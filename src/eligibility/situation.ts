import { type EnoughLeft, enoughLeft, type Remainder } from '../counting/unexpired-sentence-receipt.ts';
import type { ConditionRule, EligibilityRules, FactRule } from '../law/schema/condition.ts';
import { type Atom, atomsOf } from './formula.ts';
import { levelOf } from './outcome.ts';
import type { Open, Part } from './reach.ts';
import type { SentenceFact } from './sentence.ts';
import type { Truth } from './truth.ts';

/** What is known of a case. A fact left out is not known. */
export interface Facts {
  readonly answers: Readonly<Record<string, Truth>>;
  readonly sentence: SentenceFact;
}

/** Something not known on which a condition or ground rests. */
export type Question =
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'assessment'; readonly fact: string; readonly whose: FactRule['whose'] | null }
  /** The dates of the sentence are missing or cannot stand together. */
  | { readonly kind: 'sentence' }
  /** The dates are known, but readings of the provision part: nobody can find this out, no answer is asked for. */
  | {
      readonly kind: 'reading';
      readonly remainder: Remainder;
      readonly left: Extract<EnoughLeft, { value: 'between' }>;
    };

/** Rules and facts put together: what is known and what is open, by atom, in the order of the text. */
export interface Situation {
  readonly conditions: readonly ConditionRule[];
  /** By condition, what it rests on. */
  readonly keys: ReadonlyMap<ConditionRule, readonly string[]>;
  readonly values: ReadonlyMap<string, Truth>;
  readonly open: ReadonlyMap<string, Question>;
}

export function situationOf(rules: EligibilityRules, facts: Facts): Situation {
  const values = new Map<string, Truth>();
  const open = new Map<string, Question>();
  const keys = new Map<ConditionRule, readonly string[]>();
  for (const condition of rules.conditions) {
    const atoms = atomsOf(condition.when);
    keys.set(
      condition,
      atoms.map(({ key }) => key),
    );
    for (const atom of atoms) {
      const found = look(atom, rules, facts);
      if (typeof found === 'string') values.set(atom.key, found);
      else open.set(atom.key, found);
    }
  }
  return { conditions: rules.conditions, keys, values, open };
}

function look(atom: Atom, rules: EligibilityRules, facts: Facts): Truth | Question {
  if ('remainder' in atom) {
    const left = leftOf(atom.remainder, facts.sentence);
    if (!left) return { kind: 'sentence' };
    return left.value === 'between' ? { kind: 'reading', remainder: atom.remainder, left } : left.value;
  }
  const { fact } = atom;
  const value = answerTo(fact, facts);
  if (value !== 'unknown') return value;
  const rule = rules.facts.find((known) => known.fact === fact);
  if (rule?.kind === 'assessment') return { kind: 'assessment', fact, whose: rule.whose ?? null };
  return { kind: 'fact', fact };
}

export const answerTo = (fact: string, { answers }: Facts): Truth =>
  (Object.hasOwn(answers, fact) ? answers[fact] : undefined) ?? 'unknown';

/** The sentence left at receipt against a figure; null where the dates do not tell. */
export const leftOf = (remainder: Remainder, sentence: SentenceFact): EnoughLeft | null =>
  sentence.state === 'known' ? enoughLeft(sentence.receipt, sentence.end.lastDay, remainder) : null;

/** The same situation with one question answered. */
export function answered(situation: Situation, key: string, value: Truth): Situation {
  const open = new Map(situation.open);
  open.delete(key);
  return { ...situation, open, values: new Map(situation.values).set(key, value) };
}

/** Every condition and ground, by the outcome it leads to. */
export const byOutcome = ({ conditions, keys }: Situation): readonly Part[] =>
  conditions.map((condition) => ({
    when: condition.when,
    keys: keys.get(condition) ?? [],
    level: {
      yes: levelOf(condition.kind, 'yes'),
      no: levelOf(condition.kind, 'no'),
      unknown: levelOf(condition.kind, 'unknown'),
    },
  }));

/** What open questions can still turn out to be while the States' assessments stay open. */
export const whileAssessmentsOpen = (situation: Situation): Open =>
  new Map(
    [...situation.open].flatMap(([key, question]) =>
      question.kind === 'assessment' ? [] : [[key, ['yes', 'no']]],
    ),
  );

/** The same, whatever the States assess or leave open. */
export const whateverAssessed = (situation: Situation): Open =>
  new Map(
    [...situation.open].map(([key, question]) => [
      key,
      question.kind === 'assessment' ? ['unknown', 'yes', 'no'] : ['yes', 'no'],
    ]),
  );
