import { SENTENCE_FACTS } from '../eligibility/sentence-facts.ts';
import type { Role } from '../law/schema/primitives.ts';
import type { Nature } from '../law/schema/term-form.ts';
import type { Start, TermRule } from '../law/schema/term-rule.ts';
import type { Facts } from './address.ts';
import { EXTENSION_FACT } from './extension-fact.ts';
import type { FactProblem } from './fact-problem.ts';
import { IN_FORCE_FACTS } from './in-force.ts';
import { LAW_FACT } from './law-fact.ts';
import { OFFICE_FACTS } from './office-facts.ts';
import { ROLES } from './roles.ts';
import { CHANNEL_FACT } from './transmission.ts';

export const EXCLUDED_FACT = 'excluded';
export const SET_DAY_FACT = 'set-day';
export const READING_FACT = 'reading';
export const CHAIR_FACT = 'chair';

/** The three chairs from which a term is asked. */
export const CHAIRS = ['act', 'hold', 'person'] as const;
export type Chair = (typeof CHAIRS)[number];

/** Facts that any term page understands beside its own. */
const SHARED_FACTS: readonly string[] = [
  ...ROLES,
  ...IN_FORCE_FACTS,
  ...OFFICE_FACTS,
  READING_FACT,
  CHAIR_FACT,
  'lang',
  'today',
];

/** The part that is asked for: whose State decides, of two that face each other the requested one. */
export function askedRole({ deciding, receivedBy }: TermRule): Role | null {
  const role = deciding ?? receivedBy;
  return role === 'requesting' ? 'requested' : role;
}

/** The end of the term is set by a side, within a figure: then the day set is a fact. */
export const takesSetDay = ({ form, n }: TermRule): boolean =>
  n !== null && (form === 'set-by-party' || form === 'set-by-agreement');

/** Every event a rule may start from, the terms it hangs on included. */
export function startsOfChain(rule: TermRule, rules: readonly TermRule[], depth = 3): readonly Start[] {
  return rule.starts.flatMap((start) => {
    const before = start.endOf && !start.endOf.instrument ? ruleNamed(rules, start.endOf.rule) : undefined;
    return [start, ...(before && depth > 0 ? startsOfChain(before, rules, depth - 1) : [])];
  });
}

/** The rule and the terms it hangs on: what moves their end moves its event. */
export function chainOf(rule: TermRule, rules: readonly TermRule[], depth = 3): readonly TermRule[] {
  const before = rule.starts.flatMap(({ endOf }) => {
    const found = endOf && !endOf.instrument ? ruleNamed(rules, endOf.rule) : undefined;
    return found && depth > 0 ? chainOf(found, rules, depth - 1) : [];
  });
  return [rule, ...before];
}

export const ruleNamed = (rules: readonly TermRule[], name: string): TermRule | undefined =>
  rules.find((rule) => rule.rule === name);

const factsOfRules = new WeakMap<TermRule, readonly string[]>();

/** The facts that this rule understands. */
export function knownFacts(rule: TermRule, rules: readonly TermRule[]): readonly string[] {
  let known = factsOfRules.get(rule);
  if (!known) {
    known = gatherFacts(rule, rules);
    factsOfRules.set(rule, known);
  }
  return known;
}

function gatherFacts(rule: TermRule, rules: readonly TermRule[]): readonly string[] {
  const starts = [...startsOfChain(rule, rules), ...(rule.notBefore ? [rule.notBefore] : [])];
  return [
    ...SHARED_FACTS,
    ...starts.map((start) => start.event),
    ...(starts.some((start) => start.sentence) ? SENTENCE_FACTS.filter((fact) => fact !== 'receipt') : []),
    ...(typeof rule.nature === 'string' ? [] : [rule.nature.fact]),
    ...(rule.appliesIf ? [rule.appliesIf] : []),
    ...chainOf(rule, rules).flatMap((one) => [
      ...(one.excluded ? [EXCLUDED_FACT] : []),
      ...(one.extension ? [EXTENSION_FACT] : []),
      ...(takesSetDay(one) ? [SET_DAY_FACT] : []),
    ]),
    ...(rule.receivedBy ? [CHANNEL_FACT] : []),
  ];
}

/** The nature of the term in this case: some hang on a fact (is the person under arrest?). */
export function natureOf(rule: TermRule, facts: Facts): Nature {
  if (typeof rule.nature === 'string') return rule.nature;
  const value = facts[rule.nature.fact];
  return value === 'yes' || value === 'no' ? rule.nature[value] : rule.nature.unknown;
}

/** Facts this page does not know, and answers that are none of the choices. */
export function strayProblems(rule: TermRule, rules: readonly TermRule[], facts: Facts): FactProblem[] {
  const known = knownFacts(rule, rules);
  const problems: FactProblem[] = [];
  // An extension that no rule here provides is told as such where it is read.
  for (const fact in facts)
    if (!known.includes(fact) && fact !== EXTENSION_FACT && fact !== LAW_FACT)
      problems.push({ fact, value: fact, problem: 'unknown-fact' });
  const choice = (fact: string | undefined, allowed: readonly string[]) => {
    const value = fact && facts[fact];
    if (fact && value && !allowed.includes(value)) problems.push({ fact, value, problem: 'not-a-choice' });
  };
  choice('in-force', ANSWERS);
  choice(typeof rule.nature === 'string' ? undefined : rule.nature.fact, ANSWERS);
  choice(rule.appliesIf, ANSWERS);
  choice(CHAIR_FACT, CHAIRS);
  return problems;
}
const ANSWERS: readonly string[] = ['yes', 'no', 'unknown'];
