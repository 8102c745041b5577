import { describe, expect, it } from 'vitest';
import { CLEAR, cited, clearBut, judge, missing, openOf, valueAt } from './case.ts';

type Row = readonly [
  facts: Readonly<Record<string, string>>,
  value: 'yes' | 'no' | 'unknown',
  outcome: string,
  missing: readonly string[],
];

/** Each row changes the clear case; a condition not met is the one provision that bars it. */
function holds(provision: string, rows: readonly Row[]) {
  it.each(rows)('%j: %s, %s', (facts, value, outcome, facing) => {
    const assessment = clearBut(facts);
    expect(valueAt(assessment, provision)).toBe(value);
    expect(assessment.outcome).toBe(outcome);
    expect(missing(assessment)).toEqual(facing);
    expect(cited(assessment)).toEqual(outcome === 'conditions-not-met' ? [provision] : []);
  });
}

it('nothing against it: no bar found, nothing missing, nothing open', () => {
  const assessment = judge(CLEAR);
  expect(assessment.outcome).toBe('no-bar-found');
  expect(assessment.reasons.map((reason) => reason.leadsTo)).toEqual(assessment.reasons.map(() => null));
  expect([missing(assessment), openOf(assessment), assessment.notes]).toEqual([[], [], []]);
});

it('nothing known: more facts needed, first what can decide between the most outcomes, then as the text has them', () => {
  const assessment = judge({});
  expect(assessment.outcome).toBe('more-facts-needed');
  expect(missing(assessment)).toEqual([
    'military-crime',
    'execution-barred',
    'imprisonment-for-a-term',
    'citizen-of-executing',
    'judgment-in-force',
    'judgment-enforceable',
    'sentence',
    'otherwise-agreed',
    'offence-in-executing',
    'consent-in-writing',
    'unable-to-consent',
    'representative-asks',
    'penalties-unpaid',
    'property-claim',
  ]);
  expect(openOf(assessment)).toEqual([
    'sentencing-agrees: sentencing',
    'executing-agrees: executing',
    'prejudices-sentencing: sentencing',
  ]);
});

describe('article 1, point 1: imprisonment for a certain period of time', () => {
  const fact = 'imprisonment-for-a-term';
  holds('art_1__point_1', [
    [{ [fact]: 'yes' }, 'yes', 'no-bar-found', []],
    [{ [fact]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [fact]: 'unknown' }, 'unknown', 'more-facts-needed', [fact]],
  ]);
});

describe('article 8, point 1: citizen of the State of execution', () => {
  const fact = 'citizen-of-executing';
  holds('art_8__point_1', [
    [{ [fact]: 'yes' }, 'yes', 'no-bar-found', []],
    [{ [fact]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [fact]: 'unknown' }, 'unknown', 'more-facts-needed', [fact]],
  ]);
});

describe('article 8, point 2: in legal force and subject to execution', () => {
  const force = 'judgment-in-force';
  const enforceable = 'judgment-enforceable';
  holds('art_8__point_2', [
    [{ [force]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [enforceable]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [force]: 'no', [enforceable]: 'unknown' }, 'no', 'conditions-not-met', []],
    [{ [force]: 'unknown' }, 'unknown', 'more-facts-needed', [force]],
    [{ [enforceable]: 'unknown' }, 'unknown', 'more-facts-needed', [enforceable]],
    [{ [force]: 'unknown', [enforceable]: 'unknown' }, 'unknown', 'more-facts-needed', [force, enforceable]],
  ]);
});

describe('article 8, point 4: a crime in the State of execution too', () => {
  const fact = 'offence-in-executing';
  holds('art_8__point_4', [
    [{ [fact]: 'yes' }, 'yes', 'no-bar-found', []],
    [{ [fact]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [fact]: 'unknown' }, 'unknown', 'more-facts-needed', [fact]],
  ]);
});

describe('article 8, point 5: written consent, or unable and another asks', () => {
  const consent = 'consent-in-writing';
  const unable = 'unable-to-consent';
  const asks = 'representative-asks';
  holds('art_8__point_5', [
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
  ]);

  it('only a question whose answer settles it at once decides alone', () => {
    const alone = (facts: Record<string, string>) =>
      clearBut(facts).missing.flatMap((one) => (one.kind === 'fact' && one.alone ? [one.fact] : []));
    expect(alone({ [consent]: 'unknown' })).toEqual([consent]);
    expect(alone({ [consent]: 'no' })).toEqual([unable, asks]);
    expect(alone({ [consent]: 'no', [unable]: 'yes' })).toEqual([asks]);
  });
});

describe('article 8, point 6: both States agree, their assessment', () => {
  const sentencing = 'sentencing-agrees';
  const executing = 'executing-agrees';
  holds('art_8__point_6', [
    [{ [sentencing]: 'yes', [executing]: 'yes' }, 'yes', 'no-bar-found', []],
    [{ [sentencing]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [executing]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [sentencing]: 'unknown', [executing]: 'no' }, 'no', 'conditions-not-met', []],
    [{ [sentencing]: 'unknown' }, 'unknown', 'no-bar-found', []],
    [{ [executing]: 'unknown' }, 'unknown', 'no-bar-found', []],
    [{ [sentencing]: 'unknown', [executing]: 'unknown' }, 'unknown', 'no-bar-found', []],
  ]);

  it.each([
    [{ [sentencing]: 'unknown' }, ['sentencing-agrees: sentencing']],
    [{ [executing]: 'unknown' }, ['executing-agrees: executing']],
    [
      { [sentencing]: 'unknown', [executing]: 'unknown' },
      ['sentencing-agrees: sentencing', 'executing-agrees: executing'],
    ],
    // Once one State refuses, the other's answer changes nothing.
    [{ [sentencing]: 'unknown', [executing]: 'no' }, []],
  ])('open %j: listed with whose it is', (facts, expected) => {
    expect(openOf(clearBut(facts))).toEqual(expected);
  });
});
