import type { Bar, Key, ReportCase } from './report-case.ts';

/** The data's names for what the cases ask in their own words. */
const FACTS: Readonly<Record<Key, string>> = {
  onTerritory: 'person-in-requested',
  suspectedOrAccused: 'suspected-or-accused',
  yearOrMore: 'penalty-one-year',
  sentenced: 'judgment-of-requesting',
  life: 'life-sentence',
  political: 'political-offence',
  death: 'death-penalty',
  againstLaw: 'contrary-to-national-law',
  againstObligations: 'contrary-to-obligations',
  ownCitizen: 'national-of-requested',
};

/** The data's conditions and grounds for what the cases say can stand in the way. */
export const CONDITION_OF: Readonly<Record<Bar, string>> = {
  presence: 'presence',
  accusation: 'prosecuted',
  year: 'one-year',
  sentence: 'judgment',
  unserved: 'six-months-left',
  political: 'political',
  death: 'death-penalty',
  contrary: 'contrary',
  citizens: 'national',
};

export const ALL_FACTS: readonly string[] = Object.values(FACTS);

export const factOf = (key: Key | 'sentence'): string => (key === 'sentence' ? key : FACTS[key]);

/** The facts of a case, the clear ones put in, as an address carries them. */
export function addressOf({ path, given }: Pick<ReportCase, 'path' | 'given'>) {
  const { lastDay = '', received = '', ...answers } = given;
  const named = Object.entries(answers).map(([key, answer]) => [FACTS[key as Key], answer] as const);
  return { ...Object.fromEntries(named), 'sentence-end': lastDay, receipt: received, path };
}
