import { CLEAR, type Facts, type Key, type Path, type TreatyCase } from './treaty-case.ts';

const interests = 'may harm essential interests';
const law = 'contrary to the requested State’s law';
const agreement = 'not in keeping with the agreement';
const convicted = 'person already convicted';
const acquitted = 'person already acquitted';
const barred = 'time-barred in the requested State';
const military = 'military crime';
const ordinary = 'ordinary crime too';
const persecution = 'aims at persecution';
const position = 'person’s position may suffer';
const hinders = 'hinders own proceedings';
const A = 'art_6__para_1__point_a';
const B = 'art_6__para_1__point_b';
const C = 'art_6__para_1__point_c';
const D = 'art_6__para_1__point_d';
const E = 'art_6__para_1__point_e';
const OWN = 'art_6__para_2';
const PURELY: Facts = { [military]: 'yes', [ordinary]: 'no' };

/** The grounds stand on every kind of assistance. */
const everywhere = (one: Omit<TreatyCase, 'path'>): readonly TreatyCase[] =>
  (Object.keys(CLEAR) as Path[]).map((path) => ({ path, ...one }));

/** To be found out: the ground bars, is asked for, or is gone. */
const toFindOut = (fact: Key, provision: string): readonly TreatyCase[] => [
  ...everywhere({ facts: { [fact]: 'yes' }, outcome: 'may-be-refused', bars: [provision] }),
  ...everywhere({ facts: { [fact]: 'unknown' }, outcome: 'more-facts-needed', bars: [], asks: [fact] }),
];

/**
 * The requested State's to judge ("may harm", "substantial grounds to believe", "deems"): open, it never blocks. Of
 * point b the text names no judge; it is for the State that executes to say whether its law or the agreement is
 * against it.
 */
const toAssess = (fact: Key, provision: string): readonly TreatyCase[] => [
  ...everywhere({ facts: { [fact]: 'yes' }, outcome: 'may-be-refused', bars: [provision] }),
  ...everywhere({ facts: { [fact]: 'unknown' }, outcome: 'no-bar-found', bars: [], open: [fact] }),
];

/** 6(1): "assistance may be refused", all five points; 6(2): "may postpone or refuse". None of them must. */
export const ART_6: readonly TreatyCase[] = [
  ...toAssess(interests, A),
  ...toAssess(law, B),
  ...toAssess(agreement, B),
  ...toFindOut(convicted, C),
  ...toFindOut(acquitted, C),
  ...toFindOut(barred, C),
  ...everywhere({ facts: PURELY, outcome: 'may-be-refused', bars: [D] }),
  { path: 'assistance', facts: { [military]: 'yes', [ordinary]: 'yes' }, outcome: 'no-bar-found', bars: [] },
  { path: 'assistance', facts: { [military]: 'no', [ordinary]: 'no' }, outcome: 'no-bar-found', bars: [] },
  {
    path: 'assistance',
    facts: { [military]: 'no', [ordinary]: 'unknown' },
    outcome: 'no-bar-found',
    bars: [],
  },
  { path: 'assistance', facts: { [military]: 'unknown' }, outcome: 'no-bar-found', bars: [] },
  ...everywhere({
    facts: { [military]: 'yes', [ordinary]: 'unknown' },
    outcome: 'more-facts-needed',
    bars: [],
    asks: [ordinary],
  }),
  {
    path: 'assistance',
    facts: { [military]: 'unknown', [ordinary]: 'no' },
    outcome: 'more-facts-needed',
    bars: [],
    asks: [military],
  },
  {
    path: 'assistance',
    facts: { [military]: 'unknown', [ordinary]: 'unknown' },
    outcome: 'more-facts-needed',
    bars: [],
    asks: [military, ordinary],
  },
  ...toAssess(persecution, E),
  ...toAssess(position, E),
  ...toAssess(hinders, OWN),
  // Two limbs of one point are one ground.
  { path: 'assistance', facts: { [law]: 'yes', [agreement]: 'yes' }, outcome: 'may-be-refused', bars: [B] },
  {
    path: 'assistance',
    facts: { [convicted]: 'yes', [barred]: 'yes' },
    outcome: 'may-be-refused',
    bars: [C],
  },
  {
    path: 'assistance',
    facts: { [law]: 'yes', [agreement]: 'unknown' },
    outcome: 'may-be-refused',
    bars: [B],
  },
  {
    path: 'assistance',
    facts: { [barred]: 'unknown', [position]: 'unknown' },
    outcome: 'more-facts-needed',
    bars: [],
    asks: [barred],
    open: [position],
  },
  {
    path: 'assistance',
    facts: { [persecution]: 'yes', [position]: 'unknown' },
    outcome: 'may-be-refused',
    bars: [E],
  },
  // Every ground at once is still discretion.
  {
    path: 'assistance',
    facts: {
      [interests]: 'yes',
      [law]: 'yes',
      [convicted]: 'yes',
      ...PURELY,
      [persecution]: 'yes',
      [hinders]: 'yes',
    },
    outcome: 'may-be-refused',
    bars: [A, B, C, D, E, OWN],
  },
  // One ground met, another not known: more of the same changes nothing.
  {
    path: 'assistance',
    facts: { ...PURELY, [barred]: 'unknown' },
    outcome: 'may-be-refused',
    bars: [D],
  },
  // One not known, an assessment open: only the first is asked for.
  {
    path: 'assistance',
    facts: { [military]: 'unknown', [ordinary]: 'no', [interests]: 'unknown' },
    outcome: 'more-facts-needed',
    bars: [],
    asks: [military],
    open: [interests],
  },
  // Nothing assessed yet: nothing bars, each is listed.
  {
    path: 'assistance',
    facts: { [interests]: 'unknown', [persecution]: 'unknown', [position]: 'unknown', [hinders]: 'unknown' },
    outcome: 'no-bar-found',
    bars: [],
    open: [interests, persecution, position, hinders],
  },
  // With article 1: what fails comes first, discretion stands beside discretion.
  {
    path: 'assistance',
    facts: { 'punishable in the requested State': 'no', ...PURELY },
    outcome: 'may-be-refused',
    bars: ['art_1__para_2', D],
  },
  {
    path: 'assistance',
    facts: { 'punishable in the requesting State': 'no', ...PURELY },
    outcome: 'conditions-not-met',
    bars: ['art_1__para_2'],
  },
];
