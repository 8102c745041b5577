import { describe, expect, it } from 'vitest';
import { computeCount } from '../../src/app/compute-count.ts';
import { countsFrom } from '../../src/app/count-from-find.ts';
import { detectorOf } from '../../src/reading/detect.ts';
import { everyLanguage } from '../../src/reading/every-language.ts';
import type { Find } from '../../src/reading/find.ts';

const detector = detectorOf(everyLanguage);
const only = (text: string): Find => {
  const [find, more] = detector.detect(text);
  if (!find || more) throw new Error(`not one find: ${text}`);
  return find;
};

describe('what is counted from a find', () => {
  it.each([
    ['within forty (40) days', [{ facts: { n: '40', unit: 'day' }, weeks: null }]],
    ['не позднее двух недель', [{ facts: { n: '14', unit: 'day' }, weeks: 2 }]],
    ['within seventy-two hours', [{ facts: { n: '72', unit: 'hour' }, weeks: null }]],
    ['punishable by imprisonment for at least one year', [{ facts: { n: '1', unit: 'year' }, weeks: null }]],
    ['on 2 November 2024', [{ facts: { from: '2024-11-02' }, weeks: null }]],
    [
      'within ten to fifteen days',
      [
        { facts: { n: '10', unit: 'day' }, weeks: null },
        { facts: { n: '15', unit: 'day' }, weeks: null },
      ],
    ],
  ])('%s', (text, expected) => {
    expect(countsFrom(only(text))).toEqual(expected);
  });

  it('is nothing for working days, and for more than the count takes', () => {
    expect(countsFrom(only('within five working days'))).toBe('working-days');
    expect(countsFrom({ ...only('within two weeks'), n: 1429 } as Find)).toBe('too-long');
    expect(countsFrom({ ...only('within two weeks'), n: 1428 } as Find)).toHaveLength(1);
  });

  it('is nothing for a day outside the years that are counted in', () => {
    expect(countsFrom(only('the Act of 29 July 1881'))).toBe('out-of-range');
    expect(countsFrom(only('on 31 December 1899'))).toBe('out-of-range');
    expect(countsFrom(only('on 1 January 1900'))).toHaveLength(1);
    expect(countsFrom(only('on 31 December 2100'))).toHaveLength(1);
    expect(countsFrom(only('on 1 January 2101'))).toBe('out-of-range');
  });

  it.each([
    'within forty days',
    'within two weeks',
    'within 9999 days',
    'within six months',
    'on 2 November 2024',
  ])('is understood by the count: %s', (text) => {
    const counts = countsFrom(only(text));
    for (const { facts } of typeof counts === 'string' ? [] : counts) {
      const answer = computeCount({ from: '2026-11-03', n: '1', ...facts }, new Map(), []);
      expect([answer.kind, answer.problems]).toEqual(['computed', []]);
    }
    expect(counts).toHaveLength(1);
  });
});
