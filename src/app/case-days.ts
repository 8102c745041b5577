import type { Day } from '../calendar/day.ts';
import { type Clock, endClockOf } from '../calendar/zone.ts';
import type { Case, CaseEntry } from '../cases/case.ts';
import { byNextSafeDay, type DatedCase, nextSafeDay } from '../cases/next-safe-day.ts';
import type { Checklist } from '../eligibility/checklist.ts';
import type { Outcome } from '../eligibility/outcome.ts';
import type { LibraryIndex } from '../law/built/files.ts';
import type { DocumentRules } from '../law/schema/document.ts';
import { type CountAnswer, computeCount } from './compute-count.ts';
import { computeDocuments } from './compute-documents.ts';
import { computeEligibility } from './compute-eligibility.ts';
import { computeTerm, rolesOf, statesNeeded, type TermAnswer } from './compute-term.ts';
import type { Library, LoadProblem } from './library.ts';
import { loadStates } from './load-states.ts';
import { readSentenceEnd } from './sentence-end.ts';
import { instrumentWithEligibility } from './with-eligibility.ts';

interface DayOfEntry {
  readonly day: Day;
  /** Some fact was wrong or unknown and did not count. */
  readonly flawed: boolean;
  /** Not the last word: extended with no end stated, days still left out, or an event that may count not entered. */
  readonly open: boolean;
}

/** What an entry of a case comes to today, computed from its facts; nothing of it is stored. */
export type EntryAnswer =
  /** `clock`: the local hour, of a term in hours. */
  | ({ readonly kind: 'safe'; readonly clock: Clock | null } & DayOfEntry)
  /** No State is named: there is a usual day and no safe one. */
  | ({ readonly kind: 'usual' } & DayOfEntry)
  /** No calendar for that State and year, so that no safe day can be given. */
  | { readonly kind: 'withheld'; readonly state: string; readonly year: number }
  | { readonly kind: 'facts-missing' }
  /** Something takes effect: rely on it from that day. */
  | ({ readonly kind: 'from' } & DayOfEntry)
  /** The text gives no figure. */
  | { readonly kind: 'no-figure' }
  /** Eligibility: an outcome, no day; null while nothing was answered. */
  | { readonly kind: 'outcome'; readonly outcome: Outcome | null; readonly flawed: boolean }
  /** Papers to be sent: where the file stands, no day; null while it is not said what is sent. */
  | { readonly kind: 'file'; readonly list: Checklist | null; readonly flawed: boolean }
  /** This version has no such instrument or rule; the entry is kept. */
  | { readonly kind: 'unknown'; readonly what: 'instrument' | 'rule'; readonly id: string }
  | { readonly kind: 'failed'; readonly problem: LoadProblem };

export interface AnsweredCase extends DatedCase {
  /** By the id of the entry. */
  readonly answers: ReadonlyMap<string, EntryAnswer>;
}

type ComputedAnswer = Extract<TermAnswer | CountAnswer, { kind: 'computed' }>;

function answerOf(answer: ComputedAnswer): EntryAnswer {
  const { count, question, problems } = answer;
  const unentered = 'notFinal' in answer && answer.notFinal.length > 0;
  const common = {
    flawed: problems.length > 0,
    open: count.endNotStated || count.stillRunning || unentered,
  };
  if (!count.days) return { kind: 'usual', day: count.usual[0].day, ...common };
  const { safe } = count.days;
  if (!safe.found) return { kind: 'withheld', state: safe.state, year: safe.year };
  if (count.turned) return { kind: 'from', day: safe.day, ...common };
  const clock = safe.instant && endClockOf(safe.instant, question.place);
  return { kind: 'safe', day: safe.day, clock, ...common };
}

