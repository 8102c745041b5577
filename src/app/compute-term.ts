import type { Day } from '../calendar/day.ts';
import { arithmeticOf } from '../counting/arithmetic.ts';
import { type Computed, countTerm, isNotListed } from '../counting/count-term.ts';
import type { TermQuestion } from '../counting/question.ts';
import type { InstrumentFile, StateFile } from '../law/built/files.ts';
import type { Role } from '../law/schema/primitives.ts';
import type { SecondLimit } from '../law/schema/term-change.ts';
import type { TermRule } from '../law/schema/term-rule.ts';
import type { Facts } from './address.ts';
import { firstDayTyped } from './event-fact.ts';
import type { FactProblem } from './fact-problem.ts';
import { officesOf, readOfficeFacts, strangeOffices } from './office-facts.ts';
import { ROLES, type Roles, readRoles } from './roles.ts';
import type { ReadSentenceEnd } from './sentence-end.ts';
import { askedRole, READING_FACT, SET_DAY_FACT, startsOfChain, strayProblems } from './term-facts.ts';
import { questionOf } from './term-question.ts';
import { readChannel, type Transmission, transmissionOf } from './transmission.ts';

export interface Counted {
  readonly question: TermQuestion;
  readonly count: Computed;
}

/** The answer to a term of a treaty, or what stands in its way. */
export type TermAnswer = {
  readonly rule: TermRule;
  readonly roles: Roles;
  /** Facts that were wrong and did not count; shown at their fields. */
  readonly problems: readonly FactProblem[];
} & (
  | ({
      readonly kind: 'computed';
      /** The second of two limits in one rule. */
      readonly second: (Counted & { readonly limit: SecondLimit }) | null;
      /** Events the provision may mean that are not entered: not final without them. */
      readonly notFinal: readonly string[];
      /** By when it must leave here; null where the user gave no figure for the channel. */
      readonly transmission: Transmission | null;
    } & Counted)
  /** Facts still to be entered: roles and events by name. */
  | { readonly kind: 'facts-missing'; readonly missing: readonly string[] }
  /** The text gives no figure, and none is invented. */
  | { readonly kind: 'no-figure' }
  /** Working days cannot be counted past a State's table of holidays. */
  | { readonly kind: 'no-calendar'; readonly state: string; readonly year: number }
  /** By the user's answer the rule is not for this case. */
  | { readonly kind: 'not-applicable'; readonly fact: string }
);

/** The States whose files a rule needs, once its roles are known: the deciding one, the receiver, the events' places. */
export function statesNeeded(rule: TermRule, rules: readonly TermRule[], roles: Roles): string[] {
  const sender: readonly (Role | null)[] = rule.receivedBy ? senderOf(rule) : [];
  const needed = [
    rule.deciding,
    rule.receivedBy,
    ...sender,
    ...startsOfChain(rule, rules).map((start) => start.at),
  ];
  return [...new Set(needed.flatMap((role) => (role && roles[role] ? [roles[role]] : [])))];
}

const senderOf = ({ by }: TermRule): readonly Role[] => ROLES.filter((role) => role === by);

/** Does the rule, or a term it hangs on, start from the end of a sentence? */
export const startsFromSentence = (rule: TermRule, rules: readonly TermRule[]): boolean =>
  startsOfChain(rule, rules).some(({ sentence }) => sentence);

/** The roles of a rule: the part it asks for, completed from the other side. */
export function rolesOf(file: InstrumentFile, rule: TermRule, facts: Facts): ReturnType<typeof readRoles> {
  const ask = askedRole(rule);
  if (!ask) return { roles: {}, problems: [] };
  return readRoles(facts, file.instrument.parties, ask);
}

/**
 * Computes one term rule from the facts of an address. Nothing is guessed: a role or event left out is asked for,
 * a wrong fact is reported beside whatever can still be said. `today` ends days left out that are still running.
 * `sentenceEnd` must be there where the rule starts from a sentence (`startsFromSentence`).
 */
export function computeTerm(
  file: InstrumentFile,
  rule: TermRule,
  facts: Facts,
  states: ReadonlyMap<string, StateFile>,
  today: Day,
  sentenceEnd: ReadSentenceEnd | null = null,
): TermAnswer {
  const { roles, problems: roleProblems } = rolesOf(file, rule, facts);
  const own = readOfficeFacts(facts);
  const problems: FactProblem[] = [
    ...roleProblems,
    ...strayProblems(rule, file.terms, facts),
    ...own.problems,
    ...strangeOffices(own, file.instrument.parties, 'not-a-party'),
  ];
  if (rule.appliesIf && facts[rule.appliesIf] === 'no')
    return { rule, roles, problems, kind: 'not-applicable', fact: rule.appliesIf };
  const asked = questionOf({
    rule,
    rules: file.terms,
    national: file.instrument.kind === 'national-law',
    facts,
    roles,
    states,
    own,
    today,
    sentenceEnd,
    zoneOf: (role) => states.get(roles[role] ?? '')?.facts.zone ?? null,
    depth: 0,
  });
  if (asked.kind === 'no-figure') return { rule, roles, problems, kind: 'no-figure' };
  problems.push(...asked.problems);
  if (asked.kind === 'facts-missing')
    return { rule, roles, problems, kind: 'facts-missing', missing: asked.missing };
  const { question } = asked;
  const count = countTerm(question);
  if (count.kind === 'no-calendar') return { rule, roles, problems, ...count };
  if (count.kind !== 'computed') {
    const problem = count.kind === 'time-missing' ? 'time-missing' : 'end-out-of-range';
    problems.push({ fact: count.event, value: firstDayTyped(facts[count.event]), problem });
    return { rule, roles, problems, kind: 'facts-missing', missing: [count.event] };
  }
  if (isNotListed(question, count))
    problems.push({ fact: READING_FACT, value: facts[READING_FACT] ?? '', problem: 'reading-not-listed' });
  const set = question.setDay;
  if (set && count.usual.every(({ day }) => day < set))
    problems.push({ fact: SET_DAY_FACT, value: set, problem: 'set-day-too-late' });
  const channel = readChannel(facts);
  if (rule.receivedBy) problems.push(...channel.problems);
  const [sender] = senderOf(rule);
  const here = sender && states.get(roles[sender] ?? '');
  const safe = count.days?.safe;
  const sending = rule.receivedBy && channel.channel && here ? officesOf(here, own) : null;
  if (sending) problems.push(...sending.problems);
  const transmission =
    sending && channel.channel && safe?.found
      ? transmissionOf(safe.day, channel.channel, sending.offices)
      : null;
  const { notFinal } = asked;
  const second = secondOf(rule, question);
  return { rule, roles, problems, kind: 'computed', question, count, second, notFinal, transmission };
}

function secondOf({ secondLimit: limit }: TermRule, question: TermQuestion) {
  if (!limit) return null;
  const second: TermQuestion = {
    ...question,
    arithmetic: arithmeticOf(limit.form, question.nature, limit.n),
    n: limit.n,
    unit: limit.unit,
    extensions: [],
    // A limit of custody is no receipt, though the first limit of the rule may be one.
    receiver: limit.form === 'at-most' ? null : question.receiver,
    release: question.release && { force: limit.force },
  };
  const count = countTerm(second);
  return count.kind === 'computed' ? { question: second, count, limit } : null;
}
