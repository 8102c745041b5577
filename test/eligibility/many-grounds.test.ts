import { expect, it } from 'vitest';
import { assess } from '../../src/eligibility/assess.ts';
import { NO_DATES, sentenceOf } from '../../src/eligibility/sentence.ts';
import type { ConditionRule, EligibilityRules } from '../../src/law/schema/condition.ts';

/**
 * Forty grounds that share a path and an exception with their neighbour: trying every answer would take 2^81 rounds,
 * so this ends only if the engine takes the grounds apart.
 */
const COUNT = 40;
const numbers = Array.from({ length: COUNT }, (_, n) => n);
const chained: EligibilityRules = {
  facts: ['path', ...numbers.flatMap((n) => [`act-${n}`, `exception-${n}`])].map((fact) => ({
    fact,
    kind: 'ascertainable',
  })),
  conditions: numbers.map(
    (n): ConditionRule => ({
      id: `ground-${n}`,
      provision: `art_${n + 1}`,
      quotes: [],
      kind: n % 2 === 0 ? 'mandatory-ground' : 'discretionary-ground',
      when: { all: [{ fact: 'path' }, { fact: `act-${n}` }, { not: { fact: `exception-${n - (n % 2)}` } }] },
    }),
  ),
};

it('assesses many grounds with nothing known', () => {
  const { outcome, missing } = assess(chained, { answers: {}, sentence: sentenceOf(NO_DATES) });
  expect(outcome).toBe('more-facts-needed');
  // The exceptions with an odd number belong to no ground.
  expect(missing).toHaveLength(1 + COUNT + COUNT / 2);
});

it('one answer on which all hang settles them', () => {
  const { outcome, missing } = assess(chained, { answers: { path: 'no' }, sentence: sentenceOf(NO_DATES) });
  expect([outcome, missing]).toEqual(['no-bar-found', []]);
});
