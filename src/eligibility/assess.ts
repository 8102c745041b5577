import type { ConditionRule, EligibilityRules } from '../law/schema/condition.ts';
import type { Assessment, Note, Reason } from './assessment.ts';
import { contradictionsIn } from './contradictions.ts';
import { outcomeOf, truthOf } from './decide.ts';
import { atomsOf } from './formula.ts';
import { leadsTo } from './outcome.ts';
import { answerTo, type Facts, leftOf, type Situation, situationOf } from './situation.ts';
import { treeOf } from './tree.ts';
import { missingIn, openAssessments, partingsIn } from './unsettled.ts';

/** What stands in the way of a request under these rules, as far as the facts tell, and what is still to be found out. */
export function assess(rules: EligibilityRules, facts: Facts): Assessment {
  const situation = situationOf(rules, facts);
  const outcome = outcomeOf(situation);
  return {
    outcome,
    reasons: rules.conditions.map((condition) => reasonOf(condition, rules, facts, situation)),
    missing: missingIn(situation, outcome),
    open: openAssessments(situation),
    partings: partingsIn(situation),
    sentence: facts.sentence,
    contradictions: contradictionsIn(rules, facts),
    notes: [...facts.sentence.notes, ...unknownFacts(rules, facts)],
  };
}

function reasonOf(rule: ConditionRule, rules: EligibilityRules, facts: Facts, situation: Situation): Reason {
  const { value, possible } = truthOf(rule, situation);
  const atoms = atomsOf(rule.when);
  return {
    condition: rule.id,
    provision: rule.provision,
    reports: rule.reports ?? [],
    kind: rule.kind,
    value,
    possible,
    leadsTo: leadsTo(rule.kind, value),
    tree: treeOf(rule.when, rules, facts, situation),
    facts: atoms.flatMap((atom) => {
      if (!('fact' in atom)) return [];
      const { kind = 'ascertainable', whose = null } =
        rules.facts.find((known) => known.fact === atom.fact) ?? {};
      return [{ fact: atom.fact, kind, whose, value: answerTo(atom.fact, facts) }];
    }),
    left: atoms.flatMap((atom) =>
      'remainder' in atom
        ? [{ remainder: atom.remainder, result: leftOf(atom.remainder, facts.sentence) }]
        : [],
    ),
  };
}

function unknownFacts(rules: EligibilityRules, { answers }: Facts): readonly Note[] {
  const known = new Set(rules.facts.map(({ fact }) => fact));
  return Object.keys(answers)
    .filter((fact) => !known.has(fact))
    .sort()
    .map((fact) => ({ code: 'unknown-fact', fact }));
}
