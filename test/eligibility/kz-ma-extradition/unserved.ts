import { free, type Given, may, needs, unmet } from './report-case.ts';

const at = (lastDay: string, received: string, more: Given = {}): Given => ({ lastDay, received, ...more });
/** Not settled since the readings of "six months" part on that day; there is nothing to find out. */
const between = (lastDay: string, received: string) => needs('enforcement', at(lastDay, received), []);

/** "if at the time the extradition request is received, the unserved portion of the sentence is at least six months" */
export const UNSERVED = [
  // A day more, exactly, a day less, two days less.
  free('enforcement', at('2027-06-15', '2026-12-14')),
  free('enforcement', at('2027-06-15', '2026-12-15')),
  between('2027-06-15', '2026-12-16'),
  unmet('enforcement', at('2027-06-15', '2026-12-17'), ['unserved']),
  // The sentence ends on the day of receipt, or is over.
  unmet('enforcement', at('2027-06-15', '2027-06-15'), ['unserved']),
  unmet('enforcement', at('2027-06-15', '2027-06-16'), ['unserved']),
  // A day is not known.
  needs('enforcement', { received: '' }, ['sentence']),
  needs('enforcement', { lastDay: '' }, ['sentence']),
  needs('enforcement', { lastDay: '', received: '' }, ['sentence']),
  // Of a person wanted for prosecution nothing is to be served.
  free('prosecution', at('2027-06-15', '2027-06-10')),
  free('enforcement', { lastDay: '', life: 'yes' }),
  needs('enforcement', { lastDay: '', life: 'unknown' }, ['sentence', 'life']),
  needs('enforcement', at('2027-06-15', '2027-01-15', { life: 'unknown' }), ['life']),
  // With the rest.
  unmet('enforcement', at('2027-06-15', '2027-01-15', { sentenced: 'no' }), ['sentence', 'unserved']),
  unmet('enforcement', at('2027-06-15', '2027-01-15', { ownCitizen: 'unknown' }), ['unserved']),
  needs('enforcement', { received: '', sentenced: 'unknown' }, ['sentence', 'sentenced']),
  may('enforcement', at('2027-06-15', '2026-12-15', { political: 'yes' }), ['political']),
].flat();
