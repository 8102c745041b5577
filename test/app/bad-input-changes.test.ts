import { describe, expect, it } from 'vitest';
import type { TermRule } from '../../src/law/schema/term-rule.ts';
import { ARRESTED, jordan, morocco, problem, three } from './bad-input.ts';

describe('days left out', () => {
  const NOTICE = 'requested=MA&notice-not-required=2026-06-01';
  const BASE = ['2026-06-16', '2026-06-16', '2026-06-16'];
  it.each([
    ['2026-06-05..2026-06-03', '2026-06-03', 'end-before-start'],
    ['2026-12-01..', '2026-12-01..', 'not-yet-begun'],
    ['..2026-06-09', '..2026-06-09', 'not-an-interval'],
    ['..', '..', 'not-an-interval'],
    ['soon', 'soon', 'not-an-interval'],
    ['2026-06-31', '2026-06-31', 'no-such-day'],
    ['1899-01-01..2101-01-01', '1899-01-01..2101-01-01', 'out-of-range'],
    ['2026-06-05..2101-01-01', '2026-06-05..2101-01-01', 'out-of-range'],
    ['2026-06-05..2026-06-06..2026-06-07', '2026-06-05..2026-06-06..2026-06-07', 'not-an-interval'],
  ] as const)('%s is left aside and reported, and nothing is left out for it', (value, _piece, code) => {
    const got = morocco('safe-conduct', `${NOTICE}&excluded=${value}`);
    expect(three(got)).toEqual(BASE);
    expect(got.problems).toEqual([problem('excluded', value, code)]);
  });

  it('the wrong piece alone is left aside', () => {
    const got = morocco('safe-conduct', `${NOTICE}&excluded=2026-06-05..2026-06-09,soon,,2026-06-08`);
    expect(three(got)).toEqual(['2026-06-21', '2026-06-21', '2026-06-22']);
    expect(got.problems).toEqual([problem('excluded', 'soon', 'not-an-interval')]);
  });

  it('still running from within the term: "not before", also where the event lies after today', () => {
    const running = (event: string, from: string) => {
      const got = morocco('safe-conduct', `requested=MA&notice-not-required=${event}&excluded=${from}..`);
      return got.kind === 'computed' && got.count.stillRunning;
    };
    expect(running('2026-11-15', '2026-11-20')).toBe(true);
    expect(running('2026-12-15', '2026-11-20')).toBe(true);
    expect(running('2026-01-15', '2026-11-20')).toBe(false);
  });

  it('left out of a term that knows none are not a fact of it', () => {
    const got = jordan('provisional-arrest', `${ARRESTED}&excluded=2026-11-05..2026-11-09`);
    expect(three(got)).toEqual(['2026-12-10', '2026-12-13', '2026-12-13']);
    expect(got.problems).toEqual([problem('excluded', 'excluded', 'unknown-fact')]);
  });
});

