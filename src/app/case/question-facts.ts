import type { Case, CaseEntry, Facts } from '../../cases/case.ts';
import { factsOf } from '../../cases/case-facts.ts';
import { isOwnPlan, isPlan } from '../../cases/planned.ts';
import type { InstrumentFile } from '../../law/built/files.ts';
import type { EligibilityRules } from '../../law/schema/condition.ts';
import type { DocumentRules } from '../../law/schema/document.ts';
import type { TermRule } from '../../law/schema/term-rule.ts';
import { ROLES } from '../roles.ts';
import { knownFacts } from '../term-facts.ts';
import { documentsKnow, eligibilityKnows, type Knows, termKnows } from './known-facts.ts';

type Entry<K extends CaseEntry['kind']> = Extract<CaseEntry, { kind: K }>;

/** What the case shares with the entry: of States none that is no party to its instrument. */
function effectiveFacts(of: Case, entry: CaseEntry, knows: Knows, parties: readonly string[]): Facts {
  const facts = Object.entries(factsOf(of, entry, knows)).filter(
    ([fact, value]) =>
      Object.hasOwn(entry.facts, fact) ||
      !(ROLES as readonly string[]).includes(fact) ||
      parties.includes(value),
  );
  return Object.fromEntries(facts);
}

const isMetBy = (rule: TermRule, fact: string): boolean =>
  (rule.metBy ?? []).some(({ event }) => event === fact);

/** Those facts by which the rule is met, and which it may not otherwise know. What is only planned meets nothing. */
function factsThatMeet(of: Case, entry: CaseEntry, rule: TermRule): Facts {
  const meets = (fact: string) => isMetBy(rule, fact);
  const events = of.events.filter((one) => one.event !== null && meets(one.event) && !isPlan(of, one));
  const facts = factsOf({ ...of, events }, entry, meets);
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([fact, value]) =>
        meets(fact) && !(Object.hasOwn(entry.facts, fact) && isOwnPlan(of, entry.id, fact, value)),
    ),
  );
}

/** The facts from which a term of a case is computed, and those by which it is met. */
export function termFacts(
  of: Case,
  entry: Entry<'term'>,
  { instrument, terms }: Pick<InstrumentFile, 'instrument' | 'terms'>,
  rule: TermRule,
): { readonly facts: Facts; readonly meeting: Facts } {
  const meeting = factsThatMeet(of, entry, rule);
  const known = knownFacts(rule, terms);
  const all = effectiveFacts(of, entry, termKnows(rule, terms, instrument.parties), instrument.parties);
  const facts = Object.entries(all).filter(([fact]) => known.includes(fact) || !isMetBy(rule, fact));
  return { facts: Object.fromEntries(facts), meeting };
}

/** The facts from which the conditions of an instrument are assessed in a case. */
export const eligibilityFacts = (
  of: Case,
  entry: Entry<'eligibility'>,
  rules: EligibilityRules,
  parties: readonly string[],
): Facts => effectiveFacts(of, entry, eligibilityKnows(rules), parties);

/** The facts on which the papers of a case hang, with what is ticked. */
export const documentFacts = (
  of: Case,
  entry: Entry<'documents'>,
  rules: DocumentRules,
  parties: readonly string[],
): Facts => effectiveFacts(of, entry, documentsKnow(rules), parties);
