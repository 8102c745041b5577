import { expect, test } from '@playwright/test';
import { killRounds } from '../../bench/killed/rounds.mjs';

test('whatever was confirmed is there, and nothing half, after the browser was killed while writing', async () => {
  // A browser is started seven times over: on a busy machine that takes its time.
  test.setTimeout(600_000);
  const found = await killRounds(6);
  expect(found.faults).toEqual([]);
  expect(found.rounds).toBe(6);
  expect(found.confirmed).toBeGreaterThanOrEqual(30);
});