describe('what was granted', () => {
  const PROVISION = 'art_12__para_5';
  const may = (length: NonNullable<TermRule['extension']>['length'], once = true): Partial<TermRule> => ({
    extension: { length, provision: PROVISION, ...(once && { times: 'once' }) },
  });
  const TEN = may({ kind: 'adds', n: 10, unit: 'day' });
  const BASE = ['2026-12-10', '2026-12-13', '2026-12-13'];
  it.each([
    ['-3d', TEN, [problem('extension', '-3d', 'not-an-extension')]],
    ['0d', TEN, [problem('extension', '0d', 'not-an-extension')]],
    ['1.5m', TEN, [problem('extension', '1.5m', 'not-an-extension')]],
    ['99999d', TEN, [problem('extension', '99999d', 'not-an-extension')]],
    ['12h', TEN, [problem('extension', '12h', 'not-an-extension')]],
    ['__proto__', TEN, [problem('extension', '__proto__', 'not-an-extension')]],
    ['11d', TEN, [problem('extension', '11d', 'extension-too-long')]],
    ['9999y', TEN, [problem('extension', '9999y', 'extension-too-long')]],
    ['2026-02-30', TEN, [problem('extension', '2026-02-30', 'no-such-day')]],
    ['2101-01-01', TEN, [problem('extension', '2101-01-01', 'out-of-range')]],
    ['2026-12-05', TEN, [problem('extension', '2026-12-05', 'not-an-extension')]],
    ['2026-11-02', may({ kind: 'replaced' }), [problem('extension', '2026-11-02', 'end-before-start')]],
    ['5d', may({ kind: 'new-total', n: 60, unit: 'day' }), [problem('extension', '5d', 'not-an-extension')]],
    ['5d', {}, [problem('extension', '5d', 'extension-not-provided')]],
  ] as const)('%s is not added, and reported', (value, change, problems) => {
    const got = jordan('provisional-arrest', `${ARRESTED}&extension=${value}`, change);
    expect(three(got)).toEqual(BASE);
    expect(got.problems).toEqual(problems);
  });

  it('twice where once: the first counts', () => {
    const got = jordan('provisional-arrest', `${ARRESTED}&extension=5d,5d`, TEN);
    expect(three(got)).toEqual(['2026-12-17', '2026-12-18', '2026-12-20']);
    expect(got.problems).toEqual([problem('extension', '5d', 'extension-once')]);
  });

  it('of any length, however often, is no answer past 2100 and never an exception', () => {
    const value = Array.from({ length: 60 }, () => '9999y').join();
    for (const clock of ['', 'T10:15']) {
      const got = jordan(
        'provisional-arrest',
        `${ARRESTED}${clock}&extension=${value}`,
        may({ kind: 'not-stated' }, false),
      );
      expect(got.kind).toBe('facts-missing');
      expect(got.problems).toEqual([problem('arrest', '2026-11-03', 'end-out-of-range')]);
    }
  });

  it('and of any length counts to the cap where there is one', () => {
    const capped: Partial<TermRule> = {
      extension: {
        length: { kind: 'not-stated' },
        cap: { n: 60, unit: 'day' },
        provision: PROVISION,
      },
    };
    const got = jordan('provisional-arrest', `${ARRESTED}T10:15&extension=9999y,9999y`, capped);
    expect(three(got)).toEqual(['2026-12-31', '2027-01-02', '2027-01-03']);
    expect(got.problems).toEqual([]);
  });
});

describe('a day that a side sets', () => {
  const HANDED_OVER = 'requested=MA&transfer=2026-08-31';
  it.each([
    ['2027-01-15', ['2027-01-15', '2027-01-15', '2027-01-15'], []],
    // Of the readings that end before it each stands as the text has it; on the last day of the text nothing rolls.
    ['2027-02-28', ['2027-02-27', '2027-02-28', '2027-02-28'], []],
    ['2027-02-27', ['2027-02-27', '2027-02-27', '2027-02-27'], []],
    [
      '2027-06-30',
      ['2027-02-27', '2027-02-28', '2027-03-01'],
      [problem('set-day', '2027-06-30', 'set-day-too-late')],
    ],
    [
      '2026-08-30',
      ['2027-02-27', '2027-02-28', '2027-03-01'],
      [problem('set-day', '2026-08-30', 'set-day-too-early')],
    ],
    [
      '2026-09-31',
      ['2027-02-27', '2027-02-28', '2027-03-01'],
      [problem('set-day', '2026-09-31', 'no-such-day')],
    ],
    ['soon', ['2027-02-27', '2027-02-28', '2027-03-01'], [problem('set-day', 'soon', 'not-a-date')]],
  ] as const)('%s', (value, days, problems) => {
    const got = morocco('temporary-transfer', `${HANDED_OVER}&set-day=${value}`);
    expect([three(got), got.problems]).toEqual([days, problems]);
  });
});
