import type { Bound, DayKind, Inferred, LengthFind, LengthUnit, PageLanguage } from './find.ts';
import { type Phrases, phraseAfter, phraseBefore } from './phrases.ts';
import type { Around, Token } from './tokens.ts';

/** A number among tokens, [from, to). */
export interface NumberRead {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly inferred?: readonly Inferred[];
}

/** What the words of one language come to, for a length of time that ends in its unit. */
export interface LengthWords {
  readonly lang: PageLanguage;
  /** The unit of a compared word. `times`: half a year is six months, a decade ten years. */
  unit(word: string): LengthUnit | null;
  /** Number words that end right before `end`; never figures. */
  numberBefore(tokens: readonly Token[], end: number): NumberRead | null;
  /** Words between number and unit, or right after the unit, and how they say the days are counted; null: they say nothing of it. */
  readonly between: Phrases<DayKind | null>;
  readonly after: Phrases<DayKind | null>;
  readonly boundsBefore: Phrases<Bound | null>;
  readonly boundsAfter: Phrases<Bound>;
  /** Between the two ends of a range: "to", "or", "and". */
  readonly rangeJoins: ReadonlySet<string>;
  /** Looks at everything around and says whether the length is a threshold of a penalty or of what is left of one. */
  isThreshold(tokens: readonly Token[], from: number, to: number): boolean;
  /** The number is no length all the same: an age, an article's paragraph. */
  isOther(tokens: readonly Token[], from: number, to: number, n: number, unit: LengthUnit): boolean;
}

const DASHES = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212']);
export const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.text);
const MOST = 9999;

/** All tokens in the order of the text, and where the anchor stands among them. */
export function inOrder({ anchor, before, after }: Around): { tokens: readonly Token[]; at: number } {
  return { tokens: [...before].reverse().concat([anchor], after), at: before.length };
}

/** The length whose unit stands at `at`: bound, number, figures in brackets, qualifier, unit; null where there is none. */
export function lengthAt(tokens: readonly Token[], at: number, words: LengthWords): LengthFind | null {
  const unit = words.unit(tokens[at]?.text ?? '');
  if (!unit) return null;
  let days: DayKind | null = null;
  let end = at;
  for (
    let found = phraseBefore(tokens, end, words.between);
    found;
    found = phraseBefore(tokens, end, words.between)
  ) {
    days ??= found.means;
    end = found.from;
  }
  if (end > 0 && isDash(tokens[end - 1]) && tokens[end - 1]?.joined) end -= 1;
  const number = numberWithBrackets(tokens, end, words);
  if (!number || number.value < 1 || number.value > MOST) return null;
  const range = lowerEnd(tokens, number, words);
  const before = phraseBefore(tokens, range?.from ?? number.from, words.boundsBefore);
  let to = at + 1;
  const qualified = phraseAfter(tokens, to, words.after);
  if (qualified) {
    days ??= qualified.means;
    to = qualified.to;
  }
  const behind = phraseAfter(tokens, to, words.boundsAfter);
  if (behind) to = behind.to;
  const from = before?.from ?? range?.from ?? number.from;
  if (words.isOther(tokens, from, to, number.value, unit)) return null;
  return {
    kind: words.isThreshold(tokens, from, to) ? 'threshold' : 'term',
    n: range?.value ?? number.value,
    upTo: range ? number.value : null,
    unit,
    bound: before?.means ?? behind?.means ?? null,
    days,
    digits: number.digits,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    lang: words.lang,
    inferred: number.inferred,
  };
}

interface BracketedNumber {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly digits: number | null;
  readonly inferred: readonly Inferred[];
}

/** "forty (40)", "40 (forty)", "forty", "40": the words are taken, figures that differ from them are told. */
function numberWithBrackets(
  tokens: readonly Token[],
  end: number,
  words: LengthWords,
): BracketedNumber | null {
  const bracketed = inBrackets(tokens, end, words);
  const outside = bracketed ? numberAt(tokens, bracketed.open, words) : numberAt(tokens, end, words);
  if (!outside) return null;
  if (!bracketed) return { ...outside, digits: null, inferred: outside.inferred ?? [] };
  const [inWords, inFigures] = bracketed.figures ? [outside, bracketed] : [bracketed, outside];
  const differ = inWords.value !== inFigures.value;
  return {
    value: inWords.value,
    from: outside.from,
    to: end,
    digits: inFigures.value,
    inferred: [...(outside.inferred ?? []), ...(differ ? (['digits-differ'] as const) : [])],
  };
}

function inBrackets(tokens: readonly Token[], end: number, words: LengthWords) {
  if (tokens[end - 1]?.text !== ')') return null;
  const inside = numberAt(tokens, end - 1, words);
  if (!inside || tokens[inside.from - 1]?.text !== '(') return null;
  return { value: inside.value, open: inside.from - 1, figures: tokens[inside.from]?.kind === 'figures' };
}

/** A number in words or figures right before `end`. */
function numberAt(tokens: readonly Token[], end: number, words: LengthWords): NumberRead | null {
  const last = tokens[end - 1];
  if (last?.kind !== 'figures') return words.numberBefore(tokens, end);
  if (isPartOfMore(tokens, end - 1)) return null;
  return { value: Number(last.text), from: end - 1, to: end };
}

/** 1,5 or 2.3 or 12/40: the last figures of something longer. */
function isPartOfMore(tokens: readonly Token[], at: number): boolean {
  const [mark, first] = [tokens[at - 1], tokens[at - 2]];
  return (
    mark?.kind === 'mark' &&
    mark.joined &&
    tokens[at]?.joined === true &&
    first?.kind === 'figures' &&
    ',./:'.includes(mark.text)
  );
}

/** The lower end of "ten to fifteen days", "10–15 days". */
function lowerEnd(tokens: readonly Token[], upper: BracketedNumber, words: LengthWords): NumberRead | null {
  const join = tokens[upper.from - 1];
  if (!join || !(words.rangeJoins.has(join.text) || isDash(join))) return null;
  const lower = numberWithBrackets(tokens, upper.from - 1, words);
  return lower && lower.value < upper.value ? lower : null;
}
