import { type LatestReceipt, latestReceipt, type Remainder } from '../counting/unexpired-sentence-receipt.ts';
import { assess } from '../eligibility/assess.ts';
import type { Assessment } from '../eligibility/assessment.ts';
import { atomsOf, settledByFacts } from '../eligibility/formula.ts';
import { pathDecides, rulesOn } from '../eligibility/paths.ts';
import { asksForSentence, type ReadFacts, readFacts } from '../eligibility/read-facts.ts';
import type { SentenceDates } from '../eligibility/sentence.ts';
import { SENTENCE_FACTS } from '../eligibility/sentence-facts.ts';
import type { StateFile } from '../law/built/files.ts';
import { officeCalendarOf } from '../law/built/office-calendar-of.ts';
import type { EligibilityRules } from '../law/schema/condition.ts';
import type { Formula } from '../law/schema/formula.ts';
import type { Facts } from './address.ts';
import type { FactProblem } from './fact-problem.ts';
import { IN_FORCE_FACTS } from './in-force.ts';
import { LAW_FACT } from './law-fact.ts';
import { type Roles, readRoles } from './roles.ts';

interface Asked {
  /** Who sentenced and who executes, who asks and who is asked; what is not named is left out, to be asked for. */
  readonly roles: Roles;
  /** Facts that were wrong and did not count. */
  readonly problems: readonly FactProblem[];
}

/** Where conditions differ by what is asked for, nothing is assessed before that is said. */
export interface PathNeeded extends Asked {
  readonly path: null;
  readonly assessment: null;
  readonly started: false;
}

/** What stands in the way of a request under one instrument, from the facts of an address. */
export interface EligibilityAnswer extends Asked {
  /** What is asked for; null where the instrument knows one thing only, or its conditions are the same for all. */
  readonly path: string | null;
  /** The rules that stand on this path. */
  readonly rules: EligibilityRules;
  /** What was assessed. */
  readonly given: ReadFacts['facts'];
  readonly assessment: Assessment;
  readonly dates: SentenceDates;
  /**
   * For each figure the rules name, the latest days of receipt. None while the end of the sentence is not known, nor
   * where other facts settle every condition that names the figure: then no day of receipt matters to it.
   */
  readonly latest: readonly LatestReceipt[];
  /** Questions answered yes or no, the sentence left at receipt counting as one. */
  readonly answered: number;
  readonly asked: number;
  /** At least one fact of the case was given: there is something to say. */
  readonly started: boolean;
}

export type EligibilityResult = EligibilityAnswer | PathNeeded;

/** Facts that are not of the case: parts played, force, language, the day counted from. */
const SHARED = [
  'sentencing',
  'executing',
  'requested',
  'requesting',
  ...IN_FORCE_FACTS,
  LAW_FACT,
  'lang',
  'today',
];

/** What is asked for, of rules that know several things. */
export const PATH = 'path';

/** Who plays which part. Who asks is apart from who sentenced: either State may ask. */
function readParts(facts: Facts, parties: readonly string[]) {
  const sentence = readRoles(facts, parties, 'sentencing');
  const request = readRoles(facts, parties, 'requesting');
  return {
    roles: { ...sentence.roles, ...request.roles },
    problems: [...sentence.problems, ...request.problems],
  };
}

const remaindersIn = (formulas: readonly Formula[]): readonly Remainder[] => {
  const found = new Map<string, Remainder>();
  for (const formula of formulas) {
    for (const atom of atomsOf(formula)) if ('remainder' in atom) found.set(atom.key, atom.remainder);
  }
  return [...found.values()];
};

/** Facts of another path stay in the address and do not count on this one. */
function onPath(rules: EligibilityRules, here: EligibilityRules, facts: Facts): Facts {
  const elsewhere = new Set<string>(rules.facts.map(({ fact }) => fact));
  for (const { fact } of here.facts) elsewhere.delete(fact);
  if (asksForSentence(rules) && !asksForSentence(here))
    for (const fact of SENTENCE_FACTS) elsewhere.add(fact);
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => !elsewhere.has(fact)));
}

/**
 * Assesses the facts of an address. What is wrong with a fact is reported and the fact left out, nothing is guessed.
 * Rules with paths are assessed on the one that `path` names; before that only where no condition names a path.
 */
export function computeEligibility(
  rules: EligibilityRules,
  parties: readonly string[],
  facts: Facts,
  states: ReadonlyMap<string, StateFile>,
): EligibilityResult {
  const { roles, problems: partProblems } = readParts(facts, parties);
  const shared = rules.paths ? [...SHARED, PATH] : SHARED;
  const written = Object.fromEntries(Object.entries(facts).filter(([fact]) => !shared.includes(fact)));
  const frame = [...partProblems, ...pathProblems(rules, facts), ...forceProblems(facts)];
  const path = rules.paths?.find((one) => one === facts[PATH]) ?? null;
  if (path === null && pathDecides(rules)) {
    const problems = [...frame, ...readFacts(rules, written).problems.map(named)];
    return { roles, path, assessment: null, started: false, problems };
  }
  const here = rulesOn(rules, path);
  const read = readFacts(here, onPath(rules, here, written));
  const assessment = assess(here, read.facts);
  const formulas = here.conditions.map(({ when }) => when);
  const mattering = formulas.filter((formula) => !settledByFacts(formula, read.facts.answers));
  const { sentence } = assessment;
  const end = sentence.state === 'contradiction' ? null : sentence.end;
  const receiver = states.get(roles.requested ?? '');
  const answers = Object.values(read.facts.answers).filter((value) => value !== 'unknown').length;
  return {
    roles,
    path,
    rules: here,
    given: read.facts,
    assessment,
    dates: read.dates,
    latest: end
      ? remaindersIn(mattering).map((remainder) =>
          latestReceipt(end.lastDay, remainder, receiver ? officeCalendarOf(receiver) : null),
        )
      : [],
    answered: answers + (sentence.state === 'known' ? 1 : 0),
    asked: here.facts.length + (asksForSentence(here) ? 1 : 0),
    started: answers > 0 || Object.values(read.dates).some((value) => value !== null),
    problems: [...frame, ...read.problems.map(named)],
  };
}

function pathProblems({ paths }: EligibilityRules, facts: Facts): readonly FactProblem[] {
  const value = facts[PATH];
  if (!paths || !value || paths.includes(value)) return [];
  return [{ fact: PATH, value, problem: 'not-a-choice' }];
}

function forceProblems(facts: Facts): readonly FactProblem[] {
  const value = facts['in-force'];
  if (!value || ['yes', 'no', 'unknown'].includes(value)) return [];
  return [{ fact: 'in-force', value, problem: 'not-a-choice' }];
}

/** Of a fact nobody knows the name is what is said, not the value. */
const named = (problem: FactProblem): FactProblem =>
  problem.problem === 'unknown-fact' ? { ...problem, value: problem.fact } : problem;
