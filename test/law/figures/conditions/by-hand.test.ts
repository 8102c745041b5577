import { describe, expect, it } from 'vitest';
import { day } from '../../../../src/calendar/day.ts';
import { assess } from '../../../../src/eligibility/assess.ts';
import { rulesOn } from '../../../../src/eligibility/paths.ts';
import { NO_DATES, sentenceOf } from '../../../../src/eligibility/sentence.ts';
import type { EligibilityRules } from '../../../../src/law/schema/condition.ts';
import { type ByHand, CONDITIONS_BY_HAND } from './by-hand-conditions.ts';
import { GROUNDS_BY_HAND } from './by-hand-grounds.ts';
import { mapFigures } from './map.ts';

const INSTRUMENTS = mapFigures();

/** The rules of one row alone, on one path. */
function rulesOf({ row, path }: ByHand): EligibilityRules {
  for (const { rules, rows } of INSTRUMENTS) {
    const found = rows.find(({ key }) => key === row);
    if (!found) continue;
    if (rules.paths && !path && found.conditions.some(({ paths }) => paths))
      throw new Error(`${row}: which path?`);
    return rulesOn({ ...rules, conditions: [...found.conditions] }, path ?? null);
  }
  throw new Error(`no row ${row}`);
}

const words = (list: string) => list.split(' ').filter((word) => word !== '');

const CASES = [...CONDITIONS_BY_HAND, ...GROUNDS_BY_HAND].flatMap((hand) =>
  hand.cases.map(([yes, no, outcome, lastDay]) => ({ ...hand, hand, yes, no, outcome, lastDay })),
);

describe('rows read by hand', () => {
  it('are more than thirty, of many instruments', () => {
    const rows = new Set([...CONDITIONS_BY_HAND, ...GROUNDS_BY_HAND].map(({ row }) => row));
    expect(rows.size).toBeGreaterThan(30);
    expect(new Set([...rows].map((row) => row.split('/')[0])).size).toBeGreaterThan(20);
  });

  it.each(CASES)('$row, $says: yes $yes, no $no, to $lastDay: $outcome', (one) => {
    const rules = rulesOf(one.hand);
    const answers = Object.fromEntries([
      ...words(one.yes).map((fact) => [fact, 'yes'] as const),
      ...words(one.no).map((fact) => [fact, 'no'] as const),
    ]);
    const sentence = sentenceOf(
      one.lastDay ? { ...NO_DATES, receipt: day('2026-03-10'), end: day(one.lastDay) } : NO_DATES,
    );
    expect(assess(rules, { answers, sentence }).outcome).toBe(one.outcome);
  });
});
