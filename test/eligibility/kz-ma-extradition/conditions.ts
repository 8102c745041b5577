import { free, may, needs, unmet } from './report-case.ts';

/**
 * "extradition of individuals located within the territories of the parties for the purpose of criminal prosecution or
 * execution of a court sentence"
 */
const whom = [
  free('both', {}),
  unmet('both', { onTerritory: 'no' }, ['presence']),
  needs('both', { onTerritory: 'unknown' }, ['onTerritory']),
  unmet('prosecution', { suspectedOrAccused: 'no' }, ['accusation']),
  needs('prosecution', { suspectedOrAccused: 'unknown' }, ['suspectedOrAccused']),
  unmet('enforcement', { sentenced: 'no' }, ['sentence']),
  needs('enforcement', { sentenced: 'unknown' }, ['sentenced']),
  // Who is wanted for the one need not be the other.
  free('prosecution', { sentenced: 'no' }),
  free('enforcement', { suspectedOrAccused: 'no' }),
];

/** A year is told of "persons suspected or accused"; of a sentence the unserved part is what is told. */
const year = [
  unmet('prosecution', { yearOrMore: 'no' }, ['year']),
  needs('prosecution', { yearOrMore: 'unknown' }, ['yearOrMore']),
  free('enforcement', { yearOrMore: 'no' }),
  unmet('prosecution', { yearOrMore: 'no', suspectedOrAccused: 'no' }, ['accusation', 'year']),
  unmet('prosecution', { yearOrMore: 'no', suspectedOrAccused: 'unknown' }, ['year']),
  needs('prosecution', { yearOrMore: 'unknown', onTerritory: 'unknown' }, ['yearOrMore', 'onTerritory']),
];

/** "own citizens is not provided for": outside the treaty, whoever asks. */
const citizens = [
  unmet('both', { ownCitizen: 'yes' }, ['citizens']),
  needs('both', { ownCitizen: 'unknown' }, ['ownCitizen']),
  unmet('prosecution', { ownCitizen: 'yes', yearOrMore: 'no' }, ['citizens', 'year']),
  unmet('enforcement', { ownCitizen: 'yes', received: '2027-01-15' }, ['citizens', 'unserved']),
  unmet('both', { ownCitizen: 'yes', onTerritory: 'no' }, ['citizens', 'presence']),
  // A condition that fails comes before discretion and before what is not known.
  unmet('both', { ownCitizen: 'yes', death: 'yes' }, ['citizens']),
  unmet('both', { ownCitizen: 'yes', political: 'yes', againstLaw: 'yes' }, ['citizens']),
  unmet('both', { ownCitizen: 'yes', death: 'unknown' }, ['citizens']),
  unmet('prosecution', { ownCitizen: 'yes', yearOrMore: 'unknown' }, ['citizens']),
  unmet('enforcement', { ownCitizen: 'yes', received: '' }, ['citizens']),
];

const waiting = [
  // Discretion waits for what can still make a condition fail.
  needs('both', { death: 'yes', ownCitizen: 'unknown' }, ['ownCitizen']),
  needs('prosecution', { death: 'yes', yearOrMore: 'unknown' }, ['yearOrMore']),
  needs('enforcement', { political: 'yes', received: '' }, ['sentence']),
  may('both', { death: 'yes', political: 'yes' }, ['death', 'political']),
];

export const CONDITIONS = [whom, year, citizens, waiting].flat(2);
