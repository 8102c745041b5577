import type { Day } from '../../calendar/day.ts';
import type { CaseEntry } from '../../cases/case.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { StateWords } from '../../law/schema/state-law.ts';
import type { EntryAnswer } from '../case/answer.ts';
import type { ChangeTelling } from '../case/tell-change-parts.ts';
import type { FactProblem } from '../fact-problem.ts';
import { LAW_FACT } from '../law-fact.ts';
import type { Library } from '../library.ts';
import type { CaseInstrument } from './load.ts';

/** A label and what is said under it. */
export type Labelled = readonly [label: string, said: string];

/** One question of a case on paper: the answer, what it rests on, in the words of its own page. */
export interface SheetQuestion {
  readonly id: string;
  readonly title: string;
  /** Treaty and provision. */
  readonly source: string | null;
  /** "Have it in Amman by"; null where there is no day. */
  readonly lead: string | null;
  readonly strong: string | null;
  readonly days: readonly Labelled[];
  /** Met, late, overdue, or how long there is. */
  readonly standing: string | null;
  readonly overdue: boolean;
  readonly given: readonly Labelled[];
  /** How it is counted, or what is said of the outcome. */
  readonly sentences: readonly string[];
  readonly quote: { readonly text: string; readonly lang: string } | null;
  /** What did not count, or is to be known before relying on it. */
  readonly notes: readonly string[];
  /** The version of the rules, eight hex digits. */
  readonly version: string | null;
}

/** What the questions of a sheet are computed and told with. */
export interface SheetLaw extends ChangeTelling {
  readonly lang: 'en' | 'ru';
  readonly states: Readonly<Record<string, StateWords>>;
  readonly instruments: ReadonlyMap<string, CaseInstrument>;
  readonly library: Library;
  readonly index: LibraryIndex;
  readonly answers: ReadonlyMap<string, EntryAnswer>;
  /** The day that runs on is taken to end on, and from which it is reckoned how long there is. */
  readonly today: Day;
  /** The case is open: what is not met is awaited. */
  readonly awaited: boolean;
}

export const bareQuestion = (law: SheetLaw, entry: CaseEntry): SheetQuestion => ({
  id: entry.id,
  title: law.names.entry(entry),
  source: null,
  lead: null,
  strong: null,
  days: [],
  standing: null,
  overdue: false,
  given: [],
  sentences: [],
  quote: null,
  notes: [],
  version: null,
});

/** A question that this version does not know, or whose law is not here. */
export function notComputed(law: SheetLaw, entry: CaseEntry, id: string | null): SheetQuestion {
  const t = law.words.caseSheet;
  const given = givenFacts(law, entry, entry.facts);
  return { ...bareQuestion(law, entry), given, notes: [id === null ? t.notLoaded : t.unknownHere(id)] };
}

/** The facts a question was computed from, in words. */
export const givenFacts = (
  { names }: SheetLaw,
  entry: CaseEntry,
  facts: Readonly<Record<string, string>>,
): readonly Labelled[] =>
  Object.entries(facts)
    .filter(([fact, value]) => value !== '' && fact !== LAW_FACT)
    .map(([fact, value]) => names.fact(fact, value, entry));

/** Facts that did not count, each with why. */
export const problemNotes = (
  { words, names }: SheetLaw,
  entry: CaseEntry,
  problems: readonly FactProblem[],
): readonly string[] =>
  problems.map(({ fact, value, problem }) =>
    words.caseSheet.wrongFact(names.fact(fact, '', entry)[0], words.problems.fact[problem](value)),
  );
