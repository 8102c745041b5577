import type { Bound, DayKind, LengthFind, LengthUnit, PageLanguage } from './find.ts';
import { type LengthNumber, lengthNumber, type NumberWords } from './number-at.ts';
import { type Matched, type Phrases, phraseAfter, phraseBefore } from './phrases.ts';
import { isDash, type Token } from './tokens.ts';
import { withYears } from './years-and-months.ts';

/** What the words of one language come to, for a length of time that ends in its unit. */
export interface LengthWords extends NumberWords {
  readonly lang: PageLanguage;
  /** The unit of a compared word. */
  unit(word: string): LengthUnit | null;
  /** Words between number and unit, or right after the unit, and how they say the days are counted; null: they say nothing of it. */
  readonly between: Phrases<DayKind | null>;
  readonly after: Phrases<DayKind | null>;
  /** Of the same sense, but before the number: "calendar thirty days". */
  readonly ahead?: Phrases<DayKind | null>;
  /** "a year and a half": what stands behind the unit and adds half of one. */
  readonly halfAfter?: Phrases<true>;
  /** Before the number; null: words that may stand between a bound and its number ("within *a period of* forty days"). */
  readonly boundsBefore: Phrases<Bound | null>;
  /** A bound whose words stand apart, with what is measured between them; [from, end) holds all of them. */
  boundApart?(tokens: readonly Token[], end: number): Matched<Bound> | null;
  /** Behind the unit, or between number and unit ("ten or more days"); null: words that only begin like a bound. */
  readonly boundsAfter: Phrases<Bound | null>;
  /** Does another length begin at `at`? A bound behind the unit is then that one's: "two months and more than five years". */
  opensLength?(tokens: readonly Token[], at: number): boolean;
  /** Bounds follow the unit: one of them makes a unit without a number a figure, as else only one before it does. */
  readonly boundsFollow?: true;
  /** Between two numbers with a bound each: "not less than two *and* not more than five years". */
  readonly boundJoins?: ReadonlySet<string>;
  /** Between years and the months that go with them: "one year *and* six months"; nothing may stand there too. */
  readonly yearsJoin?: ReadonlySet<string>;
  /** How the years are named there; not given: in any form. */
  readonly yearsSaid?: ReadonlySet<string>;
  /** Is the bound at [from, to) denied by words farther off ("shall *not*, in any event, exceed")? It then turns around. */
  isDenied?(tokens: readonly Token[], from: number, to: number): boolean;
  /** Where a denial begins of which nothing but a modal parts the bound at `from`; `from` where none does. */
  denialFrom?(tokens: readonly Token[], from: number): number;
  /** Is a length with an implied one meant although no bound stands there: "a year's notice"? */
  isMeant?(tokens: readonly Token[], from: number, to: number): boolean;
  /** Looks at everything around and says whether the length is a threshold of a penalty or of what is left of one. */
  isThreshold(tokens: readonly Token[], from: number, to: number): boolean;
  /** The number is no length all the same: an age, an article's paragraph. */
  isOther(tokens: readonly Token[], from: number, to: number, n: number, unit: LengthUnit): boolean;
}

const MOST = 9999;
const DENIED = {
  'at-most': 'more-than',
  'more-than': 'at-most',
  'at-least': 'less-than',
  'less-than': 'at-least',
} as const satisfies Record<Bound, Bound>;

/** The length whose unit stands at `at`: bound, number, figures in brackets, qualifier, unit; null where there is none. */
export function lengthAt(tokens: readonly Token[], at: number, words: LengthWords): LengthFind | null {
  const named = words.unit(tokens[at]?.text ?? '');
  if (!named) return null;
  const between = backOver(tokens, at, words);
  const read = lengthNumber(tokens, between.end, words);
  if (!read) return null;
  let to = at + 1;
  const half = words.halfAfter && phraseAfter(tokens, to, words.halfAfter);
  if (half) to = half.to;
  const whole = inWhole(half ? { ...read, value: read.value + 0.5 } : read, named);
  const sum = whole && withYears(tokens, whole, named, words);
  const number = whole && sum ? { ...sum, unit: whole.unit } : whole;
  if (!number || (number.lower ?? number.value) < 1 || number.value > MOST) return null;
  const { unit } = number;
  const qualified = phraseAfter(tokens, to, words.after);
  if (qualified) to = qualified.to;
  const follows = phraseAfter(tokens, to, words.boundsAfter);
  const behind = follows && words.opensLength?.(tokens, follows.to) ? null : follows;
  if (behind?.means) to = behind.to;
  const start = sameUnitBefore(tokens, number, named, words) ?? number;
  const ahead = words.ahead ? phraseBefore(tokens, start.from, words.ahead) : null;
  const upper = boundBefore(tokens, ahead?.from ?? start.from, words);
  const least =
    start.lower === null && upper?.means === 'at-most'
      ? leastBefore(tokens, upper.from, number.value, words)
      : null;
  // "A maximum period of one year or more": what is said last of the figure counts.
  const isOverruled = !least && behind?.means && upper && upper.means !== behind.means;
  const before = isOverruled ? null : (least ?? upper);
  const from = before?.from ?? ahead?.from ?? start.from;
  const lower = least?.lower ?? start.lower;
  if (words.isOther(tokens, from, to, sum?.years ?? number.value, sum ? 'year' : unit)) return null;
  const kind = words.isThreshold(tokens, from, to) ? 'threshold' : 'term';
  const inferred = half ? [...number.inferred.filter((each) => each !== 'one-implied')] : number.inferred;
  const bound = before?.means ?? between.bound ?? behind?.means ?? null;
  // "A year" is a figure only where a bound, a penalty or the words beside it make it one.
  if (inferred.includes('one-implied') && !(words.boundsFollow ? bound : before) && kind === 'term')
    if (!words.isMeant?.(tokens, from, to)) return null;
  return {
    kind,
    n: lower ?? number.value,
    upTo: lower === null ? null : number.value,
    unit,
    bound: least ? null : bound,
    days: between.days ?? number.days ?? ahead?.means ?? qualified?.means ?? null,
    digits: number.digits,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    lang: words.lang,
    inferred: [
      ...new Set([...inferred, ...start.inferred.filter((each) => !half || each !== 'one-implied')]),
    ],
  };
}

