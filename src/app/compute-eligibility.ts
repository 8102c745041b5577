import { type LatestReceipt, latestReceipt, type Remainder } from '../counting/unexpired-sentence-receipt.ts';
import { assess } from '../eligibility/assess.ts';
import type { Assessment } from '../eligibility/assessment.ts';
import { atomsOf } from '../eligibility/formula.ts';
import { readFacts } from '../eligibility/read-facts.ts';
import type { SentenceDates } from '../eligibility/sentence.ts';
import type { StateFile } from '../law/built/files.ts';
import { officeCalendarOf } from '../law/built/office-calendar-of.ts';
import type { EligibilityRules } from '../law/schema/condition.ts';
import type { Facts } from './address.ts';
import type { FactProblem } from './fact-problem.ts';
import { IN_FORCE_FACTS } from './in-force.ts';
import { type Roles, readRoles } from './roles.ts';

/** What stands in the way of a request under one instrument, from the facts of an address. */
export interface EligibilityAnswer {
  /** Who sentenced and who executes, who asks and who is asked; what is not named is left out, to be asked for. */
  readonly roles: Roles;
  readonly assessment: Assessment;
  readonly dates: SentenceDates;
  /** For each figure the rules name, the latest days of receipt; empty while the end of the sentence is not known. */
  readonly latest: readonly LatestReceipt[];
  /** Questions answered yes or no, the sentence left at receipt counting as one. */
  readonly answered: number;
  readonly asked: number;
  /** At least one fact of the case was given: there is something to say. */
  readonly started: boolean;
  /** Facts that were wrong and did not count. */
  readonly problems: readonly FactProblem[];
}

/** Facts that are not of the case: parts played, force, language, the day counted from. */
const SHARED = ['sentencing', 'executing', 'requested', 'requesting', ...IN_FORCE_FACTS, 'lang', 'today'];

/** Who plays which part. Who asks is apart from who sentenced: either State may ask. */
function readParts(facts: Facts, parties: readonly string[]) {
  const sentence = readRoles(facts, parties, 'sentencing');
  const request = readRoles(facts, parties, 'requesting');
  return {
    roles: { ...sentence.roles, ...request.roles },
    problems: [...sentence.problems, ...request.problems],
  };
}

const remaindersOf = (rules: EligibilityRules): readonly Remainder[] => {
  const found = new Map<string, Remainder>();
  for (const { when } of rules.conditions) {
    for (const atom of atomsOf(when)) if ('remainder' in atom) found.set(atom.key, atom.remainder);
  }
  return [...found.values()];
};

/** Assesses the facts of an address. What is wrong with a fact is reported and the fact left out, nothing is guessed. */
export function computeEligibility(
  rules: EligibilityRules,
  parties: readonly string[],
  facts: Facts,
  states: ReadonlyMap<string, StateFile>,
): EligibilityAnswer {
  const { roles, problems: partProblems } = readParts(facts, parties);
  const written = Object.fromEntries(Object.entries(facts).filter(([fact]) => !SHARED.includes(fact)));
  const read = readFacts(rules, written);
  const assessment = assess(rules, read.facts);
  const remainders = remaindersOf(rules);
  const { sentence } = assessment;
  const end = sentence.state === 'contradiction' ? null : sentence.end;
  const receiver = states.get(roles.requested ?? '');
  const answers = Object.values(read.facts.answers).filter((value) => value !== 'unknown').length;
  return {
    roles,
    assessment,
    dates: read.dates,
    latest: end
      ? remainders.map((remainder) =>
          latestReceipt(end.lastDay, remainder, receiver ? officeCalendarOf(receiver) : null),
        )
      : [],
    answered: answers + (sentence.state === 'known' ? 1 : 0),
    asked: rules.facts.length + (remainders.length > 0 ? 1 : 0),
    started: answers > 0 || Object.values(read.dates).some((value) => value !== null),
    problems: [...partProblems, ...forceProblems(facts), ...read.problems.map(named)],
  };
}

function forceProblems(facts: Facts): readonly FactProblem[] {
  const value = facts['in-force'];
  if (!value || ['yes', 'no', 'unknown'].includes(value)) return [];
  return [{ fact: 'in-force', value, problem: 'not-a-choice' }];
}

/** Of a fact nobody knows the name is what is said, not the value. */
const named = (problem: FactProblem): FactProblem =>
  problem.problem === 'unknown-fact' ? { ...problem, value: problem.fact } : problem;
