import { asksForSentence } from '../../eligibility/read-facts.ts';
import { SENTENCE_FACTS } from '../../eligibility/sentence-facts.ts';
import type { EligibilityRules } from '../../law/schema/condition.ts';
import type { DocumentRules } from '../../law/schema/document.ts';
import type { TermRule } from '../../law/schema/term-rule.ts';
import { FOR } from '../compute-documents.ts';
import { PATH } from '../compute-eligibility.ts';
import { EXTENSION_FACT } from '../extension-fact.ts';
import { IN_FORCE_FACTS } from '../in-force.ts';
import { ROLES } from '../roles.ts';
import { EXCLUDED_FACT, knownFacts, READING_FACT, SET_DAY_FACT } from '../term-facts.ts';

/** Does a question understand a fact of that name, so that the case's may count for it? */
export type Knows = (fact: string) => boolean;

const knowsOf = (facts: readonly string[]): Knows => {
  const known = new Set(facts);
  return (fact) => known.has(fact);
};

/** What is of one term alone: another that knows the name does not mean the same. */
const OF_ONE_TERM: readonly string[] = [EXCLUDED_FACT, EXTENSION_FACT, SET_DAY_FACT, READING_FACT];

/** A term takes its events, and who plays which part. In the law of one State no part is asked for. */
export function termKnows(rule: TermRule, rules: readonly TermRule[], parties: readonly string[]): Knows {
  const known = knowsOf(knownFacts(rule, rules));
  const parts: readonly string[] = parties.length > 1 ? [] : ROLES;
  return (fact) => known(fact) && !OF_ONE_TERM.includes(fact) && !parts.includes(fact);
}

/** Facts that the papers and the conditions share with the case beside their own questions. */
const FRAME: readonly string[] = ['sentencing', 'executing', 'requesting', 'requested', ...IN_FORCE_FACTS];

export const eligibilityKnows = (rules: EligibilityRules): Knows =>
  knowsOf([
    ...FRAME,
    ...(rules.paths ? [PATH] : []),
    ...rules.facts.map(({ fact }) => fact),
    ...(asksForSentence(rules) ? SENTENCE_FACTS : []),
  ]);

/** Of the papers the questions they hang on; what is ticked is of one file. */
export const documentsKnow = (rules: DocumentRules): Knows =>
  knowsOf([...FRAME, FOR, ...rules.facts.map(({ fact }) => fact)]);
