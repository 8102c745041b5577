import type { Find } from '../../../reading/find.ts';
import type { MarkKind } from '../../../reading/mark-kind.ts';
import type { ProvisionFind } from './provision-find.ts';

export type ListedFind = Find | ProvisionFind;

/** What a list is made of. `finds` only grows while it is the same list. */
export interface Listing {
  readonly finds: readonly Find[];
  /** In the order of the text. */
  readonly known: readonly ProvisionFind[];
  readonly off: readonly MarkKind[];
}

/**
 * Which finds are shown, in the order of the text. A find goes by a number that stays, however many come besides: that
 * in its list or, of a provision, −1, −2 and so on.
 */
export interface Shown {
  find(n: number): ListedFind | undefined;
  numbers(): readonly number[];
  counts(): Readonly<Record<MarkKind, number>>;
  /** The place of a number among those shown; −1: it is none of them. */
  place(n: number | null): number;
  /** The number after or before this one, round at the end. */
  stepped(n: number | null, by: 1 | -1): number | null;
}

/** What is derived from a list that only grows: gone on with, not begun anew, each time there are more. */
interface Derived extends Listing {
  /** Numbers of the finds that are shown, those of provisions left out. */
  readonly plain: number[];
  readonly counts: Record<MarkKind, number>;
  /** So many of the finds are in it. */
  seen: number;
  /** Of `merged`: so many finds were in it. */
  upTo: number;
  merged: readonly number[];
}

/** Both lists are in order; a provision stands before what begins with it. */
function merged({ finds, known, plain }: Derived): readonly number[] {
  const numbers: number[] = [];
  let next = 0;
  for (const n of plain) {
    for (; next < known.length && (known[next]?.start ?? 0) <= (finds[n]?.start ?? 0); next += 1)
      numbers.push(-next - 1);
    numbers.push(n);
  }
  for (; next < known.length; next += 1) numbers.push(-next - 1);
  return numbers;
}

export function shownOf(listing: () => Listing): Shown {
  let derived: Derived | null = null;

  const derive = (): Derived => {
    const { finds, known, off } = listing();
    if (derived?.finds !== finds || derived.off !== off || derived.known !== known) {
      const counts = { term: 0, threshold: 0, date: 0, provision: known.length };
      derived = { finds, known, off, plain: [], counts, seen: 0, upTo: -1, merged: [] };
    }
    for (; derived.seen < finds.length; derived.seen += 1) {
      const { kind } = finds[derived.seen] as Find;
      derived.counts[kind] += 1;
      if (!off.includes(kind)) derived.plain.push(derived.seen);
    }
    return derived;
  };

  const find = (n: number): ListedFind | undefined => {
    const { finds, known } = listing();
    return n < 0 ? known[-n - 1] : finds[n];
  };
  const startOf = (n: number) => find(n)?.start ?? 0;
  /** Before or after: by where they begin; a provision before what stands in it. */
  const order = (a: number, b: number) => startOf(a) - startOf(b) || (a < 0 && b < 0 ? b - a : a - b);

  const numbers = (): readonly number[] => {
    const all = derive();
    if (all.known.length === 0 || all.off.includes('provision')) return all.plain;
    if (all.upTo !== all.seen) {
      all.merged = merged(all);
      all.upTo = all.seen;
    }
    return all.merged;
  };

  /** The place of the first that stands at this one or after it. */
  const firstFrom = (list: readonly number[], n: number): number => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order(list[middle] as number, n) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    find,
    numbers,
    counts: () => derive().counts,
    place(n) {
      if (n === null || !find(n)) return -1;
      const list = numbers();
      const at = firstFrom(list, n);
      return list[at] === n ? at : -1;
    },
    stepped(n, by) {
      const list = numbers();
      if (list.length === 0) return null;
      const at = n === null || !find(n) ? 0 : firstFrom(list, n);
      const to = by === -1 ? at - 1 : list[at] === n ? at + 1 : at;
      return list[(to + list.length) % list.length] ?? null;
    },
  };
}
