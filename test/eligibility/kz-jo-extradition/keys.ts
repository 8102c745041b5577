import { all } from '../../../src/eligibility/truth.ts';
import type { Case, Given, Key } from './case.ts';

/** The names of the questions for what the cases say in their own words. */
const NAMES: Readonly<Record<Key, string>> = {
  onTerritory: 'person-in-requested',
  accusedThere: 'prosecuted-in-requesting',
  convictedThere: 'judgment-of-requesting',
  crimeThere: 'offence-in-requesting',
  crimeHere: 'offence-in-requested',
  yearInBoth: 'penalty-one-year-in-both',
  life: 'life-sentence',
  imprisonment: 'deprivation-of-liberty',
  taxCrime: 'fiscal-offence',
  onlyNoSuchTaxHere: 'only-like-rule-missing',
  yearThere: 'penalty-one-year-in-requesting',
  abroad: 'committed-outside-requesting',
  punishedAbroadHere: 'punishable-outside-requested',
  several: 'offences-falling-short',
  someShort: 'offences-falling-short',
  oneMeets: 'offences-falling-short',
  political: 'political-offence',
  lifeOrLiberty: 'against-person-or-liberty',
  headOfState: 'against-head-of-state',
  genocideOrWar: 'genocide-or-wartime-crime',
  treatyCrime: 'treaty-makes-extraditable',
  persecution: 'persecution',
  deathPenalty: 'death-penalty',
  assured: 'assurances-given',
  assuredEnough: 'assurances-sufficient',
  rightsOrTorture: 'rights-or-torture',
  timeBarred: 'time-barred-in-requested',
  otherwiseBarred: 'otherwise-barred-in-requested',
  judgedHere: 'judged-in-requested',
  endedHere: 'discontinued-in-requested',
  asylum: 'asylum-granted',
  harmsHere: 'prejudices-requested',
  againstLawHere: 'contrary-to-requested-law',
  military: 'military-offence',
  ordinaryToo: 'ordinary-offence',
  jurisdictionHere: 'jurisdiction-of-requested',
  outsideHere: 'committed-outside-requested',
  againstInterestsHere: 'against-interests-of-requested',
  national: 'national-of-requested',
  otherStateAsks: 'competing-request',
  notTakenBefore: 'not-taken-over-before',
  beyondControl: 'prevented-beyond-control',
  prosecutedHere: 'prosecuted-in-requested',
  servingHere: 'serving-in-requested',
  harmsHealth: 'surrender-endangers-health',
};

export const KEYS = Object.keys(NAMES) as readonly Key[];

export const factOf = (key: Key | 'sentence'): string => (key === 'sentence' ? key : NAMES[key]);

/** 3.5 is one question: of several offences, each punishable in both States, do some fall short and another not? */
function fallingShort({ several, someShort, oneMeets, crimeThere, crimeHere }: Given) {
  const parts = [several, someShort, oneMeets, crimeThere, crimeHere];
  return all(parts.map((part) => part ?? 'unknown'));
}

/** The facts of a case as an address carries them. */
export function addressOf({ path, given }: Case): Readonly<Record<string, string>> {
  const { lastDay = '', received = '', ...answers } = given;
  const named = Object.entries(answers).map(([key, answer]) => [NAMES[key as Key], answer] as const);
  return {
    ...Object.fromEntries(named),
    'offences-falling-short': fallingShort(given),
    'sentence-end': lastDay,
    receipt: received,
    path,
  };
}
