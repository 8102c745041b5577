import { atomsOf } from '../../../eligibility/formula.ts';
import type { ConditionRule, EligibilityRules, FactRule } from '../../../law/schema/condition.ts';
import { articleOf } from '../../../law/text/find-provision.ts';

/** What one condition or ground asks that no earlier one has asked. */
export interface Asked {
  readonly rule: ConditionRule;
  readonly facts: readonly FactRule[];
  /** It compares the sentence left at receipt with a figure: the dates are asked. */
  readonly sentence: boolean;
}

export interface QuestionGroups {
  /** `eId` null: known from a report alone. */
  readonly articles: readonly { readonly eId: string | null; readonly asked: readonly Asked[] }[];
  /** Assessments of States stand apart, by the condition that rests on them. */
  readonly assessments: readonly Asked[];
}

/** The questions by article, as the text orders its conditions; each fact is asked once. */
export function questionGroups(rules: EligibilityRules): QuestionGroups {
  const seen = new Set<string>();
  const articles = new Map<string | null, Asked[]>();
  const assessments: Asked[] = [];
  for (const rule of rules.conditions) {
    const fresh = atomsOf(rule.when).filter((atom) => {
      const key = 'remainder' in atom ? 'sentence' : atom.key;
      return !seen.has(key) && seen.add(key);
    });
    const facts = fresh.flatMap((atom) =>
      'fact' in atom ? (rules.facts.find((fact) => fact.fact === atom.fact) ?? []) : [],
    );
    const sentence = fresh.some((atom) => 'remainder' in atom);
    const found = facts.filter((fact) => fact.kind === 'ascertainable');
    const assessed = facts.filter((fact) => fact.kind === 'assessment');
    if (assessed.length > 0) assessments.push({ rule, facts: assessed, sentence: false });
    if (found.length === 0 && !sentence) continue;
    const article = rule.provision && (articleOf(rule.provision) ?? rule.provision);
    articles.set(article, [...(articles.get(article) ?? []), { rule, facts: found, sentence }]);
  }
  return { articles: [...articles].map(([eId, asked]) => ({ eId, asked })), assessments };
}
