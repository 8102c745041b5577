import type { DayKind, Inferred } from './find.ts';
import { type Phrases, phraseBefore } from './phrases.ts';
import { isDash, type Token } from './tokens.ts';

/** A number among tokens, [from, to). */
export interface NumberRead {
  /** Halves are fractions: one and a half is 1.5. */
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly inferred?: readonly Inferred[];
}

/** A number with the figure in brackets behind it, or the two ends of a range. */
export interface LengthNumber extends NumberRead {
  readonly digits: number | null;
  /** The lower end, `value` being the upper. */
  readonly lower: number | null;
  readonly inferred: readonly Inferred[];
  /** Said between the number and the figure in brackets. */
  readonly days: DayKind | null;
}

/** What a language says of its numbers. */
export interface NumberWords {
  /** Number words that end right before `end`; never figures. */
  numberBefore(tokens: readonly Token[], end: number): NumberRead | null;
  /** Words between number and unit that may also stand before the figure in brackets: "thirty calendar (30) days". */
  readonly between?: Phrases<DayKind | null>;
  /** Between the two ends of a range: "to", "or". */
  readonly rangeJoins: ReadonlySet<string>;
  /** Before a range, and of the find: what opens it → what must then join it, "between … and"; empty: any join. */
  readonly rangeOpens?: ReadonlyMap<string, string>;
}

const CLOSES: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);

/** "forty (40)", "40 (forty)", "[40]", "ten to fifteen", "10–15", right before `end`. */
export function lengthNumber(tokens: readonly Token[], end: number, words: NumberWords): LengthNumber | null {
  const upper = withBrackets(tokens, end, words);
  return upper && (upper.lower === null ? asRange(tokens, upper, words) : upper);
}

/** The words are taken; figures that differ from them are told. */
function withBrackets(tokens: readonly Token[], end: number, words: NumberWords): LengthNumber | null {
  const opens = CLOSES.get(tokens[end - 1]?.text ?? '');
  if (!opens) return plain(numberAt(tokens, end, words));
  const inside = lengthNumber(tokens, end - 1, words);
  if (!inside || tokens[inside.from - 1]?.text !== opens) return null;
  const from = inside.from - 1;
  const qualified = words.between ? phraseBefore(tokens, from, words.between) : null;
  const outside = numberAt(tokens, qualified?.from ?? from, words);
  // A model treaty leaves figures open in square brackets; round ones alone, with no word before, number a paragraph.
  if (!outside)
    return opens === '[' || tokens[from - 1]?.kind === 'word' ? { ...inside, from, to: end } : null;
  const inFigures = tokens[inside.to - 1]?.kind === 'figures';
  const [said, shown] = inFigures ? [outside, inside] : [inside, outside];
  const differ = said.value !== shown.value;
  return {
    value: said.value,
    from: outside.from,
    to: end,
    digits: shown.value,
    lower: null,
    days: qualified?.means ?? null,
    inferred: [...(said.inferred ?? []), ...(differ ? (['digits-differ'] as const) : [])],
  };
}

const NOTHING: readonly Inferred[] = [];
/** Named one by one: numbers are read at every unit, and a spread would cost more than all the rest. */
const plain = (read: NumberRead | null): LengthNumber | null =>
  read && {
    value: read.value,
    from: read.from,
    to: read.to,
    digits: null,
    lower: null,
    days: null,
    inferred: read.inferred ?? NOTHING,
  };

function asRange(tokens: readonly Token[], upper: LengthNumber, words: NumberWords): LengthNumber | null {
  const join = tokens[upper.from - 1];
  if (!join) return upper;
  const isSlash = join.text === '/' && tokens[upper.from]?.kind === 'word';
  const joins = words.rangeJoins.has(join.text) || isDash(join) || isSlash;
  if (!joins && !joinsOpened(join.text, words)) return upper;
  // "two- to three-week"
  const hangs = isDash(tokens[upper.from - 2]) && tokens[upper.from - 2]?.joined && !isDash(join);
  const lower = withBrackets(tokens, upper.from - (hangs ? 2 : 1), words);
  const isRange = lower !== null && lower.lower === null && lower.value < upper.value;
  // 2024-05-07: a date
  const [first, mark] = [tokens[lower?.from ?? 0], tokens[(lower?.from ?? 0) - 1]];
  if (isRange && isDash(mark) && first?.joined && tokens[lower.from - 2]?.kind === 'figures') return null;
  // 46-1: the number of an article
  if (isDash(join) && join.joined && tokens[upper.from]?.joined && tokens[upper.from]?.kind === 'figures') {
    if (tokens[upper.from - 2]?.kind === 'figures' && !isRange) return null;
  }
  if (!isRange) return upper;
  const opened = words.rangeOpens?.get(tokens[lower.from - 1]?.text ?? '');
  const isOpened = opened !== undefined && (opened === '' ? joins : opened === join.text);
  if (!joins && !isOpened) return upper;
  return {
    ...upper,
    from: lower.from - (isOpened ? 1 : 0),
    lower: lower.value,
    inferred: [...new Set([...lower.inferred, ...upper.inferred])],
  };
}

function joinsOpened(join: string, { rangeOpens }: NumberWords): boolean {
  for (const joining of rangeOpens?.values() ?? []) if (joining === join) return true;
  return false;
}

/** A number in words or figures right before `end`. */
function numberAt(tokens: readonly Token[], end: number, words: NumberWords): NumberRead | null {
  const last = tokens[end - 1];
  if (last?.text === '\u00bd' && last.joined) {
    const whole = figuresBefore(tokens, end - 1);
    return whole && { ...whole, value: whole.value + 0.5, to: end, inferred: ['half-year'] };
  }
  return last?.kind === 'figures' ? figuresBefore(tokens, end) : words.numberBefore(tokens, end);
}

/** 40, 1,000, 1 000, 1.5; null where the figures end something longer, 4.7 or 12/40. */
export function figuresBefore(tokens: readonly Token[], end: number): NumberRead | null {
  const last = tokens[end - 1];
  if (last?.kind !== 'figures') return null;
  const mark = tokens[end - 2];
  const isMarked = mark?.kind === 'mark' && mark.joined && last.joined && ',./:'.includes(mark.text);
  const first = isMarked ? tokens[end - 3] : mark;
  const read = { value: Number(last.text), from: end - 1, to: end };
  if (first?.kind !== 'figures') return read;
  const from = isMarked ? end - 3 : end - 2;
  const before = tokens[from - 1];
  const goesOn = before?.kind === 'mark' && before.joined && tokens[from]?.joined === true && !isDash(before);
  if (last.text.length === 3 && first.text.length <= 3 && mark?.text !== '/' && mark?.text !== ':')
    return goesOn && tokens[from - 2]?.kind === 'figures' ? null : thousands(first, last, from, end);
  if (!isMarked) return read;
  if (last.text !== '5' || !',.'.includes(mark.text) || goesOn) return null;
  return { value: Number(first.text) + 0.5, from, to: end, inferred: ['half-year'] };
}

const thousands = (first: Token, last: Token, from: number, to: number): NumberRead => ({
  value: Number(first.text) * 1000 + Number(last.text),
  from,
  to,
});
