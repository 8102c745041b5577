import type { Outcome } from '../../../src/eligibility/outcome.ts';

const MUST = 'must-be-refused';
const MAY = 'may-be-refused';

/** A fact that meets a ground of article 9 by itself, the ground, and what it leads to. */
export const GROUNDS: readonly (readonly [fact: string, provision: string, outcome: Outcome])[] = [
  ['prejudices-sentencing', 'art_9__para_1__point_a', MUST],
  ['military-crime', 'art_9__para_1__point_b', MUST],
  ['execution-barred', 'art_9__para_1__point_c', MUST],
  ['penalties-unpaid', 'art_9__para_2__point_a', MAY],
  ['property-claim', 'art_9__para_2__point_b', MAY],
];

/** What can be found out of them; point 1.a is the sentencing State's to assess. */
export const TO_FIND_OUT = [
  'military-crime',
  'execution-barred',
  'penalties-unpaid',
  'property-claim',
] as const;

/** Several grounds, and grounds beside article 8: what changes in the clear case, the outcome, by which provisions. */
export const TOGETHER: readonly (readonly [
  facts: Readonly<Record<string, string>>,
  outcome: Outcome,
  by: readonly string[],
])[] = [
  // A mandatory ground wins over all.
  [{ 'military-crime': 'yes', 'citizen-of-executing': 'no' }, MUST, ['art_9__para_1__point_b']],
  [{ 'military-crime': 'yes', 'penalties-unpaid': 'yes' }, MUST, ['art_9__para_1__point_b']],
  [
    { 'military-crime': 'yes', 'execution-barred': 'yes' },
    MUST,
    ['art_9__para_1__point_b', 'art_9__para_1__point_c'],
  ],
  [{ 'execution-barred': 'yes', 'consent-in-writing': 'unknown' }, MUST, ['art_9__para_1__point_c']],
  // An absent condition wins over discretion and over facts still to be found out.
  [{ 'citizen-of-executing': 'no', 'penalties-unpaid': 'yes' }, 'conditions-not-met', ['art_8__point_1']],
  [{ 'citizen-of-executing': 'no', 'military-crime': 'unknown' }, 'conditions-not-met', ['art_8__point_1']],
  // Discretion waits for what can still bar, not for more of the same.
  [{ 'penalties-unpaid': 'yes', 'military-crime': 'unknown' }, 'more-facts-needed', []],
  [{ 'penalties-unpaid': 'yes', 'property-claim': 'unknown' }, MAY, ['art_9__para_2__point_a']],
  [
    { 'penalties-unpaid': 'yes', 'property-claim': 'yes' },
    MAY,
    ['art_9__para_2__point_a', 'art_9__para_2__point_b'],
  ],
  [{ 'penalties-unpaid': 'yes', 'sentencing-agrees': 'unknown' }, MAY, ['art_9__para_2__point_a']],
];
