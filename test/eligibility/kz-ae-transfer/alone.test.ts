import { describe, expect, it } from 'vitest';
import { CLEAR, cited, clearBut, judge, missing, openOf } from './case.ts';

/** Nothing known but one answer. */
const onlyKnown = (fact: string, value: string) => judge({ [fact]: value });

/** Facts whose no makes a condition fail, with its provision. */
const CONDITIONS = [
  ['imprisonment-for-a-term', 'art_1__point_1'],
  ['citizen-of-executing', 'art_8__point_1'],
  ['judgment-in-force', 'art_8__point_2'],
  ['judgment-enforceable', 'art_8__point_2'],
  ['offence-in-executing', 'art_8__point_4'],
  ['sentencing-agrees', 'art_8__point_6'],
  ['executing-agrees', 'art_8__point_6'],
] as const;

const MANDATORY = [
  ['prejudices-sentencing', 'art_9__para_1__point_a'],
  ['military-crime', 'art_9__para_1__point_b'],
  ['execution-barred', 'art_9__para_1__point_c'],
] as const;

const DISCRETIONARY = [
  ['penalties-unpaid', 'art_9__para_2__point_a'],
  ['property-claim', 'art_9__para_2__point_b'],
] as const;

describe('one answer, and nothing else known', () => {
  it.each(CONDITIONS)('%s, no: the condition of %s fails', (fact, provision) => {
    const assessment = onlyKnown(fact, 'no');
    expect([assessment.outcome, cited(assessment)]).toEqual(['conditions-not-met', [provision]]);
    expect(missing(assessment)).toEqual(['military-crime', 'execution-barred']);
  });

  it.each(CONDITIONS)('%s, yes: it settles nothing and is asked for no more', (fact) => {
    const assessment = onlyKnown(fact, 'yes');
    expect([assessment.outcome, missing(assessment).includes(fact)]).toEqual(['more-facts-needed', false]);
  });

  it.each(MANDATORY)('%s, yes: refused by %s', (fact, provision) => {
    const assessment = onlyKnown(fact, 'yes');
    expect([assessment.outcome, cited(assessment), missing(assessment)]).toEqual([
      'must-be-refused',
      [provision],
      [],
    ]);
  });

  it.each([...MANDATORY, ...DISCRETIONARY])('%s, no: it settles nothing', (fact) => {
    const assessment = onlyKnown(fact, 'no');
    expect([assessment.outcome, cited(assessment), missing(assessment).includes(fact)]).toEqual([
      'more-facts-needed',
      [],
      false,
    ]);
  });

  it.each(DISCRETIONARY)('%s, yes: discretion waits for the conditions', (fact) => {
    const assessment = onlyKnown(fact, 'yes');
    expect([assessment.outcome, cited(assessment)]).toEqual(['more-facts-needed', []]);
    // The other ground of discretion would change nothing.
    expect(missing(assessment)).not.toContain('penalties-unpaid');
    expect(missing(assessment)).not.toContain('property-claim');
    expect(missing(assessment)).toContain('citizen-of-executing');
  });
});

describe('one question open, all else clear', () => {
  const asked = CONDITIONS.map(([fact]) => fact).filter((fact) => !fact.endsWith('-agrees'));
  it.each(asked)('%s decides alone', (fact) => {
    const assessment = clearBut({ [fact]: 'unknown' });
    expect(assessment.missing).toMatchObject([{ kind: 'fact', fact, alone: true }]);
  });

  it.each(asked)('%s still decides where no State has agreed yet', (fact) => {
    const assessment = clearBut({
      [fact]: 'unknown',
      'sentencing-agrees': 'unknown',
      'executing-agrees': 'unknown',
    });
    expect([assessment.outcome, missing(assessment)]).toEqual(['more-facts-needed', [fact]]);
    expect(openOf(assessment)).toEqual(['sentencing-agrees: sentencing', 'executing-agrees: executing']);
  });
});

describe('each condition absent beside each ground', () => {
  const absent = [
    ...CONDITIONS.map(([fact, provision]) => [{ [fact]: 'no' }, provision] as const),
    [{ receipt: '2027-01-15', 'otherwise-agreed': 'no' }, 'art_8__point_3'] as const,
    [{ 'consent-in-writing': 'no', 'unable-to-consent': 'no' }, 'art_8__point_5'] as const,
  ];

  it.each(absent)(
    '%j: a mandatory ground wins, discretion and an open assessment do not',
    (facts, provision) => {
      for (const [ground, point] of MANDATORY) {
        const refused = clearBut({ ...facts, [ground]: 'yes' });
        expect([refused.outcome, cited(refused)]).toEqual(['must-be-refused', [point]]);
      }
      for (const [ground] of DISCRETIONARY) {
        const failed = clearBut({ ...facts, [ground]: 'yes' });
        expect([failed.outcome, cited(failed)]).toEqual(['conditions-not-met', [provision]]);
      }
      const open = clearBut({ ...facts, 'prejudices-sentencing': 'unknown' });
      expect([open.outcome, cited(open)]).toEqual(['conditions-not-met', [provision]]);
    },
  );

  it('all absent at once: every provision is cited, in the order of the text', () => {
    const assessment = clearBut(Object.fromEntries(absent.flatMap(([facts]) => Object.entries(facts))));
    expect([assessment.outcome, cited(assessment)]).toEqual([
      'conditions-not-met',
      [
        'art_1__point_1',
        'art_8__point_1',
        'art_8__point_2',
        'art_8__point_3',
        'art_8__point_4',
        'art_8__point_5',
        'art_8__point_6',
      ],
    ]);
  });
});

describe('article 8, point 5, second sentence: it stands in for a consent, not beside one', () => {
  it.each([['unable-to-consent'], ['representative-asks']])(
    '%s is of no weight once the person has consented',
    (fact) => {
      for (const value of ['yes', 'no', 'unknown']) {
        const assessment = judge({ ...CLEAR, [fact]: value });
        expect([assessment.outcome, missing(assessment)]).toEqual(['no-bar-found', []]);
      }
    },
  );
});
