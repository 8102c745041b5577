import { expect, test } from '@playwright/test';
import { killRounds } from '../../bench/killed/rounds.mjs';

test('whatever was confirmed is there, and nothing half, after the browser was killed while writing', async () => {
  const found = await killRounds(8);
  expect(found.faults).toEqual([]);
  expect(found.rounds).toBe(8);
  expect(found.confirmed).toBeGreaterThan(40);
});
