import { describe, expect, it } from 'vitest';
import { computeRow, instrumentFile, sampleFacts } from './compute-row.ts';
import { mapRow } from './map-row.ts';
import { NOT_EXPRESSIBLE } from './not-expressible.ts';
import { readFigures } from './read-rows.ts';

const CASES = readFigures().flatMap((figures) => {
  const file = instrumentFile(figures);
  return figures.rows.flatMap((row) => {
    const mapped = mapRow(row);
    return mapped.kind === 'rule' ? [{ ...mapped, row, file, facts: sampleFacts(file, mapped.rule) }] : [];
  });
});

describe('every row that is said computes from a sample event', () => {
  it.each(CASES)('$key, $row.provision', ({ row, rule, file, facts }) => {
    const answer = computeRow(file, rule, facts);
    expect(answer.problems).toEqual([]);
    if (rule.urgency) return expect([row.n, answer.kind]).toEqual([null, 'no-figure']);
    if (answer.kind !== 'computed') return expect(answer).toBe('computed');
    const { usual, days, turned } = answer.count;
    expect(answer.notFinal).toEqual([]);
    expect(usual.length).toBeGreaterThan(0);
    // No State decides: only where the row names none does the count go without one.
    expect(answer.question.deciding === null).toBe(rule.deciding === null);
    if (!days) return expect(rule.deciding).toBeNull();
    if (!days.safe.found || !days.outer.found) return expect(days).toBe('in the tables');
    const middle = usual.map(({ day }) => day).sort();
    const ordered = [days.safe.day, ...middle, days.outer.day];
    expect(turned ? ordered.reverse() : ordered).toEqual([...ordered].sort());
    expect(Boolean(answer.second)).toBe(row.second_limit !== null);
  });
});

describe('the cases', () => {
  it('are all rows but those on the list', () => {
    expect(CASES).toHaveLength(450 - Object.keys(NOT_EXPRESSIBLE).length);
  });
});
