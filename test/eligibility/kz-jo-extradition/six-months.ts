import { free, type Given, may, must, needs, unmet } from './case.ts';

const LEFT = 'art_3__para_2';
const at = (lastDay: string, received: string, more: Given = {}): Given => ({ lastDay, received, ...more });

/** Not settled since the readings of "six months left" part on that day; there is nothing to find out. */
const between = (lastDay: string, received: string) => needs('enforcement', at(lastDay, received));

/**
 * 3.2: at least six months until the sentence ends, of several until all of them together end. The text does not say
 * on which day they must be left; it is looked at on the day on which the request is received.
 */
export const SIX_MONTHS = [
  // A day more, exactly, a day less, two days less.
  free('enforcement', at('2027-06-15', '2026-12-14')),
  free('enforcement', at('2027-06-15', '2026-12-15')),
  between('2027-06-15', '2026-12-16'),
  unmet('enforcement', at('2027-06-15', '2026-12-17'), LEFT),
  // The last day of February, and of a leap year's.
  free('enforcement', at('2027-02-28', '2026-08-27')),
  free('enforcement', at('2027-02-28', '2026-08-28')),
  between('2027-02-28', '2026-08-29'),
  between('2027-02-28', '2026-09-01'),
  unmet('enforcement', at('2027-02-28', '2026-09-02'), LEFT),
  free('enforcement', at('2028-02-29', '2027-08-29')),
  between('2028-02-29', '2027-08-30'),
  unmet('enforcement', at('2028-02-29', '2027-09-02'), LEFT),
  // Six months before the 30th or 31st of August there is no such day.
  free('enforcement', at('2027-08-30', '2027-02-28')),
  unmet('enforcement', at('2027-08-30', '2027-03-01'), LEFT),
  free('enforcement', at('2027-08-31', '2027-02-28')),
  between('2027-08-31', '2027-03-01'),
  unmet('enforcement', at('2027-08-31', '2027-03-02'), LEFT),
  // Across the year.
  free('enforcement', at('2026-12-31', '2026-06-30')),
  between('2026-12-31', '2026-07-01'),
  unmet('enforcement', at('2026-12-31', '2026-07-02'), LEFT),
  // The sentence is over.
  unmet('enforcement', at('2027-06-15', '2027-06-16'), LEFT),
  // A day is not known.
  needs('enforcement', { received: '' }, 'sentence'),
  needs('enforcement', { lastDay: '' }, 'sentence'),
  needs('enforcement', { lastDay: '', received: '' }, 'sentence'),
  // Without an end, six months are always left; of a sentence other than imprisonment nothing is said.
  free('enforcement', { lastDay: '', life: 'yes' }),
  needs('enforcement', { lastDay: '', life: 'unknown' }, 'sentence', 'life'),
  needs('enforcement', at('2027-06-15', '2027-01-15', { life: 'unknown' }), 'life'),
  free('enforcement', { lastDay: '', imprisonment: 'no' }),
  needs('enforcement', at('2027-06-15', '2027-01-15', { imprisonment: 'unknown' }), 'imprisonment'),
  // Nothing of the kind is asked of a person wanted for prosecution.
  free('prosecution', at('2027-06-15', '2027-06-10')),
  // With other provisions.
  unmet('enforcement', at('2027-06-15', '2027-01-15', { yearInBoth: 'no' }), 'art_3__para_1', LEFT),
  unmet('enforcement', at('2027-06-15', '2027-01-15', { national: 'yes' }), LEFT),
  must('enforcement', at('2027-06-15', '2027-01-15', { asylum: 'yes' }), 'art_4__para_1__point_g'),
  may('enforcement', at('2027-06-15', '2026-12-15', { national: 'yes' }), 'art_6__para_1'),
  needs('enforcement', { received: '', national: 'yes' }, 'sentence'),
].flat();
