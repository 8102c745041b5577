import { type Count, countTerm } from '../counting/count-term.ts';
import type { Start, TermQuestion } from '../counting/question.ts';
import type { InstrumentFile, StateFile } from '../law/built/files.ts';
import { officeCalendarOf } from '../law/built/office-calendar-of.ts';
import type { Role } from '../law/schema/primitives.ts';
import type { Nature, TermRule } from '../law/schema/term-rule.ts';
import type { Facts } from './address.ts';
import { readEventFact } from './event-fact.ts';
import type { FactProblem } from './fact-problem.ts';
import { type Roles, readRoles } from './roles.ts';

/** The answer to a term of a treaty, or what stands in its way. */
export type TermAnswer = {
  readonly rule: TermRule;
  readonly roles: Roles;
  /** Facts that were wrong and did not count; shown at their fields. */
  readonly problems: readonly FactProblem[];
} & (
  | {
      readonly kind: 'computed';
      readonly question: TermQuestion;
      readonly count: Extract<Count, { kind: 'computed' }>;
    }
  /** Facts still to be entered: roles and events by name. */
  | { readonly kind: 'facts-missing'; readonly missing: readonly string[] }
);

/** Facts that any term page understands beside its own. */
const SHARED_FACTS = ['requested', 'requesting', 'in-force', 'lang', 'today'];

/** The States whose files a rule needs, once its roles are known: the deciding one, the receiver, the events' places. */
export function statesNeeded(rule: TermRule, roles: Roles): string[] {
  const needed: (Role | null)[] = [rule.deciding, rule.receivedBy, ...rule.starts.map((start) => start.at)];
  return [...new Set(needed.flatMap((role) => (role && roles[role] ? [roles[role]] : [])))];
}

/** The nature of the term in this case: some hang on a fact (is the person under arrest?). */
export function natureOf(rule: TermRule, facts: Facts): Nature {
  if (typeof rule.nature === 'string') return rule.nature;
  const value = facts[rule.nature.fact];
  return value === 'yes' || value === 'no' ? rule.nature[value] : rule.nature.unknown;
}

function strayFacts(rule: TermRule, facts: Facts): FactProblem[] {
  const known = [...SHARED_FACTS, ...rule.starts.map((start) => start.event)];
  if (typeof rule.nature !== 'string') known.push(rule.nature.fact);
  return Object.keys(facts)
    .filter((fact) => !known.includes(fact))
    .map((fact) => ({ fact, value: fact, problem: 'unknown-fact' }));
}

function choiceProblems(rule: TermRule, facts: Facts): FactProblem[] {
  const choices = ['in-force', ...(typeof rule.nature === 'string' ? [] : [rule.nature.fact])];
  return choices.flatMap((fact) => {
    const value = facts[fact];
    if (!value || ['yes', 'no', 'unknown'].includes(value)) return [];
    return [{ fact, value, problem: 'not-a-choice' } as const];
  });
}

/**
 * Computes one term rule from the facts of an address. Nothing is guessed: a role or event left out is asked for,
 * a wrong fact is reported beside whatever can still be said.
 */
export function computeTerm(
  file: InstrumentFile,
  rule: TermRule,
  facts: Facts,
  states: ReadonlyMap<string, StateFile>,
): TermAnswer {
  const { roles, problems: roleProblems } = readRoles(facts, file.instrument.parties, 'requested');
  const problems: FactProblem[] = [
    ...roleProblems,
    ...choiceProblems(rule, facts),
    ...strayFacts(rule, facts),
  ];
  const missing: string[] = roles[rule.deciding] ? [] : [rule.deciding];
  const starts: Start[] = [];
  for (const start of rule.starts) {
    const value = facts[start.event];
    const read = value ? readEventFact(start.event, value) : null;
    if (read && 'problem' in read) problems.push(read);
    const zone = states.get(roles[start.at] ?? '')?.facts.zone;
    if (read && !('problem' in read) && zone) {
      starts.push({ event: start.event, standing: start.standing, ...read, zone });
    } else if (start.standing === 'stated' && (!read || 'problem' in read)) missing.push(start.event);
  }
  const common = { rule, roles, problems };
  const deciding = states.get(roles[rule.deciding] ?? '');
  const [first, ...others] = starts;
  if (missing.length > 0 || !first || !deciding) return { ...common, kind: 'facts-missing', missing };
  const receiver = rule.receivedBy && states.get(roles[rule.receivedBy] ?? '');
  const nature = natureOf(rule, facts);
  const question: TermQuestion = {
    n: rule.n,
    unit: rule.unit,
    nature,
    starts: [first, ...others],
    deciding: {
      state: deciding.facts.state,
      law: deciding.counting,
      offices: officeCalendarOf(deciding),
    },
    place: (receiver ?? deciding).facts.zone,
    receiver: receiver ? officeCalendarOf(receiver) : null,
    release: rule.lapse?.effect === 'release' ? { force: rule.lapse.force } : null,
    wordedAsDate: rule.starts.some((start) => start.standing === 'stated' && start.wordedAsDate),
  };
  const count = countTerm(question);
  if (count.kind === 'computed') return { ...common, kind: 'computed', question, count };
  const problem = count.kind === 'time-missing' ? 'time-missing' : 'end-out-of-range';
  problems.push({ fact: count.event, value: facts[count.event]?.split(/T|\.\./)[0] ?? '', problem });
  return { ...common, kind: 'facts-missing', missing: [count.event] };
}
