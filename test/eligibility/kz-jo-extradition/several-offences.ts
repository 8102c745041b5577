import { free, may, must, needs, unmet } from './case.ts';

const SEVERAL = 'art_3__para_5';
const SHORT = { lastDay: '2027-06-15', received: '2027-01-15' };
const SOME = { several: 'yes', oneMeets: 'yes', someShort: 'yes', yearInBoth: 'no' } as const;

/**
 * 3.5: several offences, each punishable in both States, some of which fall short of paragraphs 1 and 2: the State
 * that is asked may extradite. "Some": at least one meets them.
 */
export const SEVERAL_OFFENCES = [
  may('both', SOME, SEVERAL),
  free('both', { several: 'yes' }),
  free('both', { several: 'yes', oneMeets: 'yes' }),
  // None meets them.
  unmet('both', { ...SOME, oneMeets: 'no' }, 'art_3__para_1'),
  // One is no offence here: it is not of those of which each is punishable in both.
  unmet('both', { ...SOME, crimeHere: 'no' }, 'art_3__para_1'),
  needs('both', { ...SOME, oneMeets: 'unknown' }, 'oneMeets'),
  needs('prosecution', { ...SOME, several: 'unknown' }, 'several'),
  needs('prosecution', { ...SOME, yearInBoth: 'unknown', someShort: 'unknown' }, 'yearInBoth', 'someShort'),
  // Too little is left of the sentence for one of them, while another is enough.
  may('enforcement', { ...SHORT, ...SOME, yearInBoth: 'yes' }, SEVERAL),
  unmet('enforcement', { ...SHORT, several: 'no' }, 'art_3__para_2'),
  unmet('enforcement', { ...SHORT, ...SOME, yearInBoth: 'yes', oneMeets: 'no' }, 'art_3__para_2'),
  needs('enforcement', { ...SHORT, ...SOME, yearInBoth: 'yes', oneMeets: 'unknown' }, 'oneMeets'),
  // It frees from paragraphs 1 and 2 alone.
  may('prosecution', { ...SOME, abroad: 'yes', punishedAbroadHere: 'no' }, 'art_3__para_4', SEVERAL),
  must('prosecution', { ...SOME, asylum: 'yes' }, 'art_4__para_1__point_g'),
  needs('prosecution', { ...SOME, asylum: 'unknown' }, 'asylum'),
  may('prosecution', { ...SOME, national: 'yes' }, SEVERAL, 'art_6__para_1'),
].flat();
