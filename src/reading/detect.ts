import { isInAddress } from './address.ts';
import { type Anchors, anchorsOf, breakFrom, scan } from './anchors.ts';
import { readFigures } from './figures.ts';
import type { Find } from './find.ts';
import type { Grammar } from './grammar.ts';
import { withLookAlikes } from './look-alikes.ts';
import { FAR, Tape } from './tape.ts';

/** Finds of several languages at once; made once, used for many texts. */
export interface Detector {
  /** All finds of a text, in its order, none within another. */
  detect(text: string): readonly Find[];
  /** The same finds, a part of the text at a time, so that whoever shows them can rest in between, or stop. */
  inSlices(text: string, size?: number): Generator<Slice, void, void>;
}

/** What one part of a text adds. */
export interface Slice {
  /** In the order of the text, after those of the slice before. */
  readonly finds: readonly Find[];
  /** How far the text has been gone over. */
  readonly read: number;
  /** Before this place nothing will be found any more. */
  readonly settled: number;
}

/** So much is read in a few milliseconds. */
const SLICE = 0x8000;

/** `grammars`: where two read the same words, the longer find wins, then the earlier grammar. */
export function detectorOf(grammars: readonly Grammar[]): Detector {
  const anchors = anchorsOf(
    grammars.map((grammar) => grammar.anchors),
    grammars.map((grammar) => grammar.within ?? []),
  );
  return {
    detect: (text) =>
      settle(candidates(new Tape(text), text, anchors, grammars)).map((find) => withLookAlikes(find, text)),
    inSlices: (text, size = SLICE) => slices(text, size, anchors, grammars),
  };
}

function* slices(
  text: string,
  size: number,
  anchors: Anchors,
  grammars: readonly Grammar[],
): Generator<Slice, void, void> {
  let waiting: Find[] = [];
  let last: Find | null = null;
  const tape = new Tape(text);
  for (let from = 0; from < text.length; ) {
    const to = breakFrom(text, from + size);
    waiting = waiting.concat(candidates(tape, text, anchors, grammars, from, to));
    // A reader looks no farther back from its anchor: what begins before this is all there.
    const certain = to < text.length ? to - FAR : text.length;
    const kept = settle((last ? [last] : []).concat(waiting.filter((find) => find.start < certain)));
    waiting = waiting.filter((find) => find.start >= certain);
    // The last may still have to give way to one that overlaps it.
    last = null;
    const end = kept.at(-1);
    if (end && end.end > certain) last = end;
    const finds = last ? kept.slice(0, -1) : kept;
    yield {
      finds: finds.map((find) => withLookAlikes(find, text)),
      read: to,
      settled: Math.max(0, last ? last.start : certain),
    };
    from = to;
  }
}

function candidates(
  tape: Tape,
  text: string,
  anchors: Anchors,
  grammars: readonly Grammar[],
  from = 0,
  to = text.length,
): Find[] {
  const found: Find[] = [];
  const add = (find: Find | null | undefined): void => {
    if (find && !isInAddress(text, find.start, find.end)) found.push(find);
  };
  scan(
    text,
    anchors,
    (start, end, readers, word) => {
      const near = tape.around(start, end, word);
      for (const reader of readers) add(grammars[reader]?.read(near, text));
    },
    (start, end) => add(readFigures(text, start, end)),
    from,
    to,
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
