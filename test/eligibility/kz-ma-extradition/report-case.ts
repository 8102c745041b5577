import type { Outcome } from '../../../src/eligibility/outcome.ts';

/**
 * Cases of the treaty between Kazakhstan and Morocco on extradition, written from the one report of 30 October 2025
 * that tells its contents; the text is not at hand. `here` is the State that is asked.
 */
export type Key =
  /** "individuals located within the territories of the parties" */
  | 'onTerritory'
  /** "for the purpose of criminal prosecution": "persons suspected or accused of crimes". */
  | 'suspectedOrAccused'
  /** "punishable by imprisonment for at least one year or by a more severe penalty"; whose law is not said. */
  | 'yearOrMore'
  /** "or execution of a court sentence" */
  | 'sentenced'
  /** A sentence for life has no end: more than six months of it are always unserved. */
  | 'life'
  /** "the offense is political in nature": the State that is asked says so or not. */
  | 'political'
  /** "punishable by death"; of assurances the report says nothing. */
  | 'death'
  /** "contradicts national legislation or international obligations": the State that is asked says so or not. */
  | 'againstLaw'
  | 'againstObligations'
  /** "The extradition of the signatory states’ own citizens is not provided for". */
  | 'ownCitizen';

export type Answer = 'yes' | 'no' | 'unknown';
/** `lastDay`: last day of the sentence; `received`: of the request. */
export type Given = Readonly<Partial<Record<Key, Answer>> & { lastDay?: string; received?: string }>;
export type Path = 'prosecution' | 'enforcement';

/** What can stand in the way, with the words of the report that say so. */
export const BARS = {
  presence: 'individuals located within the territories of the parties',
  accusation: 'criminal prosecution',
  year: 'crimes punishable by imprisonment for at least one year or by a more severe penalty',
  sentence: 'execution of a court sentence',
  unserved: 'the unserved portion of the sentence is at least six months',
  political: 'political in nature',
  death: 'punishable by death',
  contrary: 'contradicts national legislation or international obligations',
  citizens: 'own citizens is not provided for under the treaty',
} as const;
export type Bar = keyof typeof BARS;

export interface ReportCase {
  readonly path: Path;
  readonly given: Given;
  readonly outcome: Outcome;
  /** What by itself leads to the outcome. */
  readonly by: readonly Bar[];
  /** What is still to be found out and decides; `sentence` for the dates. */
  readonly asked: readonly (Key | 'sentence')[];
  /** Assessments that are open and do not block. */
  readonly open: readonly Key[];
}

const ASKED: Given = {
  onTerritory: 'yes',
  political: 'no',
  death: 'no',
  againstLaw: 'no',
  againstObligations: 'no',
  ownCitizen: 'no',
};

/** Nothing the report tells stands against it. */
export const CLEAR: Readonly<Record<Path, Given>> = {
  prosecution: { ...ASKED, suspectedOrAccused: 'yes', yearOrMore: 'yes' },
  enforcement: { ...ASKED, sentenced: 'yes', life: 'no', lastDay: '2027-06-15', received: '2026-08-15' },
};

type On = Path | 'both';
const on = (paths: On, rest: Omit<ReportCase, 'path'>): readonly ReportCase[] =>
  (paths === 'both' ? (['prosecution', 'enforcement'] as const) : [paths]).map((path) => ({ path, ...rest }));

const NOTHING = { by: [], asked: [], open: [] };
type Facing = Partial<Pick<ReportCase, 'asked' | 'open'>>;

export const unmet = (path: On, given: Given, by: readonly Bar[], facing: Facing = {}) =>
  on(path, { given, outcome: 'conditions-not-met', ...NOTHING, by, ...facing });
export const may = (path: On, given: Given, by: readonly Bar[], facing: Facing = {}) =>
  on(path, { given, outcome: 'may-be-refused', ...NOTHING, by, ...facing });
export const needs = (path: On, given: Given, asked: ReportCase['asked'], facing: Facing = {}) =>
  on(path, { given, outcome: 'more-facts-needed', ...NOTHING, asked, ...facing });
/** No bar found, these assessments being open. */
export const free = (path: On, given: Given, ...open: readonly Key[]) =>
  on(path, { given, outcome: 'no-bar-found', ...NOTHING, open });
