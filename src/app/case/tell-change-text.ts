/** What went out of a text at one place and what came in there; one of them may be empty. */
export interface TextChange {
  readonly cut: string;
  readonly added: string;
}

interface Hunk {
  readonly cut: readonly string[];
  readonly added: readonly string[];
}

/** More cells than these are not filled: the whole stretch counts as one place. */
const MOST_CELLS = 1_000_000;
/** A stretch changed at more places than these was written anew. */
const MOST_PLACES = 3;

const LINE_BREAK = /(\r\n|[\n\r\u2028\u2029])/;
/** Words, blanks, and every other sign alone. */
const WORDS = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;

const linesOf = (text: string): readonly string[] => text.split(LINE_BREAK).filter((line) => line !== '');
const wordsOf = (text: string): readonly string[] => text.match(WORDS) ?? [];

/**
 * Where two states of a text differ. Each piece stands in its text just as it is given: what was changed at two places
 * is never put together to one.
 */
export function textChanges(was: string, is: string): readonly TextChange[] {
  return hunksOf(linesOf(was), linesOf(is)).flatMap((lines) => {
    const whole = { cut: lines.cut.join(''), added: lines.added.join('') };
    if (whole.cut === '' || whole.added === '') return [whole];
    const words = hunksOf(wordsOf(whole.cut), wordsOf(whole.added));
    if (words.length > MOST_PLACES) return [whole];
    return words.map(({ cut, added }) => ({ cut: cut.join(''), added: added.join('') }));
  });
}

/** Stretches that differ; those with no word between them are one. */
function hunksOf(was: readonly string[], is: readonly string[]): readonly Hunk[] {
  const found: { cut: string[]; added: string[] }[] = [];
  let same: string[] = [];
  const open = () => {
    const last = found.at(-1);
    if (last && !HAS_WORD.test(same.join(''))) {
      last.cut.push(...same);
      last.added.push(...same);
    } else found.push({ cut: [], added: [] });
    same = [];
  };
  let isOpen = false;
  for (const [side, piece] of stepsOf(was, is)) {
    if (side === 'same') {
      same.push(piece);
      isOpen = false;
      continue;
    }
    if (!isOpen) open();
    isOpen = true;
    found.at(-1)?.[side].push(piece);
  }
  return found;
}

type Step = readonly ['same' | 'cut' | 'added', string];

/** From one row of pieces to the other, with as many of them kept as can be. */
function stepsOf(was: readonly string[], is: readonly string[]): readonly Step[] {
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < most - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end += 1;
  const same = (pieces: readonly string[]) => pieces.map((piece): Step => ['same', piece]);
  return [
    ...same(was.slice(0, start)),
    ...between(was.slice(start, was.length - end), is.slice(start, is.length - end)),
    ...same(was.slice(was.length - end)),
  ];
}

/** The longest row that both have, by the table of how long it is from each pair on. */
function between(was: readonly string[], is: readonly string[]): readonly Step[] {
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  const width = is.length + 1;
  if (was.length * is.length <= MOST_CELLS) {
    const length = new Uint16Array((was.length + 1) * width);
    const at = (a: number, b: number) => length[a * width + b] ?? 0;
    for (let a = was.length - 1; a >= 0; a -= 1)
      for (let b = is.length - 1; b >= 0; b -= 1)
        length[a * width + b] =
          was[a] === is[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    while (i < was.length && j < is.length) {
      const [a, b] = [was[i] as string, is[j] as string];
      if (a === b) {
        steps.push(['same', a]);
        i += 1;
        j += 1;
      } else if (at(i + 1, j) >= at(i, j + 1)) {
        steps.push(['cut', a]);
        i += 1;
      } else {
        steps.push(['added', b]);
        j += 1;
      }
    }
  }
  for (const piece of was.slice(i)) steps.push(['cut', piece]);
  for (const piece of is.slice(j)) steps.push(['added', piece]);
  return steps;
}
