import type { Outcome } from '../../../src/eligibility/outcome.ts';
import type { Truth } from '../../../src/eligibility/truth.ts';

/** The States having agreed nothing else: last day served, day of receipt, value of point 3, outcome. */
export const TO_THE_DAY: readonly (readonly [
  lastDay: string,
  received: string,
  value: Truth,
  outcome: Outcome,
])[] = [
  ['2027-02-28', '2026-08-27', 'yes', 'no-bar-found'],
  ['2027-02-28', '2026-08-28', 'yes', 'no-bar-found'],
  ['2027-02-28', '2026-08-29', 'unknown', 'more-facts-needed'],
  ['2027-02-28', '2026-09-01', 'unknown', 'more-facts-needed'],
  ['2027-02-28', '2026-09-02', 'no', 'conditions-not-met'],
  ['2028-02-29', '2027-08-29', 'yes', 'no-bar-found'],
  ['2028-02-29', '2027-08-30', 'unknown', 'more-facts-needed'],
  ['2028-02-29', '2027-09-02', 'no', 'conditions-not-met'],
  ['2027-08-30', '2027-02-28', 'yes', 'no-bar-found'],
  ['2027-08-30', '2027-03-01', 'no', 'conditions-not-met'],
  ['2027-08-31', '2027-03-01', 'unknown', 'more-facts-needed'],
  ['2027-08-31', '2027-03-02', 'no', 'conditions-not-met'],
  ['2027-06-15', '2026-12-15', 'yes', 'no-bar-found'],
  ['2027-06-15', '2026-12-16', 'unknown', 'more-facts-needed'],
  ['2027-06-15', '2026-12-17', 'no', 'conditions-not-met'],
];

const short = { 'sentence-end': '2027-06-15', receipt: '2027-01-15' };
const parted = { 'sentence-end': '2027-06-15', receipt: '2026-12-16' };
const enough = { 'sentence-end': '2027-06-15', receipt: '2026-12-15' };

/** Dates, whether the States have agreed otherwise, value of point 3, outcome, what is missing. */
export const UNLESS_AGREED: readonly (readonly [
  dates: Readonly<Record<string, string>>,
  agreed: Truth,
  value: Truth,
  outcome: Outcome,
  missing: readonly string[],
])[] = [
  [short, 'yes', 'yes', 'no-bar-found', []],
  [short, 'no', 'no', 'conditions-not-met', []],
  [short, 'unknown', 'unknown', 'more-facts-needed', ['otherwise-agreed']],
  [parted, 'yes', 'yes', 'no-bar-found', []],
  [parted, 'no', 'unknown', 'more-facts-needed', []],
  // The length needs no answer, the agreement would settle it.
  [parted, 'unknown', 'unknown', 'more-facts-needed', ['otherwise-agreed']],
  [enough, 'unknown', 'yes', 'no-bar-found', []],
  [{}, 'yes', 'yes', 'no-bar-found', []],
  [{}, 'no', 'unknown', 'more-facts-needed', ['sentence']],
  [{}, 'unknown', 'unknown', 'more-facts-needed', ['sentence', 'otherwise-agreed']],
];
