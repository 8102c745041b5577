import { expect, test } from 'vitest';
import { takeHostile } from './taken-hostile.ts';

/** The first of the hundred thousand that bench/import-mutations.bench.mjs goes through. */
const SEEDS = 1_500;

test('files changed in every way are read or refused, and change nothing here by themselves', () => {
  const told = { refused: 0, same: 0, taken: 0 };
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    try {
      told[takeHostile(seed)] += 1;
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error });
    }
  }
  // Both ends are reached: files that are turned away, and files that come in.
  expect(told.refused).toBeGreaterThan(SEEDS / 5);
  expect(told.taken).toBeGreaterThan(SEEDS / 10);
});
