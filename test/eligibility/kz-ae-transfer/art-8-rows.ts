import type { Outcome } from '../../../src/eligibility/outcome.ts';
import type { Truth } from '../../../src/eligibility/truth.ts';

/** What changes in the clear case; the value of the provision; the outcome; what is then missing. */
export type Row = readonly [
  facts: Readonly<Record<string, string>>,
  value: Truth,
  outcome: Outcome,
  missing: readonly string[],
];

/** One provision and the rows that turn on it: where it is not met it is the one provision that bars. */
export interface Article {
  readonly title: string;
  readonly provision: string;
  readonly rows: readonly Row[];
}

const byOneFact = (title: string, provision: string, fact: string): Article => ({
  title,
  provision,
  rows: [
    [{ [fact]: 'yes' }, 'yes', 'no-bar-found', []],
    [{ [fact]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [fact]: 'unknown' }, 'unknown', 'more-facts-needed', [fact]],
  ],
});

const force = 'judgment-in-force';
const enforceable = 'judgment-enforceable';
const point2: Article = {
  title: 'article 8, point 2: in legal force and subject to execution',
  provision: 'art_8__point_2',
  rows: [
    [{ [force]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [enforceable]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [force]: 'no', [enforceable]: 'unknown' }, 'no', 'conditions-not-met', []],
    [{ [force]: 'unknown' }, 'unknown', 'more-facts-needed', [force]],
    [{ [enforceable]: 'unknown' }, 'unknown', 'more-facts-needed', [enforceable]],
    [{ [force]: 'unknown', [enforceable]: 'unknown' }, 'unknown', 'more-facts-needed', [force, enforceable]],
  ],
};

const consent = 'consent-in-writing';
const unable = 'unable-to-consent';
const asks = 'representative-asks';
const point5: Article = {
  title: 'article 8, point 5: written consent, or unable and another asks',
  provision: 'art_8__point_5',
  rows: [
    [{ [consent]: 'yes', [unable]: 'no', [asks]: 'no' }, 'yes', 'no-bar-found', []],
    [{ [consent]: 'no', [unable]: 'yes', [asks]: 'yes' }, 'yes', 'no-bar-found', []],
    [{ [consent]: 'unknown', [unable]: 'yes', [asks]: 'yes' }, 'yes', 'no-bar-found', []],
    // A request by the family does not take the place of a consent the person could give.
    [{ [consent]: 'no', [unable]: 'no', [asks]: 'yes' }, 'no', 'conditions-not-met', []],
    [{ [consent]: 'no', [unable]: 'yes', [asks]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [consent]: 'no', [unable]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [consent]: 'no', [unable]: 'yes' }, 'unknown', 'more-facts-needed', [asks]],
    [{ [consent]: 'no', [asks]: 'yes' }, 'unknown', 'more-facts-needed', [unable]],
    [{ [consent]: 'unknown', [unable]: 'no' }, 'unknown', 'more-facts-needed', [consent]],
    [{ [consent]: 'no' }, 'unknown', 'more-facts-needed', [unable, asks]],
    [{ [consent]: 'unknown' }, 'unknown', 'more-facts-needed', [consent, unable, asks]],
  ],
};

const sentencing = 'sentencing-agrees';
const executing = 'executing-agrees';
const point6: Article = {
  title: 'article 8, point 6: both States agree, their assessment',
  provision: 'art_8__point_6',
  rows: [
    [{ [sentencing]: 'yes', [executing]: 'yes' }, 'yes', 'no-bar-found', []],
    [{ [sentencing]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [executing]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [sentencing]: 'unknown', [executing]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [sentencing]: 'unknown' }, 'unknown', 'no-bar-found', []],
    [{ [executing]: 'unknown' }, 'unknown', 'no-bar-found', []],
    [{ [sentencing]: 'unknown', [executing]: 'unknown' }, 'unknown', 'no-bar-found', []],
  ],
};

export const ARTICLES_1_AND_8: readonly Article[] = [
  byOneFact(
    'article 1, point 1: imprisonment for a certain period of time',
    'art_1__point_1',
    'imprisonment-for-a-term',
  ),
  byOneFact(
    'article 8, point 1: citizen of the State of execution',
    'art_8__point_1',
    'citizen-of-executing',
  ),
  point2,
  byOneFact(
    'article 8, point 4: a crime in the State of execution too',
    'art_8__point_4',
    'offence-in-executing',
  ),
  point5,
  point6,
];
