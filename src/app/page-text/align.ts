import type { TokenKind, Vocabulary } from './words.ts';

/** How a row of words lies best in a longer one. */
export interface Alignment {
  /** Its place among the tokens of the text, [from, to). */
  readonly from: number;
  readonly to: number;
  /** What differs by the weight of the words looked for: 0, nothing; 1, as much as they are. */
  readonly cost: number;
  readonly differences: readonly TokenDifference[];
}

/** Tokens [from, to) of the words looked for stand as tokens [at, until) in the text; either may be empty. */
export interface TokenDifference {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly until: number;
}

const WEIGHTS: Record<TokenKind, number> = { word: 1, figures: 1, mark: 0.2 };
/** A misprint put right, another ending, another figure: the same place in the sentence. */
const ALIKE = 0.4;
const OTHER = 1.2;

const HERE = 0;
const GONE = 1;
const ADDED = 2;

/**
 * Lays words over tokens [from, to) of a text so that the least differs. Null where there is nothing to lay. Takes
 * time by the product of both lengths.
 */
export function align(
  words: readonly number[],
  text: readonly number[],
  from: number,
  to: number,
  vocabulary: Vocabulary,
): Alignment | null {
  const across = to - from;
  if (across <= 0 || words.length === 0) return null;
  const wide = across + 1;
  const weights = words.map((id) => weightOf(id, vocabulary));
  const moves = new Uint8Array((words.length + 1) * wide);
  let above = new Float64Array(wide);
  for (let row = 1; row <= words.length; row += 1) {
    const own = words[row - 1] as number;
    const weight = weights[row - 1] as number;
    const line = new Float64Array(wide);
    line[0] = (above[0] as number) + weight;
    moves[row * wide] = GONE;
    for (let column = 1; column < wide; column += 1) {
      const other = text[from + column - 1] as number;
      const here = (above[column - 1] as number) + (own === other ? 0 : swap(own, other, vocabulary));
      const gone = (above[column] as number) + weight;
      // Words behind the last one looked for are no part of it.
      const added =
        row === words.length ? Infinity : (line[column - 1] as number) + weightOf(other, vocabulary);
      const least = Math.min(here, gone, added);
      line[column] = least;
      moves[row * wide + column] = least === here ? HERE : least === added ? ADDED : GONE;
    }
    above = line;
  }
  let end = 0;
  for (let column = 1; column < wide; column += 1)
    if ((above[column] as number) < (above[end] as number)) end = column;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return trace(words, text, from, end, moves, wide, (above[end] as number) / whole);
}

function trace(
  words: readonly number[],
  text: readonly number[],
  from: number,
  end: number,
  moves: Uint8Array,
  wide: number,
  cost: number,
): Alignment {
  const differences: TokenDifference[] = [];
  const differ = (row: number, column: number, rows: number, columns: number) => {
    const last = differences.at(-1);
    const own = { from: row - rows, to: row, at: from + column - columns, until: from + column };
    if (last && last.from === own.to && last.at === own.until)
      differences[differences.length - 1] = { ...own, to: last.to, until: last.until };
    else differences.push(own);
  };
  let column = end;
  for (let row = words.length; row > 0; ) {
    const move = moves[row * wide + column];
    if (move === HERE) {
      if (words[row - 1] !== text[from + column - 1]) differ(row, column, 1, 1);
      row -= 1;
      column -= 1;
    } else if (move === GONE) {
      differ(row, column, 1, 0);
      row -= 1;
    } else {
      differ(row, column, 0, 1);
      column -= 1;
    }
  }
  return { from: from + column, to: from + end, cost, differences: differences.reverse() };
}

const weightOf = (id: number, { kinds }: Vocabulary): number => WEIGHTS[kinds[id] ?? 'word'];

function swap(one: number, other: number, { kinds, words }: Vocabulary): number {
  const [kind, otherKind] = [kinds[one], kinds[other]];
  if (kind === 'mark' && otherKind === 'mark') return WEIGHTS.mark;
  if (kind === 'figures' && otherKind === 'figures') return ALIKE;
  if (kind !== 'word' || otherKind !== 'word') return OTHER;
  return nearlySame(words[one] ?? '', words[other] ?? '') ? ALIKE : OTHER;
}

/** Do two words differ in a letter or two, or in their ending alone? */
export function nearlySame(one: string, other: string): boolean {
  const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
  let head = 0;
  while (head < shorter.length && one.charCodeAt(head) === other.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < shorter.length - head &&
    longer.charCodeAt(longer.length - 1 - tail) === shorter.charCodeAt(shorter.length - 1 - tail)
  )
    tail += 1;
  const rest = longer.length - head - tail;
  return shorter.length > 2 && (rest <= 2 || rest * 3 <= longer.length);
}
