import { sameJson } from '../../cases/change.ts';
import type { Json } from '../../cases/json.ts';
import type { EndAt, OneLimit, Readings } from './readings.ts';

/** What is told by name of the readings behind a safe day. */
export const TOLD_READINGS = [
  'release-earliest',
  'release-usual',
  'release-latest',
  'usual',
  'outer',
] as const satisfies readonly (keyof OneLimit)[];

/** A reading that is another than before. */
export interface MovedReading {
  readonly which: (typeof TOLD_READINGS)[number];
  /** Of the second of two limits. */
  readonly second: boolean;
  readonly from: readonly EndAt[];
  readonly to: readonly EndAt[];
}

const same = (a: unknown, b: unknown) => sameJson(a as Json, b as Json);

export const sameReadings = (before: Readings | null, after: Readings | null): boolean => same(before, after);

function ofLimit(before: OneLimit | null, after: OneLimit | null, second: boolean): readonly MovedReading[] {
  return TOLD_READINGS.flatMap((which) => {
    const [from, to] = [before?.[which] ?? [], after?.[which] ?? []];
    return from.length === 0 || to.length === 0 || same(from, to) ? [] : [{ which, second, from, to }];
  });
}

/** Of two readings of a question those that moved: the releases first, being of liberty. */
export const movedReadings = (before: Readings | null, after: Readings | null): readonly MovedReading[] => [
  ...ofLimit(before?.first ?? null, after?.first ?? null, false),
  ...ofLimit(before?.second ?? null, after?.second ?? null, true),
];
