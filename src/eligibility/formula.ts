import type { Remainder } from '../counting/unexpired-sentence-receipt.ts';
import type { Formula } from '../law/schema/formula.ts';
import { all, any, not, type Truth } from './truth.ts';

/**
 * What a formula rests on: a fact, or the sentence left at receipt. `key` is the same for the same question; that of
 * a sentence holds a colon, which no fact's name does.
 */
export type Atom =
  | { readonly key: string; readonly fact: string }
  | { readonly key: string; readonly remainder: Remainder };

const factAtom = (fact: string): Atom => ({ key: fact, fact });
const remainderAtom = (remainder: Remainder): Atom => ({
  key: `left:${remainder.bound ?? 'at-least'}-${remainder.n}-${remainder.unit}`,
  remainder,
});

/** The atoms of a formula, each once, in the order in which it names them. */
export function atomsOf(formula: Formula): readonly Atom[] {
  const found = new Map<string, Atom>();
  const collect = (part: Formula): void => {
    if ('all' in part) part.all.forEach(collect);
    else if ('any' in part) part.any.forEach(collect);
    else if ('not' in part) collect(part.not);
    else {
      const atom = 'fact' in part ? factAtom(part.fact) : remainderAtom(part['enough-left']);
      if (!found.has(atom.key)) found.set(atom.key, atom);
    }
  };
  collect(formula);
  return [...found.values()];
}

export type Values = ReadonlyMap<string, Truth>;

/** The value of a formula; an atom without a value is not known. */
export function evaluate(formula: Formula, values: Values): Truth {
  if ('all' in formula) return all(formula.all.map((part) => evaluate(part, values)));
  if ('any' in formula) return any(formula.any.map((part) => evaluate(part, values)));
  if ('not' in formula) return not(evaluate(formula.not, values));
  const key = 'fact' in formula ? formula.fact : remainderAtom(formula['enough-left']).key;
  return values.get(key) ?? 'unknown';
}

/** Whether its facts alone settle a formula, however much of the sentence is left. */
export const settledByFacts = (formula: Formula, answers: Readonly<Record<string, Truth>>): boolean =>
  evaluate(formula, new Map(Object.entries(answers))) !== 'unknown';
