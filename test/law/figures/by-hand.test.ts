import { describe, expect, it } from 'vitest';
import type { TermAnswer } from '../../../src/app/compute-term.ts';
import { type ByHand, CHANGED, FIRST_OF_TWO, LIMITS, SECOND } from './by-hand-last-days.ts';
import { BACK_AND_SET, EFFECTS_COME } from './by-hand-other-forms.ts';
import { computeRow, instrumentFile, secondDays, threeDays } from './compute-row.ts';
import { readFigures } from './read-rows.ts';

const FILES = new Map(readFigures().map((figures) => [figures.id, instrumentFile(figures)]));

function answer(key: string, facts: string): TermAnswer {
  const [id = '', name] = key.split('/');
  const file = FILES.get(id);
  const rule = file?.terms.find((one) => one.rule === name);
  if (!file || !rule) throw new Error(`no row ${key}`);
  return computeRow(file, rule, facts);
}

const check = (title: string, rows: readonly ByHand[], told = threeDays) =>
  describe(title, () => {
    it.each(rows)('%s, %s', (key, facts, days) => {
      const got = answer(key, facts);
      expect(got.problems).toEqual([]);
      expect(told(got)).toBe(days);
    });
  });

check('last days', LIMITS);
check('extended, suspended', CHANGED);
check('days on which something takes effect', EFFECTS_COME);
check('counted back, set, without a figure', BACK_AND_SET);
check('the first of two limits', FIRST_OF_TWO);
check('the second of two limits', SECOND, secondDays);

describe('what may be granted', () => {
  it('leaves the end open where the text gives no length', () => {
    const got = answer(
      'kz-kg-extradition/temporary-surrender',
      'requested=KZ&transfer=2026-08-31&extension=granted',
    );
    expect(got.kind === 'computed' && got.count.endNotStated).toBe(true);
  });

  it('is no more than the text allows, and no more often', () => {
    const longer = 'requested=KZ&agreed-surrender-date=2026-11-02&extension=20d';
    const twice = 'requested=KZ&transfer=2026-08-31&extension=granted,granted';
    const problems = (key: string, facts: string) =>
      answer(key, facts).problems.map(({ problem }) => problem);
    expect(problems('cis-chisinau-2002/surrender', longer)).toEqual(['extension-too-long']);
    expect(problems('kz-rs-mla/temporary-transfer', twice)).toEqual(['extension-once']);
  });

  it('is custody or not by a fact of the case', () => {
    const nature = (arrested: string) => {
      const facts = `requested=KZ&receipt-of-information-request=2026-11-02&arrested=${arrested}`;
      const got = answer('kz-ro-extradition/additional-information', facts);
      return got.kind === 'computed' ? got.question.nature : got.kind;
    };
    expect(['yes', 'no', 'unknown'].map(nature)).toEqual(['custody', 'procedural', 'custody']);
  });
});