/** Back over what stands between the number and its unit: qualifiers, "or more", a hyphen. */
function backOver(tokens: readonly Token[], at: number, words: LengthWords) {
  let [days, bound, end]: [DayKind | null, Bound | null, number] = [null, null, at];
  for (;;) {
    const more = phraseBefore(tokens, end, words.boundsAfter);
    const found = more?.means ? null : phraseBefore(tokens, end, words.between);
    const hyphen = isDash(tokens[end - 1]) && tokens[end - 1]?.joined && tokens[end]?.joined;
    if (more?.means) bound ??= more.means;
    else if (found) days ??= found.means;
    const next = more?.means ? more.from : (found?.from ?? (hyphen ? end - 1 : end));
    if (next === end) return { days, bound, end };
    end = next;
  }
}

const HALVES: Partial<Record<LengthUnit, readonly [times: number, unit: LengthUnit]>> = {
  year: [12, 'month'],
};

/** A year and a half is eighteen months; half a day or half a month is told by no whole figure. */
function inWhole(number: LengthNumber, unit: LengthUnit): (LengthNumber & { unit: LengthUnit }) | null {
  if (Number.isInteger(number.value) && Number.isInteger(number.lower ?? 0)) {
    const { value, from, to, digits, lower, days, inferred } = number;
    return { value, from, to, digits, lower, days, inferred, unit };
  }
  const [times, whole] = HALVES[unit] ?? [];
  if (!times || !whole) return null;
  return {
    ...number,
    value: number.value * times,
    lower: number.lower === null ? null : number.lower * times,
    unit: whole,
    inferred: [...new Set([...number.inferred, 'half-year' as const])],
  };
}

/** "Two years to five years": the lower end with the unit said twice. */
function sameUnitBefore(
  tokens: readonly Token[],
  upper: LengthNumber,
  unit: LengthUnit,
  words: LengthWords,
): Pick<LengthNumber, 'from' | 'lower' | 'inferred'> | null {
  const [join, said] = [tokens[upper.from - 1], tokens[upper.from - 2]];
  if (upper.lower !== null || !join || !said || words.unit(said.text) !== unit) return null;
  const end = upper.from - 2;
  const lower = lengthNumber(tokens, end, words);
  if (!lower || lower.lower !== null || lower.value >= upper.value) return null;
  if (lower.inferred.some((each) => each !== 'one-implied' && each !== 'dual')) return null;
  const opened = words.rangeOpens?.get(tokens[lower.from - 1]?.text ?? '');
  const joins = words.rangeJoins.has(join.text) || isDash(join);
  if (opened === undefined ? !joins : opened !== join.text && !(opened === '' && joins)) return null;
  // "Up to two years — three years": of the one case, and of the other.
  if (!join.joined && isDash(join) && boundBefore(tokens, lower.from, words)) return null;
  return { from: lower.from - (opened === undefined ? 0 : 1), lower: lower.value, inferred: lower.inferred };
}

/** "Not less than two and not more than five years": the lower end, each with its bound. */
function leastBefore(tokens: readonly Token[], end: number, most: number, words: LengthWords) {
  const at = words.boundJoins?.has(tokens[end - 1]?.text ?? '') ? end - 1 : end;
  const comma = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const lower = lengthNumber(tokens, comma, words);
  if (!lower || lower.lower !== null || lower.value >= most || lower.inferred.length > 0) return null;
  const bound = boundBefore(tokens, lower.from, words);
  const isLower = bound?.means === 'at-least' || bound?.means === 'more-than';
  return isLower ? { ...bound, lower: lower.value } : null;
}

/** The bound words right before `end`, with others before them that say the same ("within not more than"). */
function boundBefore(tokens: readonly Token[], end: number, words: LengthWords) {
  let bound: { means: Bound; from: number } | null = null;
  for (let at = end, steps = 0; steps < 6; steps += 1) {
    const found = phraseBefore(tokens, at, words.boundsBefore) ?? words.boundApart?.(tokens, at);
    if (!found) break;
    at = found.from;
    if (!found.means) continue;
    const denied = words.isDenied?.(tokens, found.from, found.to);
    const means = denied ? DENIED[found.means] : found.means;
    if (bound && bound.means !== means) break;
    bound = { means, from: denied ? (words.denialFrom?.(tokens, at) ?? at) : at };
  }
  return bound;
}
