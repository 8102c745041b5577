import type { EligibilityRules } from '../law/schema/condition.ts';
import { atomsOf } from './formula.ts';

/** The conditions and clauses that stand on one path of a request, and the facts they use. Rules without paths are one path. */
export function rulesOn(rules: EligibilityRules, path: string | null): EligibilityRules {
  if (!rules.paths) return rules;
  const stands = ({ paths }: { readonly paths?: readonly string[] | undefined }) =>
    !paths || (path !== null && paths.includes(path));
  const conditions = rules.conditions.filter(stands);
  const used = new Set(conditions.flatMap(({ when }) => atomsOf(when).map(({ key }) => key)));
  return {
    ...rules,
    facts: rules.facts.filter(({ fact }) => used.has(fact)),
    conditions,
    // Before a path is chosen, a clause of any path may be the reader's.
    ...(rules.clauses && { clauses: rules.clauses.filter((clause) => path === null || stands(clause)) }),
  };
}

/** Does the outcome hang on what is asked for? Not where every condition stands on all paths: then clauses alone differ. */
export const pathDecides = ({ paths, conditions }: EligibilityRules): boolean =>
  paths !== undefined && conditions.some((condition) => condition.paths !== undefined);
