import { computed } from '@preact/signals';
import type { Find } from '../../../reading/find.ts';
import { current, type FindKind, reading, switchedOff, toBeShown } from './reading.ts';

export const KINDS: readonly FindKind[] = ['term', 'threshold', 'date'];
/** So many finds of a list are shown at once. */
export const PAGE = 100;

/** What is derived from a list of finds that only grows: gone on with, not begun anew, each time there are more. */
interface Derived {
  readonly finds: readonly Find[];
  readonly off: readonly FindKind[];
  readonly shown: number[];
  readonly counts: Record<FindKind, number>;
  /** So many of the finds are in it. */
  seen: number;
}
let derived: Derived | null = null;

function derive(): Derived {
  const { finds } = reading.value;
  const off = switchedOff.value;
  if (derived?.finds !== finds || derived.off !== off)
    derived = { finds, off, shown: [], counts: { term: 0, threshold: 0, date: 0 }, seen: 0 };
  for (; derived.seen < finds.length; derived.seen += 1) {
    const { kind } = finds[derived.seen] as Find;
    derived.counts[kind] += 1;
    if (!off.includes(kind)) derived.shown.push(derived.seen);
  }
  return derived;
}

/** Numbers of the finds whose kind is not switched off, in the order of the text. */
export const shown = (): readonly number[] => derive().shown;
export const counts = (): Readonly<Record<FindKind, number>> => derive().counts;

/** Where one stands among those shown; −1: at none of them. */
export function place(): number {
  const n = current.value;
  if (n === null) return -1;
  const at = firstFrom(shown(), n);
  return shown()[at] === n ? at : -1;
}

/** The place of the first number that is `n` or more. */
function firstFrom(numbers: readonly number[], n: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < n) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The find after or before the one where one stands, round at the end. */
export function stepped(by: 1 | -1): number | null {
  const list = shown();
  const n = current.value;
  if (list.length === 0) return null;
  const at = n === null ? 0 : firstFrom(list, n);
  const to = by === -1 ? at - 1 : list[at] === n ? at + 1 : at;
  return list[(to + list.length) % list.length] ?? null;
}

/** Stands at a find and shows it in the text. */
export function showFind(n: number): void {
  current.value = n;
  toBeShown.value += 1;
}

export function toggle(kind: FindKind): void {
  const off = switchedOff.value;
  switchedOff.value = off.includes(kind) ? off.filter((each) => each !== kind) : [...off, kind];
}

export const percentRead = computed(() => {
  const { read, text } = reading.value;
  return text === '' ? 0 : Math.floor((100 * read) / text.length);
});
