import { describe, expect, it } from 'vitest';
import { cited, clearBut, judge, missing, openOf, valueAt } from './case.ts';

const MUST = 'must-be-refused';
const MAY = 'may-be-refused';

describe('article 9, each ground by itself', () => {
  it.each([
    ['prejudices-sentencing', 'art_9__para_1__point_a', MUST],
    ['military-crime', 'art_9__para_1__point_b', MUST],
    ['execution-barred', 'art_9__para_1__point_c', MUST],
    ['penalties-unpaid', 'art_9__para_2__point_a', MAY],
    ['property-claim', 'art_9__para_2__point_b', MAY],
  ])('%s met: %s, %s', (fact, provision, outcome) => {
    const met = clearBut({ [fact]: 'yes' });
    expect([met.outcome, cited(met), valueAt(met, provision)]).toEqual([outcome, [provision], 'yes']);
    const notMet = clearBut({ [fact]: 'no' });
    expect([notMet.outcome, valueAt(notMet, provision)]).toEqual(['no-bar-found', 'no']);
  });

  it.each(['military-crime', 'execution-barred', 'penalties-unpaid', 'property-claim'])(
    '%s not known and alone: more facts needed, and it is the one asked for',
    (fact) => {
      const assessment = clearBut({ [fact]: 'unknown' });
      expect([assessment.outcome, missing(assessment)]).toEqual(['more-facts-needed', [fact]]);
      expect(assessment.missing[0]?.alone).toBe(true);
    },
  );

  it('9.1.a is the sentencing State’s to assess: open, it does not block and is listed', () => {
    const assessment = clearBut({ 'prejudices-sentencing': 'unknown' });
    expect([assessment.outcome, missing(assessment)]).toEqual(['no-bar-found', []]);
    expect(openOf(assessment)).toEqual(['prejudices-sentencing: sentencing']);
  });
});

describe('article 9, grounds together and with article 8', () => {
  it.each([
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
  ])('%j: %s by %j', (facts, outcome, provisions) => {
    const assessment = clearBut(facts);
    expect([assessment.outcome, cited(assessment)]).toEqual([outcome, provisions]);
  });

  it('once a mandatory ground is met nothing is missing, with nothing else known', () => {
    const assessment = judge({ 'military-crime': 'yes' });
    expect([assessment.outcome, missing(assessment), cited(assessment)]).toEqual([
      MUST,
      [],
      ['art_9__para_1__point_b'],
    ]);
  });

  it('conditions not met: only what could still make refusal mandatory is asked', () => {
    const assessment = judge({ 'citizen-of-executing': 'no' });
    expect(assessment.outcome).toBe('conditions-not-met');
    expect(missing(assessment)).toEqual(['military-crime', 'execution-barred']);
  });
});
