import { addDays, type Day, LAST_DAY } from '../../calendar/day.ts';
import { endClockOf } from '../../calendar/zone.ts';
import type { Case, CaseEntry } from '../../cases/case.ts';
import { sharedFacts } from '../../cases/case-facts.ts';
import { type DoneAt, readDone } from '../../cases/done.ts';
import { byNextSafeDay, nextSafeDay } from '../../cases/next-safe-day.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { DocumentRules } from '../../law/schema/document.ts';
import type { TermRule } from '../../law/schema/term-rule.ts';
import { type CountAnswer, computeCount } from '../compute-count.ts';
import { computeDocuments } from '../compute-documents.ts';
import { computeEligibility } from '../compute-eligibility.ts';
import { computeTerm, rolesOf, statesNeeded, type TermAnswer } from '../compute-term.ts';
import type { Library } from '../library.ts';
import { loadStates } from '../load-states.ts';
import { readSentenceEnd } from '../sentence-end.ts';
import { instrumentWithEligibility } from '../with-eligibility.ts';
import type { AnsweredCase, EntryAnswer } from './answer.ts';
import { doneStanding, dutyMetBy, type Met, metBy, spanOf } from './met.ts';
import { documentFacts, eligibilityFacts, termFacts } from './question-facts.ts';

export type { AnsweredCase, EntryAnswer, MetStanding, Span } from './answer.ts';

type ComputedAnswer = Extract<TermAnswer | CountAnswer, { kind: 'computed' }>;

/** An entry with its case, and what its case entered twice. */
interface Asked<E extends CaseEntry = CaseEntry> {
  readonly of: Case;
  readonly entry: E;
}
type AskedOf<K extends CaseEntry['kind']> = Asked<Extract<CaseEntry, { kind: K }>>;

const NOT_MEASURED = { standing: 'unknown', day: null, span: null } as const;
const FIRM = { flawed: false, open: false, unsettled: [] } as const;

/** What is marked as done on a day that lies ahead, as older versions took it, is not done. Elsewhere it may be tomorrow. */
function doneAt({ done }: CaseEntry, today: Day): DoneAt | null {
  const at = done ? readDone(done) : null;
  return at && at.day <= addDays(today, 1) ? at : null;
}

/** Done by the user's word; null where it is not. */
function doneOf(entry: CaseEntry, today: Day): EntryAnswer | null {
  const at = doneAt(entry, today);
  return at && { kind: 'met', on: at.day, clock: at.clock, by: null, ...NOT_MEASURED, ...FIRM };
}

function answerOf(
  answer: ComputedAnswer,
  at: DoneAt | null,
  rule: TermRule | null,
  unsettled: readonly string[],
  met: Met | null,
): EntryAnswer {
  const { count, question, problems } = answer;
  const unentered = 'notFinal' in answer && answer.notFinal.length > 0;
  const span = spanOf(question, count);
  const common = {
    flawed: problems.length > 0,
    open: count.endNotStated || count.stillRunning || unentered,
    unsettled,
  };
  const by = at
    ? { on: at.day, clock: at.clock, by: null, standing: doneStanding(at, question, count, rule) }
    : met;
  if (by) return { kind: 'met', ...by, day: span.safe, span, ...common };
  if (!count.days) return { kind: 'usual', day: count.usual[0].day, span, ...common };
  const { safe } = count.days;
  if (!safe.found) return { kind: 'withheld', state: safe.state, year: safe.year };
  if (count.turned) return { kind: 'from', day: safe.day, span, ...common };
  const clock = safe.instant && endClockOf(safe.instant, question.place);
  const zone = question.deciding || question.receiver || clock ? question.place : null;
  return { kind: 'safe', day: safe.day, clock, zone, span, ...common };
}

async function answerTerm(asked: AskedOf<'term'>, library: Library, today: Day): Promise<EntryAnswer> {
  const { of, entry } = asked;
  const loaded = await library.instrument(entry.instrument);
  if ('problem' in loaded) return { kind: 'failed', problem: loaded };
  const rule = loaded.value.terms.find((one) => one.rule === entry.rule);
  if (!rule) return { kind: 'unknown', what: 'rule', id: entry.rule };
  const { facts, meeting } = termFacts(of, entry, loaded.value, rule);
  const { roles } = rolesOf(loaded.value, rule, facts);
  const states = await loadStates(library, statesNeeded(rule, loaded.value.terms, roles));
  if ('problem' in states) return { kind: 'failed', problem: states };
  const answer = computeTerm(loaded.value, rule, facts, states.value, today, readSentenceEnd);
  if (answer.kind === 'computed') {
    const { unsettled } = sharedFacts(of);
    const twice = unsettled.filter(
      (fact) =>
        !Object.hasOwn(entry.facts, fact) && (Object.hasOwn(facts, fact) || Object.hasOwn(meeting, fact)),
    );
    const met = metBy(rule, meeting, answer.question, answer.count, today);
    return answerOf(answer, doneAt(entry, today), rule, twice, met);
  }
  const done = doneOf(entry, today);
  if (done) return done;
  if (answer.kind === 'no-figure') {
    const met = dutyMetBy(rule, { ...facts, ...meeting }, meeting, today);
    return met ? { kind: 'met', ...NOT_MEASURED, ...FIRM, ...met } : { kind: 'no-figure' };
  }
  if (answer.kind === 'no-calendar') return { kind: 'withheld', state: answer.state, year: answer.year };
  return { kind: 'facts-missing' };
}

