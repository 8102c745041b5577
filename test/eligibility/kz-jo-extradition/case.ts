import type { Outcome } from '../../../src/eligibility/outcome.ts';

/**
 * Cases of the Agreement between Kazakhstan and Jordan on extradition, written from its Russian text. `there` is the
 * State that asks, `here` the State that is asked.
 */
export type Key =
  /** Article 1: the person is on the territory of the State that is asked. */
  | 'onTerritory'
  /** Article 1: made answerable there; wanted for a judgment of a competent court there. */
  | 'accusedThere'
  | 'convictedThere'
  /** 3.1: every act of the request is an offence under the law there, here. */
  | 'crimeThere'
  | 'crimeHere'
  /** 3.1: every one carries a year of imprisonment or more, in both States. */
  | 'yearInBoth'
  /** 3.3: customs, taxes, currency; the law here lacks nothing but such a tax, duty or currency rule. */
  | 'taxCrime'
  | 'onlyNoSuchTaxHere'
  | 'yearThere'
  /** 3.2 speaks of imprisonment; a sentence for life has no end. */
  | 'imprisonment'
  | 'life'
  /** 3.4: committed outside the territory of the State that asks; the law here punishes such an act abroad. */
  | 'abroad'
  | 'punishedAbroadHere'
  /** 3.5: several offences; some fall short of paragraphs 1 and 2; at least one meets them. */
  | 'several'
  | 'someShort'
  | 'oneMeets'
  /** 4.1.a, and the four exclusions of 4.2. */
  | 'political'
  | 'lifeOrLiberty'
  | 'headOfState'
  | 'genocideOrWar'
  | 'treatyCrime'
  /** 4.1.b */
  | 'persecution'
  /** 4.1.c: punishable by death there; assurances are given; they are sufficient for the State that is asked. */
  | 'deathPenalty'
  | 'assured'
  | 'assuredEnough'
  /** 4.1.d */
  | 'rightsOrTorture'
  /** 4.1.e: time has run out here; or another ground of the law here. */
  | 'timeBarred'
  | 'otherwiseBarred'
  /** 4.1.f: final judgment here, proceedings ended here, for the same act. */
  | 'judgedHere'
  | 'endedHere'
  /** 4.1.g */
  | 'asylum'
  /** 4.1.h: harm to interests; against constitution and law. */
  | 'harmsHere'
  | 'againstLawHere'
  /** 4.1.i: a military offence; it has a counterpart in the ordinary criminal law here. */
  | 'military'
  | 'ordinaryToo'
  /** 5.a */
  | 'jurisdictionHere'
  /** 5.b: committed outside the territory here; directed against the interests of the State here. */
  | 'outsideHere'
  | 'againstInterestsHere'
  /** 6.1 */
  | 'national'
  /** 13: other States ask for the person at the same time. */
  | 'otherStateAsks'
  /** 14.4: not taken over in time after an earlier decision, same offence; 14.5: for reasons beyond both States. */
  | 'notTakenBefore'
  | 'beyondControl'
  /** 15.1: prosecuted here, serving a sentence here, for another offence; 15.3: surrender would harm life or health. */
  | 'prosecutedHere'
  | 'servingHere'
  | 'harmsHealth';

export type Answer = 'yes' | 'no' | 'unknown';
/** `lastDay`: last day of the sentence, of several the end of all of them together; `received`: of the request. */
export type Given = Readonly<Partial<Record<Key, Answer>> & { lastDay?: string; received?: string }>;
export type Path = 'prosecution' | 'enforcement';

export interface Case {
  readonly path: Path;
  readonly given: Given;
  readonly outcome: Outcome;
  /** Provisions that by themselves lead to the outcome. */
  readonly by: readonly string[];
  /** What is still to be found out and decides; `sentence` for the dates. Absent: not looked at. */
  readonly asked?: readonly (Key | 'sentence')[];
  /** A State's assessments that are open and do not block. */
  readonly open?: readonly Key[];
}

/** Nothing stands against it. */
const ASKED: Given = {
  onTerritory: 'yes',
  crimeThere: 'yes',
  crimeHere: 'yes',
  yearInBoth: 'yes',
  taxCrime: 'no',
  abroad: 'no',
  several: 'no',
  someShort: 'no',
  political: 'no',
  persecution: 'no',
  deathPenalty: 'no',
  rightsOrTorture: 'no',
  timeBarred: 'no',
  otherwiseBarred: 'no',
  judgedHere: 'no',
  endedHere: 'no',
  asylum: 'no',
  harmsHere: 'no',
  againstLawHere: 'no',
  military: 'no',
  jurisdictionHere: 'no',
  outsideHere: 'yes',
  againstInterestsHere: 'no',
  national: 'no',
  otherStateAsks: 'no',
  notTakenBefore: 'no',
};
export const CLEAR: Readonly<Record<Path, Given>> = {
  prosecution: { ...ASKED, accusedThere: 'yes' },
  enforcement: {
    ...ASKED,
    convictedThere: 'yes',
    imprisonment: 'yes',
    life: 'no',
    lastDay: '2027-06-15',
    received: '2026-08-15',
  },
};

type On = Path | 'both';
const on = (paths: On, rest: Omit<Case, 'path'>): readonly Case[] =>
  (paths === 'both' ? (['prosecution', 'enforcement'] as const) : [paths]).map((path) => ({ path, ...rest }));

/** The clear case with these facts instead must be refused, by these provisions. */
export const must = (path: On, given: Given, ...by: readonly string[]) =>
  on(path, { given, outcome: 'must-be-refused', by });
export const unmet = (path: On, given: Given, ...by: readonly string[]) =>
  on(path, { given, outcome: 'conditions-not-met', by });
export const may = (path: On, given: Given, ...by: readonly string[]) =>
  on(path, { given, outcome: 'may-be-refused', by });
/** Not settled until these facts are found out. */
export const needs = (path: On, given: Given, ...asked: readonly (Key | 'sentence')[]) =>
  on(path, { given, outcome: 'more-facts-needed', by: [], asked });
export const free = (path: On, given: Given) =>
  on(path, { given, outcome: 'no-bar-found', by: [], asked: [], open: [] });
/** No bar found, these assessments being open. */
export const open = (path: On, given: Given, ...keys: readonly Key[]) =>
  on(path, { given, outcome: 'no-bar-found', by: [], asked: [], open: keys });
