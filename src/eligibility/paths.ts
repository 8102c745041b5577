import type { EligibilityRules } from '../law/schema/condition.ts';
import { atomsOf } from './formula.ts';

/** The conditions that stand on one path of a request, and the facts they use. Rules without paths are one path. */
export function rulesOn(rules: EligibilityRules, path: string | null): EligibilityRules {
  if (!rules.paths) return rules;
  const conditions = rules.conditions.filter(({ paths }) => !paths || (path && paths.includes(path)));
  const used = new Set(conditions.flatMap(({ when }) => atomsOf(when).map(({ key }) => key)));
  return { ...rules, facts: rules.facts.filter(({ fact }) => used.has(fact)), conditions };
}
