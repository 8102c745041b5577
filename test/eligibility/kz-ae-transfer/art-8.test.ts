import { describe, expect, it } from 'vitest';
import { ARTICLES_1_AND_8 } from './art-8-rows.ts';
import { CLEAR, cited, clearBut, judge, missing, openOf, valueAt } from './case.ts';

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

describe.each(ARTICLES_1_AND_8)('$title', ({ provision, rows }) => {
  it.each(rows)('%j: %s, %s', (facts, value, outcome, facing) => {
    const assessment = clearBut(facts);
    expect(valueAt(assessment, provision)).toBe(value);
    expect(assessment.outcome).toBe(outcome);
    expect(missing(assessment)).toEqual(facing);
    expect(cited(assessment)).toEqual(outcome === 'conditions-not-met' ? [provision] : []);
  });
});

describe('article 8, point 5', () => {
  it('only a question whose answer settles it at once decides alone', () => {
    const consent = 'consent-in-writing';
    const unable = 'unable-to-consent';
    const asks = 'representative-asks';
    const alone = (facts: Record<string, string>) =>
      clearBut(facts).missing.flatMap((one) => (one.kind === 'fact' && one.alone ? [one.fact] : []));
    expect(alone({ [consent]: 'unknown' })).toEqual([consent]);
    expect(alone({ [consent]: 'no' })).toEqual([unable, asks]);
    expect(alone({ [consent]: 'no', [unable]: 'yes' })).toEqual([asks]);
  });
});

describe('article 8, point 6', () => {
  const sentencing = 'sentencing-agrees';
  const executing = 'executing-agrees';
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
