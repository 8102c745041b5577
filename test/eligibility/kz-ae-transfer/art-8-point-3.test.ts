import { describe, expect, it } from 'vitest';
import { TO_THE_DAY, UNLESS_AGREED } from './art-8-point-3-rows.ts';
import { CLEAR, cited, judge, missing, valueAt } from './case.ts';

/** The clear case without its dates. */
const { 'sentence-end': _end, receipt: _receipt, ...UNDATED } = CLEAR;
const POINT_3 = 'art_8__point_3';
const dated = (facts: Readonly<Record<string, string>>) => judge({ ...UNDATED, ...facts });

describe('article 8, point 3: six months left, to the day', () => {
  it.each(TO_THE_DAY)('last day served %s, received %s: %s, %s', (end, receipt, value, outcome) => {
    const assessment = dated({ 'sentence-end': end, receipt, 'otherwise-agreed': 'no' });
    expect(valueAt(assessment, POINT_3)).toBe(value);
    expect(assessment.outcome).toBe(outcome);
    expect(missing(assessment)).toEqual([]);
    expect(assessment.partings).toHaveLength(value === 'unknown' ? 1 : 0);
    expect(cited(assessment)).toEqual(value === 'no' ? [POINT_3] : []);
  });

  it('between the readings nothing is listed as missing, both readings are named', () => {
    const assessment = dated({
      'sentence-end': '2027-02-28',
      receipt: '2026-08-31',
      'otherwise-agreed': 'no',
    });
    expect(assessment.partings).toEqual([
      {
        condition: 'six-months-left',
        provision: POINT_3,
        remainder: { n: 6, unit: 'month', moment: 'at-receipt' },
        enough: { reading: 'counted-forward', latest: '2026-08-31' },
        notEnough: { reading: 'counted-back', latest: '2026-08-28' },
      },
    ]);
  });

  it.each([
    [{ 'sentence-end': '2028-01-09' }],
    [{ release: '2028-01-10' }],
    [{ 'sentence-start': '2025-01-10', length: '3y' }],
    [{ 'sentence-start': '2025-01-10', length: '36m' }],
    [{ 'sentence-start': '2025-01-10', length: '3y3m1d', 'credit-days': '92' }],
    [{ 'sentence-end': '2028-01-09', release: '2028-01-10', 'sentence-start': '2025-01-10', length: '3y' }],
  ])('the end of the sentence by any way: %j', (end) => {
    expect(dated({ ...end, receipt: '2027-07-09' }).outcome).toBe('no-bar-found');
    expect(dated({ ...end, receipt: '2027-07-10' }).outcome).toBe('more-facts-needed');
    expect(dated({ ...end, receipt: '2027-07-11', 'otherwise-agreed': 'no' }).outcome).toBe(
      'conditions-not-met',
    );
  });
});

describe('article 8, point 3: unless otherwise agreed', () => {
  it.each(UNLESS_AGREED)('%j, agreed: %s → %s, %s', (dates, agreed, value, outcome, facing) => {
    const assessment = dated({ ...dates, 'otherwise-agreed': agreed });
    expect(valueAt(assessment, POINT_3)).toBe(value);
    expect(assessment.outcome).toBe(outcome);
    expect(missing(assessment)).toEqual(facing);
  });
});

describe('dates missing or at odds', () => {
  it.each([
    [{}, ['sentence-end', 'receipt']],
    [{ receipt: '2026-08-15' }, ['sentence-end']],
    [{ 'sentence-end': '2027-06-15' }, ['receipt']],
    [{ 'sentence-start': '2025-01-10' }, ['length', 'receipt']],
    [{ length: '3y', receipt: '2026-08-15' }, ['sentence-start']],
  ])('%j: what is still needed', (dates, needs) => {
    const assessment = dated({ ...dates, 'otherwise-agreed': 'no' });
    expect(assessment.outcome).toBe('more-facts-needed');
    expect(missing(assessment)).toEqual(['sentence']);
    expect(assessment.sentence).toMatchObject({ state: 'missing', needs });
  });

  it.each([
    [{ 'sentence-start': '2025-01-10', 'sentence-end': '2025-01-09' }, 'ends-before-it-starts'],
    [{ 'sentence-start': '2025-01-10', release: '2025-01-10' }, 'ends-before-it-starts'],
    [{ 'sentence-start': '2025-01-10', length: '30d', 'credit-days': '31' }, 'credits-longer-than-sentence'],
    [{ 'sentence-end': '2027-06-15', release: '2027-06-15' }, 'ends-differ'],
    [{ 'sentence-start': '2025-01-10', length: '3y', 'sentence-end': '2028-01-10' }, 'ends-differ'],
  ])('%j: %s, and it is not settled', (dates, code) => {
    const assessment = dated({ ...dates, receipt: '2025-01-15', 'otherwise-agreed': 'no' });
    expect(assessment.sentence).toMatchObject({ state: 'contradiction', contradiction: { code } });
    expect(assessment.outcome).toBe('more-facts-needed');
    expect(missing(assessment)).toEqual(['sentence']);
  });

  it('one day served is no contradiction', () => {
    const assessment = dated({
      'sentence-start': '2025-01-10',
      'sentence-end': '2025-01-10',
      receipt: '2024-01-10',
    });
    expect(assessment.sentence.state).toBe('known');
    expect(assessment.notes).toEqual([
      { code: 'received-before-sentence-start', receipt: '2024-01-10', start: '2025-01-10' },
    ]);
  });

  it.each([
    [{ 'sentence-end': '2027-06-15', receipt: '2027-06-16' }, ['received-after-sentence-end']],
    [{ 'sentence-end': '2027-06-15', receipt: '2027-06-15' }, []],
    [{ 'sentence-end': '2027-06-15', receipt: '2026-06-15', 'credit-days': '10' }, ['credits-not-used']],
    [{ 'sentence-start': '2025-01-10', length: '3y', 'credit-days': '10', receipt: '2026-01-10' }, []],
  ])('%j: noted %j', (dates, codes) => {
    expect(dated(dates).notes.map((note) => note.code)).toEqual(codes);
  });
});