async function answerCount(entry: CaseEntry, library: Library, known: readonly string[], today: Day) {
  const state = entry.facts.state;
  const states = await loadStates(library, state && known.includes(state) ? [state] : []);
  if ('problem' in states) return { kind: 'failed', problem: states } as const;
  const answer = computeCount(entry.facts, states.value, known);
  if (answer.kind !== 'computed') return doneOf(entry, today) ?? ({ kind: 'facts-missing' } as const);
  return answerOf(answer, doneAt(entry, today), null, [], null);
}

async function answerEligibility(asked: AskedOf<'eligibility'>, library: Library): Promise<EntryAnswer> {
  const id = asked.entry.instrument;
  const loaded = await instrumentWithEligibility(library, id);
  if ('problem' in loaded) return { kind: 'failed', problem: loaded };
  const { eligibility, instrument } = loaded.value;
  if (!eligibility) return { kind: 'unknown', what: 'rule', id };
  const facts = eligibilityFacts(asked.of, asked.entry, eligibility, instrument.parties);
  // The States' calendars move days of receipt, never the outcome.
  const { assessment, started, problems } = computeEligibility(
    eligibility,
    instrument.parties,
    facts,
    new Map(),
  );
  return { kind: 'outcome', outcome: started ? assessment.outcome : null, flawed: problems.length > 0 };
}

async function answerDocuments(
  asked: AskedOf<'documents'>,
  library: Library,
  known: LibraryIndex['instruments'][number],
): Promise<EntryAnswer> {
  const { instrument } = asked.entry;
  if (!known.hasDocuments) return { kind: 'unknown', what: 'rule', id: instrument };
  const rules = await library.documents<DocumentRules>(encodeURIComponent(instrument));
  if ('problem' in rules) return { kind: 'failed', problem: rules };
  const facts = documentFacts(asked.of, asked.entry, rules.value, known.parties);
  const result = computeDocuments(rules.value, known.parties, facts);
  return { kind: 'file', list: result.kind && result.list, flawed: result.problems.length > 0 };
}

/**
 * Computes one entry with the law of this version, from its own facts and those its case shares; `today` ends days left
 * out that are still running, and says what has happened.
 */
export async function answerEntry(
  of: Case,
  entry: CaseEntry,
  library: Library,
  index: LibraryIndex,
  today: Day,
): Promise<EntryAnswer> {
  if (entry.kind === 'count')
    return answerCount(
      entry,
      library,
      index.states.map((one) => one.state),
      today,
    );
  // Asked of the index: without a network a file that does not exist and one not reached look the same.
  const known = index.instruments.find((one) => one.id === entry.instrument);
  if (!known) return { kind: 'unknown', what: 'instrument', id: entry.instrument };
  if (entry.kind === 'documents') return answerDocuments({ of, entry }, library, known);
  if (entry.kind === 'eligibility') return answerEligibility({ of, entry }, library);
  return answerTerm({ of, entry }, library, today);
}

/** The days of a case that are still to be met. */
export const pendingDays = (answers: Iterable<EntryAnswer>): Day[] =>
  [...answers].flatMap((answer) => (answer.kind === 'safe' ? [answer.day] : []));

/** A case with what its entries come to. */
export async function answerCase(
  of: Case,
  library: Library,
  index: LibraryIndex,
  today: Day,
): Promise<AnsweredCase> {
  const pairs = await Promise.all(
    of.entries.map(async (entry) => [entry.id, await answerEntry(of, entry, library, index, today)] as const),
  );
  const answers = new Map(pairs);
  return {
    case: of,
    nextSafeDay: nextSafeDay(pendingDays(answers.values())),
    answers,
    daily: isDaily(of, today),
  };
}

const RUNS_ON = /\.\.\s*(,|$)/;

function isDaily(of: Case, today: Day): boolean {
  const facts = [of.facts, ...of.entries.map((entry) => entry.facts)];
  const lastDays = facts
    .flatMap((one) => Object.values(one))
    .concat(
      of.events.map(({ when }) => when),
      of.entries.flatMap(({ done }) => done ?? []),
    );
  return lastDays.some((value) => RUNS_ON.test(value) || isToCome(value, today));
}

function isToCome(value: string, today: Day): boolean {
  const [last = ''] = (value.split('..').at(-1) ?? '').split('T');
  return /^\d{4}-\d\d-\d\d$/.test(last) && last > today && last <= LAST_DAY;
}

/** Every case with what its entries come to, in the order in which they press. */
export async function answerCases(
  cases: readonly Case[],
  library: Library,
  index: LibraryIndex,
  today: Day,
): Promise<AnsweredCase[]> {
  return byNextSafeDay(await Promise.all(cases.map((of) => answerCase(of, library, index, today))));
}
