import { describe, expect, it } from 'vitest';
import type { ConditionRule } from '../../src/law/schema/condition.ts';
import { CASE_TABLES, type TableCase } from './case-tables.ts';
import { assessCase, gapsIn } from './gaps.ts';
import { pathsOf, TREATIES, type Treaty } from './treaties.ts';

it('every instrument with conditions has cases, 120 and more together', () => {
  expect(Object.keys(CASE_TABLES).sort()).toEqual(TREATIES.map(({ id }) => id).sort());
  expect(Object.values(CASE_TABLES).flat().length).toBeGreaterThanOrEqual(120);
});

/** The treaty with one more condition, on which no case was written. */
const withOneMore = ({ rules, ...treaty }: Treaty, kind: ConditionRule['kind']): Treaty => ({
  ...treaty,
  rules: {
    ...rules,
    facts: [...rules.facts, { fact: 'not-in-any-case', kind: 'ascertainable' }],
    conditions: [
      ...rules.conditions,
      { id: 'added', provision: 'art_1', quotes: [], kind, when: { fact: 'not-in-any-case' } },
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
  });

  it('a condition added to the data without cases is seen to be without them', () => {
    const lines = (whats: readonly string[]) =>
      pathsOf(treaty).flatMap((path) => whats.map((what) => `${path ? `${path}: ` : ''}added ${what}`));
    expect(gapsIn(withOneMore(treaty, 'discretionary-ground'), cases)).toEqual(lines(['yes', 'no', 'alone']));
    expect(gapsIn(withOneMore(treaty, 'postponement'), cases)).toEqual(lines(['yes', 'no']));
  });
});
