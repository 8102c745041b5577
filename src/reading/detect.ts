import { type Anchors, anchorsOf, scan } from './anchors.ts';
import { readFigures } from './figures.ts';
import type { Find } from './find.ts';
import type { Grammar } from './grammar.ts';
import { isFigure, letterOf, SEPARATES } from './letters.ts';
import { withLookAlikes } from './look-alikes.ts';
import { around } from './tokens.ts';

/** Finds of several languages at once; made once, used for many texts. */
export interface Detector {
  /** All finds of a text, in its order, none within another. */
  detect(text: string): readonly Find[];
}

/** `grammars`: where two read the same words, the longer find wins, then the earlier grammar. */
export function detectorOf(grammars: readonly Grammar[]): Detector {
  const anchors = anchorsOf(grammars.map((grammar) => grammar.anchors));
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
  for (const grammar of grammars) {
    for (const [start, end] of wordsWith(text, grammar.within ?? [])) {
      const find = grammar.read(around(text, start, end), text);
      if (find) found.push(find);
    }
  }
  return found;
}

/** Words in which one of these stems stands, each once. Looked for apart: such words are many, their stems few. */
function wordsWith(text: string, stems: readonly string[]): Iterable<readonly [number, number]> {
  const words = new Map<number, readonly [number, number]>();
  const { shown, placeOf } = withoutHyphens(text);
  for (const stem of stems) {
    for (let at = shown.indexOf(stem); at >= 0; ) {
      const [start, end] = wordAround(text, placeOf(at));
      words.set(start, [start, end]);
      at = shown.indexOf(stem, at + stem.length);
    }
  }
  return words.values();
}

const SOFT_HYPHEN = '\u00ad';

/** A text as it is seen, its soft hyphens taken out, and where a place of it is in the text that was given. */
function withoutHyphens(text: string): { shown: string; placeOf: (at: number) => number } {
  const hyphens: number[] = [];
  for (let at = text.indexOf(SOFT_HYPHEN); at >= 0; at = text.indexOf(SOFT_HYPHEN, at + 1)) hyphens.push(at);
  if (hyphens.length === 0) return { shown: text, placeOf: (at) => at };
  return {
    shown: text.replaceAll(SOFT_HYPHEN, ''),
    placeOf: (at) => {
      // The nth hyphen is n places farther on than in what is shown: how many lie before this place?
      let [low, high] = [0, hyphens.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((hyphens[middle] ?? 0) - middle <= at) low = middle + 1;
        else high = middle;
      }
      return at + low;
    },
  };
}

const LONGEST = 60;
const isLetter = (unit: number): boolean => letterOf(unit) !== SEPARATES && !isFigure(letterOf(unit));

function wordAround(text: string, at: number): readonly [number, number] {
  let [start, end] = [at, at];
  while (start > 0 && at - start < LONGEST && isLetter(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && end - at < LONGEST && isLetter(text.charCodeAt(end))) end += 1;
  return [start, end];
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
