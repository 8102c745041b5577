import { free, may, must, needs, unmet } from './case.ts';

const THERE = 'art_1';
const YEAR = 'art_3__para_1';
const ABROAD = 'art_3__para_4';

/** Article 1: a person who is on the territory of the State that is asked. */
const article1 = [
  // Every condition holds and no ground is met.
  free('both', {}),
  unmet('both', { onTerritory: 'no' }, THERE),
  needs('both', { onTerritory: 'unknown' }, 'onTerritory'),
  unmet('prosecution', { accusedThere: 'no' }, THERE),
  needs('prosecution', { accusedThere: 'unknown' }, 'accusedThere'),
  unmet('enforcement', { convictedThere: 'no' }, THERE),
  needs('enforcement', { convictedThere: 'unknown' }, 'convictedThere'),
];

/** 3.1: an offence in both States, at least a year of imprisonment in both, or something heavier. */
const paragraph1 = [
  unmet('both', { crimeThere: 'no' }, YEAR),
  unmet('both', { crimeHere: 'no' }, YEAR),
  unmet('both', { yearInBoth: 'no' }, YEAR),
  unmet('both', { crimeHere: 'no', yearInBoth: 'unknown' }, YEAR),
  unmet('both', { crimeThere: 'unknown', crimeHere: 'no' }, YEAR),
  unmet('prosecution', { yearInBoth: 'no', national: 'yes' }, YEAR),
  unmet('prosecution', { yearInBoth: 'no', asylum: 'unknown' }, YEAR),
  must('prosecution', { yearInBoth: 'no', asylum: 'yes' }, 'art_4__para_1__point_g'),
  needs('both', { crimeThere: 'unknown' }, 'crimeThere'),
  needs('both', { crimeHere: 'unknown' }, 'crimeHere'),
  needs('prosecution', { crimeThere: 'unknown', crimeHere: 'unknown' }, 'crimeThere', 'crimeHere'),
  needs('both', { yearInBoth: 'unknown', several: 'no' }, 'yearInBoth'),
];

const NO_SUCH_TAX = { taxCrime: 'yes', crimeHere: 'no', onlyNoSuchTaxHere: 'yes' } as const;

/** 3.3: no refusal because the law here knows no such tax, duty or currency rule; for other reasons, yes. */
const paragraph3 = [
  free('both', { taxCrime: 'yes' }),
  free('both', { taxCrime: 'yes', crimeHere: 'no', onlyNoSuchTaxHere: 'yes' }),
  unmet('both', { taxCrime: 'yes', crimeHere: 'no', onlyNoSuchTaxHere: 'no' }, YEAR),
  unmet(
    'prosecution',
    { taxCrime: 'yes', crimeHere: 'no', onlyNoSuchTaxHere: 'yes', crimeThere: 'no' },
    YEAR,
  ),
  needs('prosecution', { taxCrime: 'unknown', crimeHere: 'no', onlyNoSuchTaxHere: 'yes' }, 'taxCrime'),
  needs(
    'prosecution',
    { taxCrime: 'yes', crimeHere: 'no', onlyNoSuchTaxHere: 'unknown' },
    'onlyNoSuchTaxHere',
  ),
  // The law there must carry the year nevertheless.
  free('both', { ...NO_SUCH_TAX, yearInBoth: 'no', yearThere: 'yes' }),
  free('prosecution', { ...NO_SUCH_TAX, yearInBoth: 'unknown', yearThere: 'yes' }),
  // The law here has such a rule, with less than a year for its breach.
  unmet('both', { taxCrime: 'yes', onlyNoSuchTaxHere: 'no', yearInBoth: 'no', yearThere: 'yes' }, YEAR),
  unmet('prosecution', { ...NO_SUCH_TAX, yearInBoth: 'no', yearThere: 'no' }, YEAR),
  needs('prosecution', { ...NO_SUCH_TAX, yearInBoth: 'no', yearThere: 'unknown' }, 'yearThere'),
  // It is silent on discretion and on grounds of refusal.
  may('prosecution', { taxCrime: 'yes', national: 'yes' }, 'art_6__para_1'),
  must('prosecution', { taxCrime: 'yes', timeBarred: 'yes' }, 'art_4__para_1__point_e'),
];

/**
 * 3.4: outside the territory of the State that asks: "осуществляется, если" the law here punishes such acts abroad.
 * Without that there is no duty; unlike 3.2 ("только") it does not say that extradition is barred.
 */
const paragraph4 = [
  free('both', { abroad: 'yes', punishedAbroadHere: 'yes' }),
  free('prosecution', { abroad: 'unknown', punishedAbroadHere: 'yes' }),
  free('prosecution', { abroad: 'no', punishedAbroadHere: 'no' }),
  may('both', { abroad: 'yes', punishedAbroadHere: 'no' }, ABROAD),
  may(
    'prosecution',
    { abroad: 'yes', punishedAbroadHere: 'no', jurisdictionHere: 'yes' },
    ABROAD,
    'art_5__point_a',
  ),
  unmet('prosecution', { abroad: 'yes', punishedAbroadHere: 'no', yearInBoth: 'no' }, YEAR),
  needs('both', { abroad: 'yes', punishedAbroadHere: 'unknown' }, 'punishedAbroadHere'),
  needs('both', { abroad: 'unknown', punishedAbroadHere: 'no' }, 'abroad'),
  needs('prosecution', { abroad: 'unknown', punishedAbroadHere: 'unknown' }, 'abroad', 'punishedAbroadHere'),
];

export const ARTICLES_1_TO_3 = [article1, paragraph1, paragraph3, paragraph4].flat(2);
