import { describe, expect, it } from 'vitest';
import type { ConditionRule } from '../../src/law/schema/condition.ts';
import { CASE_TABLES, type TableCase } from './case-tables.ts';
import { assessCase, gapsIn } from './gaps.ts';
import { pathsOf, TREATIES, type Treaty } from './treaties.ts';

it('every instrument with conditions has cases, 120 and more together', () => {
  expect(Object.keys(CASE_TABLES).sort()).toEqual(TREATIES.map(({ id }) => id).sort());
  expect(Object.values(CASE_TABLES).flat().length).toBeGreaterThanOrEqual(120);
});

const KINDS: readonly ConditionRule['kind'][] = ['discretionary-ground', 'postponement'];

/** The treaty with two more conditions, on which no case was written. */
const withMore = ({ rules, ...treaty }: Treaty): Treaty => ({
  ...treaty,
  rules: {
    ...rules,
    facts: [...rules.facts, { fact: 'not-in-any-case', kind: 'assessment', whose: 'requested' }],
    conditions: [
      ...rules.conditions,
      ...KINDS.map((kind) => ({
        id: kind,
        provision: 'art_1',
        quotes: [],
        kind,
        when: { fact: 'not-in-any-case' },
      })),
    ],
  },
});

describe.each(TREATIES.map((treaty) => [treaty.id, treaty] as const))('%s', (id, treaty) => {
  const cases: readonly TableCase[] = CASE_TABLES[id] ?? [];

  it('every case comes out as its table says', () => {
    const wrong = cases.filter((one) => assessCase(treaty, one).outcome !== one.outcome);
    expect(wrong).toEqual([]);
  });

  it('every condition and ground is met, not met, unknown, and the only one that decides, on every path', () => {
    expect(gapsIn(treaty, cases)).toEqual([]);
  }, 30_000);

  it('a condition added to the data without cases is seen to be without them', () => {
    const lines = pathsOf(treaty).flatMap((path) =>
      [
        'discretionary-ground yes',
        'discretionary-ground no',
        'discretionary-ground alone',
        'postponement yes',
        'postponement no',
      ].map((line) => (path ? `${path}: ${line}` : line)),
    );
    expect(gapsIn(withMore(treaty), cases)).toEqual(lines);
  }, 30_000);
});
