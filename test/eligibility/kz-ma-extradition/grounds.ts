import { free, may, needs, unmet } from './report-case.ts';

/**
 * "the grounds for refusal of extradition, including cases where the offense is political in nature, punishable by
 * death, or contradicts national legislation or international obligations": that they bind is not said, so each is
 * discretion. Which other grounds there are is not said either.
 */
const alone = [
  may('both', { political: 'yes' }, ['political']),
  free('both', { political: 'unknown' }, 'political'),
  may('both', { death: 'yes' }, ['death']),
  needs('both', { death: 'unknown' }, ['death']),
  may('both', { againstLaw: 'yes' }, ['contrary']),
  free('both', { againstLaw: 'unknown' }, 'againstLaw'),
  may('both', { againstObligations: 'yes' }, ['contrary']),
  free('both', { againstObligations: 'unknown' }, 'againstObligations'),
];

const together = [
  may('both', { againstLaw: 'yes', againstObligations: 'yes' }, ['contrary']),
  free('both', { againstLaw: 'unknown', againstObligations: 'unknown' }, 'againstLaw', 'againstObligations'),
  may('both', { political: 'yes', death: 'yes', againstLaw: 'yes' }, ['political', 'death', 'contrary']),
  // Discretion is there: one more ground for it changes nothing.
  may('both', { political: 'yes', death: 'unknown' }, ['political']),
  // What can be found out is asked for, what the State that is asked has to say is not.
  needs('both', { death: 'unknown', political: 'unknown' }, ['death'], { open: ['political'] }),
  free(
    'both',
    { political: 'unknown', againstLaw: 'unknown', againstObligations: 'unknown' },
    'political',
    'againstLaw',
    'againstObligations',
  ),
];

const withConditions = [
  unmet('prosecution', { yearOrMore: 'no', death: 'yes' }, ['year']),
  unmet('prosecution', { yearOrMore: 'no', political: 'yes' }, ['year']),
  unmet('prosecution', { suspectedOrAccused: 'no', againstObligations: 'yes' }, ['accusation']),
  unmet('enforcement', { sentenced: 'no', death: 'yes' }, ['sentence']),
  unmet('enforcement', { received: '2027-01-15', death: 'yes' }, ['unserved']),
  unmet('both', { onTerritory: 'no', death: 'yes', political: 'yes' }, ['presence']),
  needs('both', { onTerritory: 'unknown', againstLaw: 'yes' }, ['onTerritory']),
];

export const GROUNDS = [alone, together, withConditions].flat(2);
