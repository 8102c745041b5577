import type { EligibilityRules } from '../law/schema/condition.ts';
import type { DocumentRules, RequestKind } from '../law/schema/document.ts';
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

/** The path of the conditions that a kind of request stands on, if they know it. */
const pathOf = ({ kind, path }: RequestKind): string => path ?? kind;

/** From eligibility to the papers: who asks whom, what is asked for, the questions shared. */
export function factsForPapers(rules: DocumentRules, facts: Facts): Facts {
  const kind = rules.kinds.find((one) => pathOf(one) === facts[PATH])?.kind;
  return { ...(kind && { [FOR]: kind }), ...carried(facts, rules.facts) };
}

/** From the papers to eligibility, by the same measure. */
export function factsForEligibility(
  rules: EligibilityRules,
  { kinds }: Pick<DocumentRules, 'kinds'>,
  facts: Facts,
): Facts {
  const kind = kinds.find((one) => one.kind === facts[FOR]);
  const path = kind && rules.paths?.find((one) => one === pathOf(kind));
  return { ...(path && { [PATH]: path }), ...carried(facts, rules.facts) };
}
