import { describe, expect, it } from 'vitest';
import { readExtensions, readPlainLength } from '../../src/app/extension-fact.ts';
import type { ExtensionRule } from '../../src/law/schema/term-change.ts';
import type { Unit } from '../../src/law/schema/term-form.ts';

const rule = (length: ExtensionRule['length'], times?: 'once'): ExtensionRule => ({
  length,
  provision: 'art_17__para_2',
  ...(times && { times }),
});
const ADDS = rule({ kind: 'adds', n: 20, unit: 'day' });
const UP_TO = rule({ kind: 'adds-up-to', n: 1, unit: 'month' });
const TOTAL = rule({ kind: 'new-total', n: 60, unit: 'day' });
const NOT_STATED = rule({ kind: 'not-stated' });
const REPLACED = rule({ kind: 'replaced' });
const twentyDays = { n: 20, unit: 'day' };
const aMonth = { n: 1, unit: 'month' };

describe('what was granted', () => {
  it.each([
    ['granted', ADDS, [{ kind: 'length', length: twentyDays, most: null }]],
    ['granted', UP_TO, [{ kind: 'length', length: aMonth, most: null }]],
    ['granted', TOTAL, [{ kind: 'total', length: { n: 60, unit: 'day' } }]],
    ['granted', NOT_STATED, [{ kind: 'not-stated' }]],
    ['granted', REPLACED, [{ kind: 'not-stated' }]],
    ['10d', ADDS, [{ kind: 'length', length: { n: 10, unit: 'day' }, most: twentyDays }]],
    // 31 days may be a month or more than one: the count takes the shorter.
    ['31d', UP_TO, [{ kind: 'length', length: { n: 31, unit: 'day' }, most: aMonth }]],
    ['3m', NOT_STATED, [{ kind: 'length', length: { n: 3, unit: 'month' }, most: null }]],
    ['2027-02-01', REPLACED, [{ kind: 'until', day: '2027-02-01' }]],
    [
      ' 10d , 2027-02-01,',
      NOT_STATED,
      [
        { kind: 'length', length: { n: 10, unit: 'day' }, most: null },
        { kind: 'until', day: '2027-02-01' },
      ],
    ],
    ['', ADDS, []],
    [undefined, ADDS, []],
  ] as const)('%s', (value, of, extensions) => {
    expect(readExtensions(of, value, 'day')).toEqual({ extensions, problems: [] });
  });

  it.each<readonly [string, ExtensionRule | undefined, Unit | null, string]>([
    ['10d', undefined, 'day', 'extension-not-provided'],
    ['32d', UP_TO, 'day', 'extension-too-long'],
    ['21d', ADDS, 'day', 'extension-too-long'],
    ['1y', ADDS, 'day', 'extension-too-long'],
    ['70d', TOTAL, 'day', 'not-an-extension'],
    ['ten days', ADDS, 'day', 'not-an-extension'],
    ['0d', ADDS, 'day', 'not-an-extension'],
    ['00001d', ADDS, 'day', 'not-an-extension'],
    ['12h', NOT_STATED, 'day', 'not-an-extension'],
    ['12h', NOT_STATED, null, 'not-an-extension'],
    ['2027-02-30', ADDS, 'day', 'no-such-day'],
    ['1899-12-31', ADDS, 'day', 'out-of-range'],
  ])('%s is not added', (value, of, unit, problem) => {
    expect(readExtensions(of, value, unit)).toEqual({
      extensions: [],
      problems: [{ fact: 'extension', value, problem }],
    });
  });

  it('hours lengthen a term in hours', () => {
    const length = { n: 12, unit: 'hour' };
    expect(readExtensions(NOT_STATED, '12h', 'hour').extensions).toEqual([
      { kind: 'length', length, most: null },
    ]);
  });

  it('once is once: a second is reported, a wrong first does not use it up', () => {
    const once = rule({ kind: 'not-stated' }, 'once');
    expect(readExtensions(once, '3m,1m', 'month')).toMatchObject({
      extensions: [{ length: { n: 3 } }],
      problems: [{ value: '1m', problem: 'extension-once' }],
    });
    expect(readExtensions(once, 'soon,1m', 'month')).toMatchObject({
      extensions: [{ length: { n: 1 } }],
      problems: [{ value: 'soon', problem: 'not-an-extension' }],
    });
  });
});

it('a plain length', () => {
  expect(['10d', '3m', '1y', '12h', '10', 'd', '-1d', '10D', '1e3d'].map(readPlainLength)).toEqual([
    { n: 10, unit: 'day' },
    { n: 3, unit: 'month' },
    { n: 1, unit: 'year' },
    { n: 12, unit: 'hour' },
    null,
    null,
    null,
    null,
    null,
  ]);
});
