import type { Day } from '../calendar/day.ts';
import type { InstrumentFile, StateFile } from '../law/built/files.ts';
import type { Role } from '../law/schema/primitives.ts';
import type { TermRule } from '../law/schema/term-rule.ts';
import type { Facts } from './address.ts';
import { computeTerm, rolesOf, type TermAnswer } from './compute-term.ts';
import { readEventFact } from './event-fact.ts';
import type { FactProblem } from './fact-problem.ts';
import { IN_FORCE_FACTS } from './in-force.ts';
import { ROLES } from './roles.ts';
import { readSentenceEnd } from './sentence-end.ts';
import { askedRole, knownFacts, startsOfChain } from './term-facts.ts';

/** One term that runs from an event of the case. */
export interface TermRow {
  /** The treaty, or the law of a State whose clocks run beside it. */
  readonly file: InstrumentFile;
  readonly rule: TermRule;
  /** The event of the case that starts it, the first in the rule's own order. */
  readonly event: string;
  /** It hangs on another term, and that one starts from the event. */
  readonly chained: boolean;
  /** Those facts of the case that the rule understands. */
  readonly facts: Facts;
  readonly answer: TermAnswer;
}

/** What the events of a case start. */
export interface StartedTerms {
  /** Facts that were wrong and did not count, each once. */
  readonly problems: readonly FactProblem[];
  /** Terms with a figure or a day, the earliest safe day first; those that wait for a fact last. */
  readonly terms: readonly TermRow[];
  /** Duties for which the text has no figure. */
  readonly duties: readonly TermRow[];
}

/**
 * Every term that starts from an event among the facts, or from a term that does, of a treaty and of the States' own
 * laws beside it. A rule of a law counts only where its State plays the part that the rule is about, in a case of its
 * kind.
 */
export function termsFromEvents(
  file: InstrumentFile,
  laws: readonly InstrumentFile[],
  facts: Facts,
  states: ReadonlyMap<string, StateFile>,
  today: Day,
): StartedTerms {
  return sorted(
    [
      ...started(file, file.terms, facts, states, today),
      ...laws.flatMap((law) => started(law, lawRules(law, file, facts), facts, states, today)),
    ],
    facts,
  );
}

/** The clocks of a State's own law that run beside a treaty's, from the same events. */
export function clocksBeside(
  law: InstrumentFile,
  treaty: InstrumentFile,
  facts: Facts,
  states: ReadonlyMap<string, StateFile>,
  today: Day,
): StartedTerms {
  return sorted(started(law, lawRules(law, treaty, facts), facts, states, today), facts);
}

function started(
  file: InstrumentFile,
  rules: readonly TermRule[],
  facts: Facts,
  states: ReadonlyMap<string, StateFile>,
  today: Day,
): TermRow[] {
  return rules.flatMap((rule) => {
    const by = startedBy(rule, file.terms, facts);
    if (!by) return [];
    const own = factsOf(file, rule, facts);
    return [
      { file, rule, ...by, facts: own, answer: computeTerm(file, rule, own, states, today, readSentenceEnd) },
    ];
  });
}

function sorted(rows: readonly TermRow[], facts: Facts): StartedTerms {
  const isDuty = ({ answer }: TermRow) => answer.kind === 'no-figure';
  return {
    terms: rows.filter((row) => !isDuty(row)).sort(bySafeDay),
    duties: rows.filter(isDuty),
    problems: problemsOf(rows, facts),
  };
}

/** What the rows say of the facts, and what is wrong with an event that starts duties alone, which count nothing. */
function problemsOf(rows: readonly TermRow[], facts: Facts): readonly FactProblem[] {
  const events = [...new Set(rows.map(({ event }) => event))].flatMap((event) => {
    const read = readEventFact(event, facts[event] ?? '');
    return facts[event] && 'problem' in read ? [read] : [];
  });
  const all = [...events, ...rows.flatMap(({ answer }) => answer.problems)];
  const same = (one: FactProblem) => (other: FactProblem) =>
    other.fact === one.fact && other.value === one.value && other.problem === one.problem;
  return all.filter((one, i) => all.findIndex(same(one)) === i);
}

const runsInCasesOf = (treaty: InstrumentFile) => (rule: TermRule) =>
  !rule.casesOf || rule.casesOf.some((kind) => kind === treaty.instrument.kind);

/** The rules of a State's law that run in a case under this treaty, as far as the roles are known. */
export function lawRules(law: InstrumentFile, treaty: InstrumentFile, facts: Facts): readonly TermRule[] {
  const [state] = law.instrument.parties;
  return law.terms
    .filter(runsInCasesOf(treaty))
    .filter((rule) => rule.deciding && rolesOf(treaty, rule, facts).roles[rule.deciding] === state);
}

/** The parts that what the events start asks for, each with a rule that asks for it. */
export function rolesAsked(
  treaty: InstrumentFile,
  laws: readonly InstrumentFile[],
  facts: Facts,
): ReadonlyMap<Role, TermRule> {
  const asked = new Map<Role, TermRule>();
  for (const { terms } of [treaty, ...laws]) {
    for (const rule of terms.filter(runsInCasesOf(treaty))) {
      const role = askedRole(rule);
      if (role && !asked.has(role) && startedBy(rule, terms, facts)) asked.set(role, rule);
    }
  }
  return asked;
}

/** The event of the case that a rule starts from, itself or through the terms it hangs on. */
function startedBy(
  rule: TermRule,
  rules: readonly TermRule[],
  facts: Facts,
): Pick<TermRow, 'event' | 'chained'> | null {
  const known = startsOfChain(rule, rules).find(
    (start) => facts[start.event] || (start.sentence && SENTENCE_ENDS.some((fact) => facts[fact])),
  );
  if (!known) return null;
  return { event: known.event, chained: !rule.starts.some((start) => start.event === known.event) };
}
/** A sentence whose last day is not entered as such. */
const SENTENCE_ENDS = ['sentence-start', 'length', 'sentence-end', 'release'] as const;

/** What the rule understands of the case; in the law of one State the parts are not asked for. */
function factsOf({ instrument, terms }: InstrumentFile, rule: TermRule, facts: Facts): Facts {
  const known = knownFacts(rule, terms).filter(
    (fact) => instrument.parties.length > 1 || !OF_TREATIES.includes(fact),
  );
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => known.includes(fact)));
}
const OF_TREATIES: readonly string[] = [...ROLES, ...IN_FORCE_FACTS];

/** The safe day where there is one, else the usual: a term without a safe day does not move out of sight. */
function dayOf({ answer }: TermRow): Day | null {
  if (answer.kind !== 'computed') return null;
  const { days, usual } = answer.count;
  return days?.safe.found ? days.safe.day : usual[0].day;
}

function bySafeDay(a: TermRow, b: TermRow): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first === second) return 0;
  if (first === null) return 1;
  return second === null || first < second ? -1 : 1;
}

/** Every fact that some rule of these instruments understands. */
export const knownInAny = (files: readonly InstrumentFile[]): readonly string[] => [
  ...new Set(files.flatMap((file) => file.terms.flatMap((rule) => knownFacts(rule, file.terms)))),
];
