import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { leftAtReceipt } from '../../src/eligibility/left-at-receipt.ts';

const left = (receipt: string, lastDay: string) => leftAtReceipt(day(receipt), day(lastDay));

describe('what is left at receipt', () => {
  it.each([
    ['2026-08-28', '2027-02-28', 6, 0, 184],
    ['2026-08-31', '2027-02-28', 6, 0, 181],
    ['2026-09-01', '2027-02-28', 5, 27, 180],
    ['2026-01-31', '2026-03-30', 1, 30, 58],
    ['2027-02-27', '2027-02-28', 0, 1, 1],
    ['2027-02-28', '2027-02-28', 0, 0, 0],
  ])('received %s, served until %s: %i months %i days', (receipt, lastDay, months, days, total) => {
    expect(left(receipt, lastDay)).toEqual({ months, days, total });
  });

  it('is nothing after the last day served', () => {
    expect(left('2027-03-01', '2027-02-28')).toBeNull();
  });
});
