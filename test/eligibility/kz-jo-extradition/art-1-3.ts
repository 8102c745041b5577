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
  // It is silent on discretion and on grounds of refusal.
  may('prosecution', { taxCrime: 'yes', national: 'yes' }, 'art_6__para_1'),
  must('prosecution', { taxCrime: 'yes', timeBarred: 'yes' }, 'art_4__para_1__point_e'),
];

/** 3.4: outside the territory of the State that asks: only where the law here punishes such acts abroad. */
const paragraph4 = [
  free('both', { abroad: 'yes', punishedAbroadHere: 'yes' }),
  free('prosecution', { abroad: 'unknown', punishedAbroadHere: 'yes' }),
  free('prosecution', { abroad: 'no', punishedAbroadHere: 'no' }),
  unmet('both', { abroad: 'yes', punishedAbroadHere: 'no' }, ABROAD),
  unmet('prosecution', { abroad: 'yes', punishedAbroadHere: 'no', jurisdictionHere: 'yes' }, ABROAD),
  unmet('prosecution', { abroad: 'yes', punishedAbroadHere: 'no', yearInBoth: 'no' }, YEAR, ABROAD),
  needs('both', { abroad: 'yes', punishedAbroadHere: 'unknown' }, 'punishedAbroadHere'),
  needs('both', { abroad: 'unknown', punishedAbroadHere: 'no' }, 'abroad'),
  needs('prosecution', { abroad: 'unknown', punishedAbroadHere: 'unknown' }, 'abroad', 'punishedAbroadHere'),
];

export const ARTICLES_1_TO_3 = [article1, paragraph1, paragraph3, paragraph4].flat(2);
