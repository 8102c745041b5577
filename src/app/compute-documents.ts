import {
  type Answers,
  type Checklist,
  checklist,
  factsFor,
  type Tick,
  ticksFor,
} from '../eligibility/checklist.ts';
import type { Truth } from '../eligibility/truth.ts';
import type { FactRule } from '../law/schema/condition.ts';
import type { DocumentRules, RequestKind } from '../law/schema/document.ts';
import type { Facts } from './address.ts';
import type { FactProblem } from './fact-problem.ts';
import { IN_FORCE_FACTS } from './in-force.ts';
import { LAW_FACT } from './law-fact.ts';
import { type Roles, readRoles } from './roles.ts';

interface Asked {
  /** Who asks and who is asked, who sentenced and who executes; what is not named is left out, to be asked for. */
  readonly roles: Roles;
  /** Facts that were wrong and did not count. */
  readonly problems: readonly FactProblem[];
}

/** Before it is said what is to be sent, there is no list. */
export interface KindNeeded extends Asked {
  readonly kind: null;
}

/** What must lie in the file before one kind of request is dispatched, and where each thing stands. */
export interface DocumentsAnswer extends Asked {
  readonly kind: RequestKind;
  readonly list: Checklist;
  /** Questions on which something of this kind hangs. */
  readonly questions: readonly FactRule[];
  readonly answers: Answers;
  /** Something was ticked or answered: there is something to save. */
  readonly started: boolean;
}

export type DocumentsResult = DocumentsAnswer | KindNeeded;

/** What is to be sent, of the kinds of request that the instrument knows. */
export const FOR = 'for';

const ROLE_FACTS = ['sentencing', 'executing', 'requesting', 'requested'] as const;
/** Facts that are not of the file: parts played, force, language, the day counted from. */
const SHARED: readonly string[] = [FOR, ...ROLE_FACTS, ...IN_FORCE_FACTS, LAW_FACT, 'lang', 'today'];
const TRUTHS: readonly Truth[] = ['yes', 'no', 'unknown'];
const FORCE: readonly string[] = TRUTHS;

/**
 * Reads an address and sets up its checklist. A value that is no choice, or a fact nobody knows, is reported and does
 * not count; nothing is guessed. Ticks and answers of another kind of request stay in the address and do not count.
 */
export function computeDocuments(
  rules: DocumentRules,
  parties: readonly string[],
  facts: Facts,
): DocumentsResult {
  const parts = (['sentencing', 'requesting'] as const).map((role) => readRoles(facts, parties, role));
  const roles: Roles = Object.assign({}, ...parts.map((part) => part.roles));
  const problems = [...parts.flatMap((part) => part.problems)];
  const wrong = (fact: string, value: string, problem: FactProblem['problem']) =>
    problems.push({ fact, value, problem });
  const answers: Record<string, Truth> = {};
  const ticks: Record<string, Tick> = {};
  const choices = choicesOf(rules);
  for (const [fact, value] of Object.entries(facts)) {
    if (value === '' || SHARED.includes(fact)) continue;
    const known = choices.get(fact);
    // Of a fact nobody knows the name is what is said, not the value.
    if (!known) wrong(fact, fact, 'unknown-fact');
    else if (known.truths.some((one) => one === value)) answers[fact] = value as Truth;
    else if (known.ticks.some((one) => one === value)) ticks[fact] = value as Tick;
    else wrong(fact, value, 'not-a-choice');
  }
  const kind = rules.kinds.find((one) => one.kind === facts[FOR]) ?? null;
  if (facts[FOR] && !kind) wrong(FOR, facts[FOR], 'not-a-choice');
  const force = facts['in-force'];
  if (force && !FORCE.includes(force)) wrong('in-force', force, 'not-a-choice');
  if (!kind) return { kind, roles, problems };
  const list = checklist(rules, kind.kind, answers, ticks);
  const questions = factsFor(rules, kind.kind);
  const started =
    [...list.documents, ...list.formalities].some(({ tick }) => tick !== null) ||
    questions.some(({ fact }) => (answers[fact] ?? 'unknown') !== 'unknown');
  return { kind, roles, problems, list, questions, answers, started };
}

interface Choices {
  readonly truths: readonly Truth[];
  readonly ticks: readonly Tick[];
}

/** What each fact of the instrument can say. Of formalities only those that must be kept are ticked. */
function choicesOf(rules: DocumentRules): ReadonlyMap<string, Choices> {
  const ticks = (need: Parameters<typeof ticksFor>[0]): Choices => ({ truths: [], ticks: ticksFor(need) });
  return new Map<string, Choices>([
    ...rules.facts.map(({ fact }) => [fact, { truths: TRUTHS, ticks: [] }] as const),
    ...rules.documents.map(({ id, need }) => [id, ticks(need)] as const),
    ...rules.formalities.flatMap(({ id, duty }) => (duty === 'must' ? [[id, ticks('always')] as const] : [])),
  ]);
}
