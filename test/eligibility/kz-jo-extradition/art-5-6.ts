import { free, may, must, needs, open, unmet } from './case.ts';

/** 5.a: the State that is asked has jurisdiction over the offence by its own law. */
const jurisdiction = [
  may('both', { jurisdictionHere: 'yes' }, 'art_5__point_a'),
  needs('both', { jurisdictionHere: 'unknown' }, 'jurisdictionHere'),
];

/** 5.b: outside the territory here, against the interests of the State here. */
const interests = [
  may('both', { outsideHere: 'yes', againstInterestsHere: 'yes' }, 'art_5__point_b'),
  free('both', { outsideHere: 'no', againstInterestsHere: 'yes' }),
  needs('prosecution', { outsideHere: 'unknown', againstInterestsHere: 'yes' }, 'outsideHere'),
  // What its interests are that State alone can say.
  open('both', { againstInterestsHere: 'unknown' }, 'againstInterestsHere'),
];

/** 6.1: nationals may be refused. */
const nationals = [
  may('both', { national: 'yes' }, 'art_6__para_1'),
  needs('both', { national: 'unknown' }, 'national'),
];

/** 13: of the States that ask at the same time the State that is asked chooses one. */
const competing = [
  may('both', { otherStateAsks: 'yes' }, 'art_13__point_1'),
  needs('both', { otherStateAsks: 'unknown' }, 'otherStateAsks'),
];

/** 14.4: after a decision the person was not taken over in time; not where 14.5 applies. */
const notTaken = [
  may('both', { notTakenBefore: 'yes', beyondControl: 'no' }, 'art_14__para_4'),
  free('both', { notTakenBefore: 'yes', beyondControl: 'yes' }),
  free('both', { notTakenBefore: 'no', beyondControl: 'no' }),
  needs('both', { notTakenBefore: 'yes', beyondControl: 'unknown' }, 'beyondControl'),
  needs('both', { notTakenBefore: 'unknown', beyondControl: 'no' }, 'notTakenBefore'),
];

const together = [
  may('prosecution', { national: 'yes', jurisdictionHere: 'yes' }, 'art_5__point_a', 'art_6__para_1'),
  // Discretion is there: one more ground for it changes nothing.
  may('both', { national: 'yes', jurisdictionHere: 'unknown' }, 'art_6__para_1'),
  may('both', { national: 'yes', harmsHere: 'unknown' }, 'art_6__para_1'),
  needs('both', { national: 'yes', timeBarred: 'unknown' }, 'timeBarred'),
  unmet('both', { national: 'yes', crimeHere: 'no' }, 'art_3__para_1'),
  must('both', { national: 'yes', judgedHere: 'yes' }, 'art_4__para_1__point_f'),
  must(
    'both',
    { national: 'yes', judgedHere: 'yes', timeBarred: 'yes' },
    'art_4__para_1__point_e',
    'art_4__para_1__point_f',
  ),
  must('both', { harmsHere: 'yes', crimeHere: 'unknown' }, 'art_4__para_1__point_h'),
];

export const ARTICLES_5_6_14 = [jurisdiction, interests, nationals, competing, notTaken, together].flat(2);
