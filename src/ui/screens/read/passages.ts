import type { Find } from '../../../reading/find.ts';

/** A stretch of a text that is shown together, with the finds in it. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Numbers of the finds, [first, last). */
  readonly first: number;
  readonly last: number;
}

/** A passage ends at a line's end once it is so long, and anywhere once it is four times as long. */
const LENGTH = 4_000;
const LONGEST = 4 * LENGTH;

/**
 * Cuts text[from, to) into passages, never within a find or a letter. `finds`: all finds so far, `first`: the first
 * that begins at or after `from`. What is left over before `to` is cut with what follows it, unless `isEnd`.
 */
export function passagesOf(
  text: string,
  finds: readonly Find[],
  [from, to]: readonly [number, number],
  first: number,
  isEnd: boolean,
): Passage[] {
  const passages: Passage[] = [];
  let start = from;
  let number = first;
  while (start < to) {
    const cut = cutFrom(text, start, to);
    if (cut === null && !isEnd) break;
    let end = cut ?? to;
    let last = number;
    for (let find = finds[last]; find && find.start < end; find = finds[last]) {
      end = Math.max(end, find.end);
      last += 1;
    }
    passages.push({ start, end, first: number, last });
    [start, number] = [end, last];
  }
  return passages;
}

/** Where a passage from `start` ends; null: the text up to `to` does not say. */
function cutFrom(text: string, start: number, to: number): number | null {
  const line = text.indexOf('\n', start + LENGTH);
  if (line >= 0 && line < Math.min(to, start + LONGEST)) return line + 1;
  if (to < start + LONGEST) return null;
  const space = text.lastIndexOf(' ', start + LONGEST - 1);
  const end = space > start + LENGTH ? space + 1 : start + LONGEST;
  return isHalf(text, end) ? end - 1 : end;
}

const isHalf = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]/.test(text.charAt(at));
