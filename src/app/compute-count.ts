import { type Computed, countTerm, isNotListed } from '../counting/count-term.ts';
import type { TermQuestion } from '../counting/question.ts';
import type { ChosenReading } from '../counting/reading.ts';
import type { StateFile } from '../law/built/files.ts';
import type { Unit } from '../law/schema/term-form.ts';
import type { Facts } from './address.ts';
import { readEventFact } from './event-fact.ts';
import type { FactProblem } from './fact-problem.ts';
import { OFFICE_FACTS, officesOf, readOfficeFacts, strangeOffices } from './office-facts.ts';
import { plainQuestion } from './plain-question.ts';
import { READING_FACT } from './term-facts.ts';

/** The answer to a plain count, without a treaty: `#/count?from=2026-11-03&n=40&unit=day&state=KZ&custody=1`. */
export type CountAnswer = { readonly problems: readonly FactProblem[] } & (
  | {
      readonly kind: 'computed';
      readonly question: TermQuestion;
      readonly count: Computed;
    }
  | { readonly kind: 'facts-missing'; readonly missing: readonly string[] }
);

const UNITS: readonly Unit[] = ['hour', 'day', 'month', 'year'];
const FACTS = [
  'from',
  'n',
  'unit',
  'state',
  'custody',
  'receipt',
  READING_FACT,
  ...OFFICE_FACTS,
  'lang',
  'today',
];
const LONGEST = 9999;

export const isUnit = (text: string | undefined): text is Unit => UNITS.some((unit) => unit === text);

function readLength(facts: Facts, problems: FactProblem[]): number | null {
  const value = facts.n;
  if (!value) return null;
  const n = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  if (n >= 1 && n <= LONGEST) return n;
  problems.push({ fact: 'n', value, problem: 'not-a-number' });
  return null;
}

function readFlag(facts: Facts, fact: string, problems: FactProblem[]): boolean {
  const value = facts[fact];
  if (value && value !== '1' && value !== '0') problems.push({ fact, value, problem: 'not-a-choice' });
  return value === '1';
}

/**
 * Counts any term. Without a State only the usual day can be given; with one, its law opens the readings. The act is
 * a receipt by an authority, and moves back for closed offices, only where `receipt=1` says so.
 */
export function computeCount(
  facts: Facts,
  states: ReadonlyMap<string, StateFile>,
  known: readonly string[],
): CountAnswer {
  const problems: FactProblem[] = Object.keys(facts)
    .filter((fact) => !FACTS.includes(fact))
    .map((fact) => ({ fact, value: fact, problem: 'unknown-fact' }));
  const n = readLength(facts, problems);
  const unitText = facts.unit || 'day';
  if (!isUnit(unitText)) problems.push({ fact: 'unit', value: unitText, problem: 'not-a-choice' });
  const from = facts.from ? readEventFact('from', facts.from) : null;
  if (from && 'problem' in from) problems.push(from);
  const code = facts.state;
  if (code && !known.includes(code)) problems.push({ fact: 'state', value: code, problem: 'not-a-state' });
  const custody = readFlag(facts, 'custody', problems);
  const receipt = readFlag(facts, 'receipt', problems);
  for (const [fact, on] of [
    ['custody', custody],
    ['receipt', receipt],
  ] as const) {
    if (on && !code) problems.push({ fact, value: fact, problem: 'needs-state' });
  }
  const missing = [...(from && !('problem' in from) ? [] : ['from']), ...(n ? [] : ['n'])];
  const state = code ? states.get(code) : undefined;
  if (code && !state) missing.push('state');
  if (!from || 'problem' in from || !n || !isUnit(unitText) || (code && !state)) {
    return { kind: 'facts-missing', missing, problems };
  }
  const zone = state?.facts.zone ?? 'UTC';
  const own = readOfficeFacts(facts);
  const found = state ? officesOf(state, own) : null;
  problems.push(
    ...own.problems,
    ...(found?.problems ?? []),
    ...strangeOffices(own, known, 'not-a-state'),
    ...strangeOffices(own, state ? [state.facts.state] : [], 'needs-state').filter(({ value }) =>
      known.includes(value.slice(0, 2)),
    ),
  );
  const offices = found?.offices ?? null;
  const question: TermQuestion = {
    ...plainQuestion(n, unitText, { event: 'from', ...from, zone }),
    nature: custody ? 'custody' : 'procedural',
    deciding:
      state && offices ? { state: state.facts.state, law: state.counting, offices, own: false } : null,
    receiver: receipt ? offices : null,
    release: custody && state ? { force: 'may' } : null,
    chosen: (facts[READING_FACT] || null) as ChosenReading | null,
  };
  const count = countTerm(question);
  if (count.kind !== 'computed') {
    problems.push(
      count.kind === 'time-missing'
        ? { fact: 'from', value: from.from, problem: 'time-missing' }
        : { fact: 'n', value: facts.n ?? '', problem: 'end-out-of-range' },
    );
    return { kind: 'facts-missing', missing: [], problems };
  }
  if (isNotListed(question, count))
    problems.push({ fact: READING_FACT, value: facts[READING_FACT] ?? '', problem: 'reading-not-listed' });
  return { kind: 'computed', question, count, problems };
}
