import type { Day } from '../../calendar/day.ts';
import type { CountReceipt, Receipt, ReceiptResult } from '../../exchange/receipt-schema.ts';
import type { BuiltInstrument, BuiltState } from '../../law/built/files.ts';
import type { EligibilityRules } from '../../law/schema/condition.ts';
import type { Facts } from '../address.ts';
import { type CountAnswer, computeCount } from '../compute-count.ts';
import { computeTerm, type TermAnswer } from '../compute-term.ts';
import { forceOf } from '../in-force.ts';
import { LAW_FACT } from '../law-fact.ts';
import { readOfficeFacts } from '../office-facts.ts';
import { readSentenceEnd } from '../sentence-end.ts';
import { READING_FACT } from '../term-facts.ts';
import type { Transmission } from '../transmission.ts';
import { countOnReceipt, passedOf } from './count.ts';
import { eligibilityReceiptOf } from './eligibility.ts';
import { forceOnReceipt } from './force.ts';
import { problemsOnReceipt } from './problems.ts';
import { rolesOnReceipt } from './roles.ts';
import { offsetsOf, sourcesOf } from './sources.ts';

/** What a receipt is made of: the route of a term, of a plain count, or of an assessment. */
export type ReceiptRoute = Receipt['route'];

/** The law that the route needs, as the build made it. */
export type ReceiptLaw = { readonly states: ReadonlyMap<string, BuiltState> } & (
  | { readonly kind: 'term'; readonly file: BuiltInstrument; readonly rule: BuiltInstrument['terms'][number] }
  /** `known`: the States that may be named. */
  | { readonly kind: 'count'; readonly known: readonly string[] }
  | { readonly kind: 'eligibility'; readonly file: BuiltInstrument; readonly rules: EligibilityRules }
);

/** What was asked, of which day, by which version. */
export interface Asking {
  readonly route: ReceiptRoute;
  readonly facts: Facts;
  /** The day counted from: where days left out are still running they end there. */
  readonly countedOn: Day;
  /** The day on the device's clock. */
  readonly made: Day;
  readonly product: { readonly version: string; readonly engine: string };
}

/** Facts that belong to the session or to where the question was kept, and not to the question. */
const BESIDE: readonly string[] = ['lang', 'today', LAW_FACT];

/** Asks the engine and writes down everything it answered, and what the answer rests on. */
export function receiptOf(asking: Asking, law: ReceiptLaw): Receipt {
  const facts = Object.fromEntries(
    Object.entries(asking.facts).filter(([fact, value]) => value !== '' && !BESIDE.includes(fact)),
  );
  return law.kind === 'eligibility'
    ? eligibilityReceiptOf({ ...asking, facts }, law)
    : countReceiptOf({ ...asking, facts }, law);
}

type CountLaw = Exclude<ReceiptLaw, { kind: 'eligibility' }>;

function countReceiptOf(asking: Asking, law: CountLaw): CountReceipt {
  const { route, facts } = asking;
  if (route.screen === 'eligibility') throw new Error('an assessment is no count');
  const { states } = law;
  const answer: TermAnswer | CountAnswer =
    law.kind === 'term'
      ? computeTerm(law.file, law.rule, facts, states, asking.countedOn, readSentenceEnd)
      : computeCount(facts, states, law.known);
  const force =
    law.kind === 'term' && law.file.instrument.kind !== 'national-law'
      ? forceOf(law.file, facts, asking.countedOn)
      : null;
  const { byState } = readOfficeFacts(facts);
  const own = [...byState].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    kind: 'dedere-receipt',
    version: 1,
    made: asking.made,
    product: { version: asking.product.version, engine: asking.product.engine },
    route,
    facts,
    countedOn: asking.countedOn,
    own: {
      closed: own.flatMap(([state, { closed }]) => closed.map((day) => ({ state, day }))),
      shifts: own.flatMap(([state, { shifts }]) => shifts.map(({ on, by }) => ({ state, on, by }))),
      reading: facts[READING_FACT] ?? null,
    },
    asked: 'rule' in answer ? askedOf(answer) : null,
    result: resultOf(answer),
    force: force && forceOnReceipt(force),
    problems: problemsOnReceipt([...answer.problems, ...(force?.problems ?? [])]),
    sources: sourcesOf(law.kind === 'term' ? law : null, force, states),
    offsets: answer.kind === 'computed' ? offsetsOf(answer.question, answer.count) : [],
  };
}

const askedOf = ({ rule, roles }: TermAnswer): CountReceipt['asked'] => ({
  provision: rule.provision,
  roles: rolesOnReceipt(roles),
});

function resultOf(answer: TermAnswer | CountAnswer): ReceiptResult {
  switch (answer.kind) {
    case 'facts-missing':
      return { outcome: answer.kind, missing: [...answer.missing] };
    case 'no-figure':
      return { outcome: answer.kind };
    case 'no-calendar':
      return { outcome: answer.kind, state: answer.state, year: answer.year };
    case 'not-applicable':
      return { outcome: answer.kind, fact: answer.fact };
    case 'computed':
      return computedOf(answer);
  }
}

function computedOf(answer: Extract<TermAnswer | CountAnswer, { kind: 'computed' }>): ReceiptResult {
  const term = 'rule' in answer ? answer : null;
  const second = term?.second ?? null;
  return {
    outcome: 'computed',
    ...countOnReceipt(answer.question, answer.count),
    second: second && {
      force: second.limit.force,
      ...countOnReceipt(second.question, second.count),
    },
    transmission: term?.transmission ? transmissionOf(term.transmission) : null,
    notFinal: [...(term?.notFinal ?? [])],
  };
}

const transmissionOf = ({ from, channel, leave }: Transmission) => ({
  from,
  channel: { n: channel.n, days: channel.days },
  leave: leave.found
    ? { found: true as const, day: leave.day, instant: null, passed: leave.passed.map(passedOf) }
    : { found: false as const, state: leave.state, year: leave.year },
});
