import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/app/address.ts';
import { computeCount } from '../../src/app/compute-count.ts';
import { states } from './data.ts';

const KNOWN = ['KZ', 'JO', 'MA', 'AE'];
const STATES = states(...KNOWN);
const count = (query: string) => computeCount(readAddress(`#/count?${query}`).facts, STATES, KNOWN);

function days(query: string) {
  const got = count(query);
  if (got.kind !== 'computed') return got.missing;
  const { safe, outer } = got.count.days ?? {};
  return [safe?.found ? safe.day : null, got.count.usual[0].day, outer?.found ? outer.day : null];
}

describe('a count without a treaty', () => {
  it.each([
    ['from=2026-11-03&n=40', [null, '2026-12-13', null]],
    ['from=2026-11-03&n=40&unit=day&state=KZ&custody=1', ['2026-12-12', '2026-12-13', '2026-12-13']],
    [
      'from=2026-11-03&n=40&unit=day&state=KZ&custody=1&receipt=1',
      ['2026-12-11', '2026-12-13', '2026-12-13'],
    ],
    ['from=2026-11-03&n=40&unit=day&state=KZ', ['2026-12-13', '2026-12-13', '2026-12-14']],
    ['from=2026-03-01T10:15&n=40&unit=day&state=KZ&custody=1', ['2026-04-09', '2026-04-10', '2026-04-10']],
    ['from=2026-01-31&n=1&unit=month', [null, '2026-02-28', null]],
    ['from=2024-02-29&n=1&unit=year', [null, '2025-02-28', null]],
  ])('%s', (query, expected) => {
    expect(days(query)).toEqual(expected);
  });

  it('asks for what is missing', () => {
    expect(days('')).toEqual(['from', 'n']);
    expect(days('from=2026-11-03')).toEqual(['n']);
  });

  it.each([
    ['from=2026-11-03&n=0', 'n', 'not-a-number'],
    ['from=2026-11-03&n=-3', 'n', 'not-a-number'],
    ['from=2026-11-03&n=99999', 'n', 'not-a-number'],
    ['from=2026-11-03&n=4.5', 'n', 'not-a-number'],
    ['from=x&n=4', 'from', 'not-a-date'],
    ['from=2026-11-03&n=4&unit=fortnight', 'unit', 'not-a-choice'],
    ['from=2026-11-03&n=4&state=FR', 'state', 'not-a-state'],
    ['from=2026-11-03&n=4&state=KZ&custody=maybe', 'custody', 'not-a-choice'],
    ['from=2026-11-03&n=72&unit=hour', 'from', 'time-missing'],
    ['from=2026-11-03&n=9999&unit=year&state=KZ', 'n', 'end-out-of-range'],
    ['from=2026-11-03&n=900&unit=month', 'n', 'end-out-of-range'],
    ['from=2026-11-03&n=5&receipt=1', 'receipt', 'needs-state'],
    ['from=2026-11-03&n=5&custody=1', 'custody', 'needs-state'],
    ['from=2026-11-03&from=2026-11-04&n=5', 'from', 'not-a-date'],
  ])('%s is reported at its field', (query, fact, problem) => {
    expect(count(query).problems).toContainEqual(expect.objectContaining({ fact, problem }));
  });
});
