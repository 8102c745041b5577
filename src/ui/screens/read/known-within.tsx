import type { ComponentChild } from 'preact';
import type { ProvisionFind } from '../finds/provision-find.ts';
import { findId } from '../finds/source.ts';

type Numbered = ProvisionFind & { readonly n: number };

/**
 * The words text[from, to), those of provisions marked. A provision holds finds and may end within one, so it is marked
 * in pieces, between finds and inside them; the first piece bears its name.
 */
export function knownWithin(
  text: string,
  from: number,
  to: number,
  known: readonly Numbered[],
  current: number | null,
): readonly ComponentChild[] {
  const here = known.filter(({ start, end }) => start < to && end > from);
  if (here.length === 0) return [text.slice(from, to)];
  const ends = here.flatMap(({ start, end }) => [start, end]).filter((at) => at > from && at < to);
  const cuts = [...new Set([from, ...ends, to])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((cut, piece) => {
    const until = cuts[piece + 1] as number;
    return here
      .filter(({ start, end }) => start < until && end > cut)
      .reduce<ComponentChild>(
        (inner, { n, start }) => (
          <mark
            key={`from-${cut}`}
            id={start === cut ? `mark-${findId(n)}` : undefined}
            data-kind="provision"
            data-find={findId(n)}
            tabIndex={-1}
            class={n === current ? 'current' : undefined}
          >
            {inner}
          </mark>
        ),
        text.slice(cut, until),
      );
  });
}
