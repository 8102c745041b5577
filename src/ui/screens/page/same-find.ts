import type { Find } from '../../../reading/find.ts';

interface Read {
  readonly text: string;
  readonly finds: readonly Find[];
}

/**
 * The number in a new reading of the find that had number `n` in the one before: the same words read as the same kind,
 * of several the one in the same turn, or the last of fewer. Null: the page no longer has it.
 */
export function sameFind(before: Read, n: number, after: Read): number | null {
  const wanted = before.finds[n];
  if (!wanted) return null;
  const words = before.text.slice(wanted.start, wanted.end);
  const isAlike = ({ text }: Read, { kind, start, end }: Find) =>
    kind === wanted.kind && end - start === words.length && text.startsWith(words, start);
  let left = before.finds.slice(0, n).filter((find) => isAlike(before, find)).length;
  let last: number | null = null;
  for (const [at, find] of after.finds.entries()) {
    if (!isAlike(after, find)) continue;
    last = at;
    if (left === 0) return at;
    left -= 1;
  }
  return last;
}
