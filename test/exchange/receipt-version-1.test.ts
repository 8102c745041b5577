import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareReceipt } from '../../src/app/receipt/compare.ts';
import { readReceipt } from '../../src/exchange/receipt-file.ts';
import { receiptAt } from '../app/receipt/receipt-of.ts';

/** Files as Dedere wrote them before it made receipts of eligibility. */
const read = (name: string) => {
  const file = readReceipt(readFileSync(new URL(`receipts/${name}.txt`, import.meta.url), 'utf8'));
  if ('problem' in file) throw new Error(JSON.stringify(file));
  return file.receipt;
};

describe('a receipt of version 1 made by an older Dedere', () => {
  it.each([
    [
      'term-version-1',
      '#/terms/kz-jo-extradition/provisional-arrest?arrest=2026-11-03T10:15&requested=JO&channel=10&zeta=1&alpha=2',
    ],
    ['count-version-1', '#/count?from=2026-11-03&n=40&unit=day&state=KZ&custody=1'],
  ])('%s is read and compares part by part with today', (name, address) => {
    const then = read(name);
    expect(then.version).toBe(1);
    expect(compareReceipt(then, receiptAt(address)).differences).toEqual([]);
  });
});
