import { type Anchors, anchorsOf, scan } from './anchors.ts';
import { readFigures } from './figures.ts';
import type { Find } from './find.ts';
import type { Grammar } from './grammar.ts';
import { withLookAlikes } from './look-alikes.ts';
import { around } from './tokens.ts';

/** Finds of several languages at once; made once, used for many texts. */
export interface Detector {
  /** All finds of a text, in its order, none within another. */
  detect(text: string): readonly Find[];
}

/** `grammars`: where two read the same words, the longer find wins, then the earlier grammar. */
export function detectorOf(grammars: readonly Grammar[]): Detector {
  const anchors = anchorsOf(
    grammars.map((grammar) => grammar.anchors),
    grammars.map((grammar) => grammar.within ?? []),
  );
  return {
    detect: (text) => settle(candidates(text, anchors, grammars)).map((find) => withLookAlikes(find, text)),
  };
}

function candidates(text: string, anchors: Anchors, grammars: readonly Grammar[]): Find[] {
  const found: Find[] = [];
  scan(
    text,
    anchors,
    (start, end, readers) => {
      const near = around(text, start, end);
      for (const reader of readers) {
        const find = grammars[reader]?.read(near, text);
        if (find) found.push(find);
      }
    },
    (start, end) => {
      const find = readFigures(text, start, end);
      if (find) found.push(find);
    },
  );
  return found;
}

/** In order, overlaps settled: a longer find holds the shorter. */
function settle(found: Find[]): readonly Find[] {
  const kept: Find[] = [];
  for (const find of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || find.start >= last.end) kept.push(find);
    else if (find.end - find.start > last.end - last.start) kept[kept.length - 1] = find;
  }
  return kept;
}
