import { describe, expect, it } from 'vitest';
import { assess } from '../../src/eligibility/assess.ts';
import { asksForSentence, readFacts } from '../../src/eligibility/read-facts.ts';
import { NO_DATES, sentenceOf } from '../../src/eligibility/sentence.ts';
import { SENTENCE_FACTS } from '../../src/eligibility/sentence-facts.ts';
import type { EligibilityRules } from '../../src/law/schema/condition.ts';

const rules: EligibilityRules = {
  facts: [
    { fact: 'national', kind: 'ascertainable' },
    { fact: 'political', kind: 'assessment', whose: 'requested' },
  ],
  conditions: [
    {
      id: 'remainder',
      provision: 'art_3',
      quotes: [],
      kind: 'condition',
      when: { 'enough-left': { n: 45, unit: 'day', moment: 'at-receipt' } },
    },
    { id: 'own', provision: 'art_6', quotes: [], kind: 'discretionary-ground', when: { fact: 'national' } },
    { id: 'politics', provision: 'art_4', quotes: [], kind: 'mandatory-ground', when: { fact: 'political' } },
  ],
};
const undated: EligibilityRules = { ...rules, conditions: rules.conditions.slice(1) };

describe('facts as an address writes them', () => {
  it('answers and dates are read', () => {
    const read = readFacts(rules, {
      national: 'yes',
      political: 'unknown',
      'sentence-start': '2025-01-10',
      length: '3y6m10d',
      'credit-days': '0',
      remission: '1m',
      'further-sentences': '6m, ..2029-01-31,2029-02-01..2029-02-28',
      receipt: '2026-11-03',
    });
    expect(read.problems).toEqual([]);
    expect(read.facts.answers).toEqual({ national: 'yes', political: 'unknown' });
    expect(read.dates).toEqual({
      start: '2025-01-10',
      length: { years: 3, months: 6, days: 10 },
      creditDays: 0,
      remission: { years: 0, months: 1, days: 0 },
      end: null,
      release: null,
      further: [
        { start: null, until: { kind: 'length', length: { years: 0, months: 6, days: 0 } } },
        { start: null, until: { kind: 'last-day', day: '2029-01-31' } },
        { start: '2029-02-01', until: { kind: 'last-day', day: '2029-02-28' } },
      ],
      receipt: '2026-11-03',
    });
    expect(read.facts.sentence).toMatchObject({ state: 'known', end: { lastDay: '2029-02-28' } });
  });

  it.each([
    ['national', 'maybe', 'not-a-choice'],
    ['national', 'YES', 'not-a-choice'],
    ['citizen', 'yes', 'unknown-fact'],
    ['constructor', 'yes', 'unknown-fact'],
    ['receipt', '2026-02-30', 'no-such-day'],
    ['receipt', '1899-12-31', 'out-of-range'],
    ['sentence-end', '2101-01-01', 'out-of-range'],
    ['release', 'soon', 'not-a-date'],
    ['sentence-start', '3.11.2026', 'not-a-date'],
    ['length', 'three years', 'not-a-length'],
    ['length', '0d', 'not-a-length'],
    ['credit-days', '-1', 'not-a-number'],
    ['credit-days', '1.5', 'not-a-number'],
    ['credit-days', '10000', 'not-a-number'],
    ['remission', 'a third', 'not-a-length'],
    ['remission', '10%', 'not-a-length'],
  ])('%s=%s: %s, and it counts as not given', (fact, value, problem) => {
    const read = readFacts(rules, { [fact]: value });
    expect(read.problems).toEqual([{ fact, value, problem }]);
    expect(read.facts).toEqual({ answers: {}, sentence: sentenceOf(NO_DATES) });
  });

  it('an empty text is not given', () => {
    const blank = Object.fromEntries(['national', ...SENTENCE_FACTS].map((fact) => [fact, '']));
    expect(readFacts(rules, blank)).toMatchObject({ problems: [], facts: { answers: {} }, dates: NO_DATES });
  });

  it('rules that need no sentence do not know its dates', () => {
    expect([asksForSentence(rules), asksForSentence(undated)]).toEqual([true, false]);
    expect(readFacts(undated, { receipt: '2026-11-03' }).problems).toEqual([
      { fact: 'receipt', value: '2026-11-03', problem: 'unknown-fact' },
    ]);
  });
});

describe('rules of another treaty, as data', () => {
  const judge = (written: Record<string, string>) => assess(rules, readFacts(rules, written).facts);
  const dates = { 'sentence-end': '2027-02-28' };

  it.each([
    ['2027-01-14', 'no-bar-found'],
    ['2027-01-15', 'more-facts-needed'],
    ['2027-01-16', 'conditions-not-met'],
  ])('45 days left, received %s: %s', (receipt, outcome) => {
    expect(judge({ ...dates, receipt, national: 'no' }).outcome).toBe(outcome);
  });

  it('a fact the rules do not know is noted and does not count', () => {
    const { notes, outcome } = assess(rules, { answers: { citizen: 'yes' }, sentence: sentenceOf(NO_DATES) });
    expect([notes, outcome]).toEqual([[{ code: 'unknown-fact', fact: 'citizen' }], 'more-facts-needed']);
  });

  it('a condition whose absence leaves it to discretion', () => {
    const discretion: EligibilityRules = {
      facts: rules.facts,
      conditions: [
        {
          id: 'like',
          provision: 'art_1',
          quotes: [],
          kind: 'condition-else-discretion',
          when: { fact: 'national' },
        },
      ],
    };
    const given = (answer: string) =>
      assess(discretion, readFacts(discretion, { national: answer }).facts).outcome;
    expect(['yes', 'no', 'unknown'].map(given)).toEqual([
      'no-bar-found',
      'may-be-refused',
      'more-facts-needed',
    ]);
  });
});