async function answerTerm(
  entry: Extract<CaseEntry, { kind: 'term' }>,
  library: Library,
  today: Day,
): Promise<EntryAnswer> {
  const loaded = await library.instrument(entry.instrument);
  if ('problem' in loaded) return { kind: 'failed', problem: loaded };
  const rule = loaded.value.terms.find((one) => one.rule === entry.rule);
  if (!rule) return { kind: 'unknown', what: 'rule', id: entry.rule };
  const { roles } = rolesOf(loaded.value, rule, entry.facts);
  const states = await loadStates(library, statesNeeded(rule, loaded.value.terms, roles));
  if ('problem' in states) return { kind: 'failed', problem: states };
  const answer = computeTerm(loaded.value, rule, entry.facts, states.value, today, readSentenceEnd);
  if (answer.kind === 'no-figure') return { kind: 'no-figure' };
  if (answer.kind === 'no-calendar') return { kind: 'withheld', state: answer.state, year: answer.year };
  if (answer.kind !== 'computed') return { kind: 'facts-missing' };
  return answerOf(answer);
}

async function answerCount(entry: CaseEntry, library: Library, known: readonly string[]) {
  const state = entry.facts.state;
  const states = await loadStates(library, state && known.includes(state) ? [state] : []);
  if ('problem' in states) return { kind: 'failed', problem: states } as const;
  const answer = computeCount(entry.facts, states.value, known);
  if (answer.kind !== 'computed') return { kind: 'facts-missing' } as const;
  return answerOf(answer);
}

async function answerEligibility(
  entry: Extract<CaseEntry, { kind: 'eligibility' }>,
  library: Library,
): Promise<EntryAnswer> {
  const loaded = await instrumentWithEligibility(library, entry.instrument);
  if ('problem' in loaded) return { kind: 'failed', problem: loaded };
  const { eligibility, instrument } = loaded.value;
  if (!eligibility) return { kind: 'unknown', what: 'rule', id: entry.instrument };
  // The States' calendars move days of receipt, never the outcome.
  const { assessment, started, problems } = computeEligibility(
    eligibility,
    instrument.parties,
    entry.facts,
    new Map(),
  );
  return { kind: 'outcome', outcome: started ? assessment.outcome : null, flawed: problems.length > 0 };
}

async function answerDocuments(
  { instrument, facts }: Extract<CaseEntry, { kind: 'documents' }>,
  library: Library,
  known: LibraryIndex['instruments'][number],
): Promise<EntryAnswer> {
  if (!known.hasDocuments) return { kind: 'unknown', what: 'rule', id: instrument };
  const rules = await library.documents<DocumentRules>(encodeURIComponent(instrument));
  if ('problem' in rules) return { kind: 'failed', problem: rules };
  const result = computeDocuments(rules.value, known.parties, facts);
  return { kind: 'file', list: result.kind && result.list, flawed: result.problems.length > 0 };
}

/** Computes one entry with the law of this version; `today` ends days left out that are still running. */
export async function answerEntry(
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
    );
  // Asked of the index: without a network a file that does not exist and one not reached look the same.
  const known = index.instruments.find((one) => one.id === entry.instrument);
  if (!known) return { kind: 'unknown', what: 'instrument', id: entry.instrument };
  if (entry.kind === 'documents') return answerDocuments(entry, library, known);
  return entry.kind === 'term' ? answerTerm(entry, library, today) : answerEligibility(entry, library);
}

/** Every case with what its entries come to, in the order in which they press. */
export async function answerCases(
  cases: readonly Case[],
  library: Library,
  index: LibraryIndex,
  today: Day,
): Promise<AnsweredCase[]> {
  const answered = await Promise.all(
    cases.map(async (of) => {
      const pairs = await Promise.all(
        of.entries.map(async (entry) => [entry.id, await answerEntry(entry, library, index, today)] as const),
      );
      const days = pairs.flatMap(([, answer]) => (answer.kind === 'safe' ? [answer.day] : []));
      return { case: of, nextSafeDay: nextSafeDay(days, today), answers: new Map(pairs) };
    }),
  );
  return byNextSafeDay(answered);
}
