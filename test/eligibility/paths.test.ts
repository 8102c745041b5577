import { expect, it } from 'vitest';
import { assess } from '../../src/eligibility/assess.ts';
import { rulesOn } from '../../src/eligibility/paths.ts';
import { NO_DATES, sentenceOf } from '../../src/eligibility/sentence.ts';
import type { ConditionRule, EligibilityRules } from '../../src/law/schema/condition.ts';

const ground = (id: string, fact: string, paths?: string[]): ConditionRule => ({
  id,
  provision: 'art_1',
  quotes: [],
  kind: 'mandatory-ground',
  when: { fact },
  ...(paths ? { paths } : {}),
});
const rules: EligibilityRules = {
  paths: ['prosecution', 'enforcement'],
  facts: ['charged', 'sentenced', 'political', 'nowhere'].map((fact) => ({ fact, kind: 'ascertainable' })),
  conditions: [
    ground('charge', 'charged', ['prosecution']),
    ground('sentence', 'sentenced', ['enforcement']),
    ground('politics', 'political'),
    ground('both', 'political', ['enforcement', 'prosecution']),
  ],
};
const names = (path: string | null) => {
  const { facts, conditions } = rulesOn(rules, path);
  return [facts.map(({ fact }) => fact), conditions.map(({ id }) => id)];
};

it('keeps the conditions of a path and those that stand on all, and the facts they use', () => {
  expect(names('prosecution')).toEqual([
    ['charged', 'political'],
    ['charge', 'politics', 'both'],
  ]);
  expect(names('enforcement')).toEqual([
    ['sentenced', 'political'],
    ['sentence', 'politics', 'both'],
  ]);
  expect(names(null)).toEqual([['political'], ['politics']]);
});

it('a ground of another path bars nothing', () => {
  const facts = {
    answers: { charged: 'yes', sentenced: 'no', political: 'no' },
    sentence: sentenceOf(NO_DATES),
  } as const;
  expect(assess(rulesOn(rules, 'prosecution'), facts).outcome).toBe('must-be-refused');
  expect(assess(rulesOn(rules, 'enforcement'), facts).outcome).toBe('no-bar-found');
});

it('rules without paths stay as they are', () => {
  const { paths: _none, ...one } = rules;
  expect(rulesOn(one, null)).toBe(one);
});
