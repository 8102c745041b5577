import type { EligibilityRules } from '../law/schema/condition.ts';
import type { DocumentRules } from '../law/schema/document.ts';
import type { Facts } from './address.ts';
import { FOR } from './compute-documents.ts';
import { PATH } from './compute-eligibility.ts';
import { IN_FORCE_FACTS } from './in-force.ts';

/** Of the facts of one page those that another page of the same instrument understands too. */
function carried(facts: Facts, questions: readonly { readonly fact: string }[]): Facts {
  const shared = new Set<string>([
    ...['sentencing', 'executing', 'requesting', 'requested'],
    ...IN_FORCE_FACTS,
    ...questions.map(({ fact }) => fact),
  ]);
  return Object.fromEntries(Object.entries(facts).filter(([name]) => shared.has(name)));
}

/** From eligibility to the papers: who asks whom, what is asked for where both name it alike, the questions shared. */
export function factsForPapers(rules: DocumentRules, facts: Facts): Facts {
  const kinds = rules.kinds.map(({ kind }) => kind);
  const kind = kinds.find((one) => one === facts[PATH]) ?? (kinds.length === 1 ? kinds[0] : undefined);
  return { ...(kind && { [FOR]: kind }), ...carried(facts, rules.facts) };
}

/** From the papers to eligibility, by the same measure. */
export function factsForEligibility(rules: EligibilityRules, facts: Facts): Facts {
  const path = rules.paths?.find((one) => one === facts[FOR]);
  return { ...(path && { [PATH]: path }), ...carried(facts, rules.facts) };
}
