import type { Day } from '../calendar/day.ts';
import type { Receipt, ReceiptResult } from '../exchange/receipt-schema.ts';
import type { BuiltInstrument, BuiltState } from '../law/built/files.ts';
import type { Facts } from './address.ts';
import { type CountAnswer, computeCount } from './compute-count.ts';
import { computeTerm, type TermAnswer } from './compute-term.ts';
import { type Force, forceOf } from './in-force.ts';
import { readOfficeFacts } from './office-facts.ts';
import { countOnReceipt, passedOf } from './receipt-count.ts';
import { offsetsOf, sourcesOf } from './receipt-sources.ts';
import { readSentenceEnd } from './sentence-end.ts';
import { READING_FACT } from './term-facts.ts';
import type { Transmission } from './transmission.ts';

/** What a receipt is made of: the route of a term or of a plain count. Eligibility makes none yet. */
export type ReceiptRoute = Receipt['route'];

/** The law that the route needs, as the build made it. */
export type ReceiptLaw = { readonly states: ReadonlyMap<string, BuiltState> } & (
  | { readonly kind: 'term'; readonly file: BuiltInstrument; readonly rule: BuiltInstrument['terms'][number] }
  /** `known`: the States that may be named. */
  | { readonly kind: 'count'; readonly known: readonly string[] }
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

/** Facts that belong to the session and not to the question. */
const SESSION_FACTS: readonly string[] = ['lang', 'today'];

/** Asks the engine and writes down everything it answered, and what the answer rests on. */
export function receiptOf(asking: Asking, law: ReceiptLaw): Receipt {
  const facts = Object.fromEntries(
    Object.entries(asking.facts).filter(([fact, value]) => value !== '' && !SESSION_FACTS.includes(fact)),
  );
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
    route: asking.route,
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
    problems: [...answer.problems, ...(force?.problems ?? [])].map(({ fact, value, problem }) => ({
      fact,
      value,
      problem,
    })),
    sources: sourcesOf(law.kind === 'term' ? law : null, force, states),
    offsets: answer.kind === 'computed' ? offsetsOf(answer.question, answer.count) : [],
  };
}

function forceOnReceipt(force: Force): NonNullable<Receipt['force']> {
  const { on } = force;
  switch (force.by) {
    case 'notification':
      return { by: force.by, value: force.value, on, from: force.from, earliest: force.earliest };
    case 'source':
      return { by: force.by, value: force.value, on, from: force.from };
    case 'answer':
      return { by: force.by, value: force.value, on };
    case 'nothing':
      return { by: force.by, value: force.value, on };
  }
}

function askedOf({ rule, roles }: TermAnswer): Receipt['asked'] {
  const { requested = null, requesting = null, transit = null, sentencing = null, executing = null } = roles;
  return {
    provision: rule.provision,
    roles: { requested, requesting, transit, sentencing, executing },
  };
}

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
