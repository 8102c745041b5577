import { describe, expect, it } from 'vitest';
import { GROUNDS, TO_FIND_OUT, TOGETHER } from './art-9-rows.ts';
import { cited, clearBut, judge, missing, openOf, valueAt } from './case.ts';

const MUST = 'must-be-refused';

describe('article 9, each ground by itself', () => {
  it.each(GROUNDS)('%s met: %s, %s', (fact, provision, outcome) => {
    const met = clearBut({ [fact]: 'yes' });
    expect([met.outcome, cited(met), valueAt(met, provision)]).toEqual([outcome, [provision], 'yes']);
    const notMet = clearBut({ [fact]: 'no' });
    expect([notMet.outcome, valueAt(notMet, provision)]).toEqual(['no-bar-found', 'no']);
  });

  it.each(TO_FIND_OUT)('%s not known and alone: more facts needed, and it is the one asked for', (fact) => {
    const assessment = clearBut({ [fact]: 'unknown' });
    expect([assessment.outcome, missing(assessment)]).toEqual(['more-facts-needed', [fact]]);
    expect(assessment.missing[0]?.alone).toBe(true);
  });

  it('9.1.a is the sentencing State’s to assess: open, it does not block and is listed', () => {
    const assessment = clearBut({ 'prejudices-sentencing': 'unknown' });
    expect([assessment.outcome, missing(assessment)]).toEqual(['no-bar-found', []]);
    expect(openOf(assessment)).toEqual(['prejudices-sentencing: sentencing']);
  });
});

describe('article 9, grounds together and with article 8', () => {
  it.each(TOGETHER)('%j: %s by %j', (facts, outcome, provisions) => {
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
