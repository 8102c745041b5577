import { describe, expect, it } from 'vitest';
import { factsForEligibility, factsForPapers } from '../../src/app/carry-facts.ts';
import { computeDocuments } from '../../src/app/compute-documents.ts';
import { computeEligibility } from '../../src/app/compute-eligibility.ts';
import { index, instrument, papers } from './data.ts';

const JORDAN = {
  requesting: 'KZ',
  path: 'enforcement',
  'in-force': 'yes',
  'death-penalty': 'no',
  'political-offence': 'no',
  'sentence-end': '2027-01-01',
  law: '2026-11-22.1a2b3c4d',
};

describe('between eligibility and the papers', () => {
  it('who asks, what is asked for, force and shared questions go along; the rest stays', () => {
    const there = factsForPapers(papers('kz-jo-extradition'), JORDAN);
    expect(there).toEqual({ for: 'enforcement', requesting: 'KZ', 'in-force': 'yes', 'death-penalty': 'no' });
    const rules = instrument('kz-jo-extradition').eligibility;
    if (!rules) throw new Error('no conditions');
    expect(
      factsForEligibility(rules, papers('kz-jo-extradition'), {
        ...there,
        judgment: 'there',
        'convicted-in-absentia': 'yes',
      }),
    ).toEqual({
      path: 'enforcement',
      requesting: 'KZ',
      'in-force': 'yes',
      'death-penalty': 'no',
    });
  });

  it('a kind of request that is no path is not taken for one, nor the other way round', () => {
    const rules = instrument('kz-jo-extradition').eligibility;
    if (!rules) throw new Error('no conditions');
    expect(factsForEligibility(rules, papers('kz-jo-extradition'), { for: 'transit' })).toEqual({});
    expect(factsForPapers(papers('kz-jo-extradition'), { path: 'marriage' })).toEqual({});
  });

  it('a kind of request and the path it stands on may be called otherwise', () => {
    const rules = papers('kz-ae-transfer');
    const conditions = instrument('kz-ae-transfer').eligibility;
    if (!conditions) throw new Error('no conditions');
    for (const [path, kind] of [
      ['sentencing-asks', 'from-sentencing-state'],
      ['executing-asks', 'from-state-of-execution'],
    ]) {
      expect(factsForPapers(rules, { path: path ?? '' })).toEqual({ for: kind });
      expect(factsForEligibility(conditions, rules, { for: kind ?? '' })).toEqual({ path });
    }
    expect(factsForPapers(rules, { path: 'person-wishes' })).toEqual({});
    expect(factsForEligibility(conditions, rules, { for: 'after-consent-of-sentencing-state' })).toEqual({
      path: 'executing-asks',
    });
  });

  it.each(
    index('en')
      .instruments.filter(({ hasDocuments }) => hasDocuments)
      .map(({ id, parties }) => [id, parties] as const),
  )('of %s nothing arrives that the other page does not know', (id, parties) => {
    const conditions = instrument(id).eligibility;
    if (!conditions) throw new Error('no conditions');
    const rules = papers(id);
    const answered = Object.fromEntries(
      [...conditions.facts, ...rules.facts].map(({ fact }) => [fact, 'yes'] as const),
    );
    for (const path of [...(conditions.paths ?? []), ...rules.kinds.map(({ kind }) => kind)]) {
      const all = { ...answered, path, for: path, requesting: 'KZ' };
      expect(computeDocuments(rules, parties, factsForPapers(rules, all)).problems).toEqual([]);
      const back = computeEligibility(
        conditions,
        parties,
        factsForEligibility(conditions, rules, all),
        new Map(),
      );
      expect(back.problems).toEqual([]);
    }
  });
});
