import { OTHER_MONTHS } from '../../language/ar/reading-dates.ts';
import {
  AFTER_AT_LEAST,
  AFTER_AT_MOST,
  AFTER_NONE,
  AND_A_HALF,
  BARE_DAY,
  FURTHER,
  LESS_THAN,
  MORE_THAN,
  QUALIFIERS,
} from '../../language/ar/reading-lengths.ts';
import { ONE_BEHIND } from '../../language/ar/reading-numerals.ts';
import type { Bound } from '../find.ts';
import { compared } from '../letters.ts';
import { phraseAfter, phraseBefore } from '../phrases.ts';
import { type Around, inOrder, type Token } from '../tokens.ts';
import { isSpan } from './context.ts';
import { isMonth } from './months.ts';
import {
  isRankWord,
  mayEndNumber,
  numberBefore,
  numberFrom,
  ONE_BOUND,
  ONE_MEANT,
  ONE_SAID,
  rankBefore,
  TWO_IN_FORM,
} from './numbers.ts';
import { formOf, type UnitForm } from './units.ts';
import {
  AND,
  ARTICLE,
  firstsOf,
  isDefinite,
  partedTokens,
  phrasesIn,
  setOf,
  textAt,
  wordsOf,
} from './words.ts';

export const AFTER_UNIT = phrasesIn(QUALIFIERS);
const COMPARISONS = phrasesIn([[true, `${MORE_THAN}|${LESS_THAN}`]]);
const QUALIFIES = firstsOf(...QUALIFIERS.map(([, words]) => words));
/** May a qualifier of the unit begin with this word? */
export const mayQualify = (word: string): boolean => QUALIFIES.has(word);
export const BOUNDS_BEHIND = phrasesIn<Bound | null>([
  ['at-most', AFTER_AT_MOST],
  ['at-least', AFTER_AT_LEAST],
  [null, AFTER_NONE],
]);
const FOLLOWS = new Set([
  ...QUALIFIES,
  ...firstsOf(AFTER_AT_MOST, AFTER_AT_LEAST, AND_A_HALF),
  ...wordsOf(ONE_BEHIND),
  '(',
]);
/** May this stand behind a unit in the singular, and make one of it? */
export const mayFollowOne = (word: string): boolean => FOLLOWS.has(word);
const isOneBehind = setOf(ONE_BEHIND);
const isBareDay = setOf(BARE_DAY);
const isFurther = setOf(FURTHER);
const isOtherMonth = setOf(OTHER_MONTHS);
/** How many tokens from the unit on can belong to a find or tell what it is. */
const BEHIND = 14;
const OR = compared('أو');
const EACH = compared('كل');
/** They only look as if the article stood before them. */
const NO_ARTICLE = setOf('إلى إلا ألف ألفين ألا التي');

/**
 * The tokens as if every number stood before its unit, as lengths are read: «الأيام الثلاثين», «سنة واحدة (1)»,
 * «شهرين (2)», «(30) ثلاثين يوماً». The first token of such a group covers where it begins, the last where it ends.
 */
export function numbersFirst(around: Around): { tokens: readonly Token[]; at: number } {
  const { tokens, at: place } = inOrder(around);
  const source = bracketed(partedTokens(tokens.slice(0, place + BEHIND)));
  const out: Token[] = [];
  let anchor = -1;
  for (let at = 0; at < source.length; at += 1) {
    const token = source[at] as Token;
    const form = token.kind === 'word' ? formOf(token.text, textAt(source, at + 1)) : null;
    if (!form) {
      out.push(token);
      continue;
    }
    const to = turned(source, at, form, out);
    if (token.end === around.anchor.end) anchor = out.findLastIndex((each) => each.text === token.text);
    at = to - 1;
  }
  return { tokens: out, at: anchor };
}

/** «ثلاثين /30/ يوماً», «/30/ ثلاثين يوماً»: strokes around figures are brackets. */
function bracketed(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex((_, at) => isOpen(tokens, at));
  if (open >= 0)
    return bracketed(tokens.map((token, at) => (at === open + 2 ? { ...token, text: OR } : token)));
  const opens = tokens.findIndex((token, at) => isStroke(token) && !token.joined && isEnclosed(tokens, at));
  if (opens < 0) return tokens;
  const [opening, figures, closing] = tokens.slice(opens, opens + 3) as [Token, Token, Token];
  return [
    ...tokens.slice(0, opens),
    { ...opening, text: '(' },
    figures,
    { ...closing, text: ')' },
    ...bracketed(tokens.slice(opens + 3)),
  ];
}

/** «[٣٠/٤٥]»: a model leaves open which. */
const isOpen = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === '[' &&
  isStroke(tokens[at + 2]) &&
  textAt(tokens, at + 4) === ']' &&
  [at + 1, at + 3].every((figures) => tokens[figures]?.kind === 'figures');

const isStroke = (token: Token | undefined): boolean => token?.text === '/';
const isEnclosed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'figures' && isStroke(tokens[at + 2]) && !tokens[at + 3]?.joined;

/** Puts the group of the unit at `at` to `out`, its number first; the end of the group. */
function turned(source: readonly Token[], at: number, form: UnitForm, out: Token[]): number {
  const unit = source[at] as Token;
  const said = numberBefore(out, out.length);
  if (said) figuresBehind(out, said.from);
  const hasNumber = said !== null || endsInFigures(out);
  const behind = hasNumber ? null : numberOf(source, at, form, out);
  let to = behind?.to ?? at + 1;
  const number = behind?.number ?? [];
  const value = behind?.value ?? said?.value;
  const brackets = behind?.brackets ?? figuresIn(source, to, value);
  if (!behind?.brackets) to += brackets.length;
  if (!behind && brackets.length === 0) {
    out.push(unit);
    return to;
  }
  const begin = out.length;
  out.push(...number, ...brackets, unit, ...(behind?.qualifier ?? []));
  const first = out[begin] as Token;
  if (first.start !== unit.start) out[begin] = { ...first, start: unit.start };
  const last = out.at(-1) as Token;
  const { end } = source[to - 1] as Token;
  if (last.end !== end) out[out.length - 1] = { ...last, end };
  return to;
}

interface Behind {
  readonly number: readonly Token[];
  readonly value: number;
  readonly qualifier: readonly Token[];
  readonly brackets?: readonly Token[];
  readonly to: number;
}

/** The number of a unit with none before it. */
function numberOf(
  source: readonly Token[],
  at: number,
  form: UnitForm,
  out: readonly Token[],
): Behind | null {
  const unit = source[at] as Token;
  if (form.says === 'two')
    return { number: [{ ...unit, text: TWO_IN_FORM }], value: 2, qualifier: [], to: at + 1 };
  if (form.says === 'one') return form.isDefinite && !isCompared(out) ? null : oneOf(source, at, out);
  const after = phraseAfter(source, at + 1, AFTER_UNIT)?.to ?? at + 1;
  const from = textAt(source, after) === ARTICLE ? after + 1 : after;
  const qualifier = source.slice(at + 1, after);
  if (source[from]?.kind === 'figures') {
    if (from === after || !(form.isDefinite || qualifier.length > 0)) return null;
    const number = source.slice(from, from + 1);
    return { number, value: Number(textAt(source, from)), qualifier, to: from + 1 };
  }
  const read = numberFrom(source, from);
  if (!read) return null;
  const definite = isDefinite(textAt(source, from));
  const agrees = form.isDefinite || qualifier.length > 0 ? definite : !definite && read.value <= 10;
  const isOthers = formOf(textAt(source, read.to), '') !== null;
  if (!agrees || isOthers || read.value < 3) return null;
  return { number: source.slice(from, read.to), value: read.value, qualifier, to: read.to };
}

/** «تتجاوز السنة», «لا تقل عن السنة»: one, with the article. */
const isCompared = (out: readonly Token[]): boolean => phraseBefore(out, out.length, COMPARISONS) !== null;

/** «سنة واحدة», «سنة (1) واحدة», «يوم عمل واحد»; or «سنة» alone, which may be meant to be one. */
function oneOf(source: readonly Token[], at: number, out: readonly Token[]): Behind | null {
  const unit = source[at] as Token;
  const brackets = figuresIn(source, at + 1, 1);
  const after = brackets.length > 0 ? at + 4 : (phraseAfter(source, at + 1, AFTER_UNIT)?.to ?? at + 1);
  if (isOneBehind.has(textAt(source, after)))
    return {
      number: [{ ...unit, text: ONE_SAID }],
      value: 1,
      qualifier: brackets.length > 0 ? [] : source.slice(at + 1, after),
      ...(brackets.length > 0 ? { brackets } : {}),
      to: after + 1,
    };
  const next = source[at + 1];
  const text = next?.text ?? '';
  const before = textAt(out, out.length - 1);
  // «لكل يوم حبس»: how much for each.
  if (before === EACH) return null;
  // «الثامنة عشرة سنة»
  if (rankBefore(out, out.length)) return null;
  if (next?.kind === 'figures' || isRankWord(text) || isMonth(text) || isOtherMonth.has(text)) return null;
  if (mayEndNumber(text)) return null;
  // «ويوم انتهائها»: a day with what it is the day of; as a measure it would be «ويوماً».
  if (before === AND && next?.kind === 'word' && isBareDay.has(unit.text)) return null;
  if (text.startsWith(ARTICLE) && !NO_ARTICLE.has(text)) return null;
  // «تمديد الأجل شهراً آخر»; «يوم آخر» is another day, and no length.
  const isMore = isFurther.has(text) && before !== 'في' && !isBareDay.has(unit.text);
  const isFigure = phraseAfter(source, after, BOUNDS_BEHIND)?.means || isSpan(before, text) || isMore;
  const one = isFigure ? ONE_BOUND : ONE_MEANT;
  return { number: [{ ...unit, text: one }], value: 1, qualifier: [], to: at + 1 };
}

const endsInFigures = (out: readonly Token[]): boolean => {
  const last = out.at(-1);
  return last?.kind === 'figures' || last?.text === ')' || last?.text === ']' || last?.text === '\u00bd';
};

/** «(2)» behind a unit, if it says the same once more. */
function figuresIn(source: readonly Token[], at: number, value: number | undefined): readonly Token[] {
  const isSame = source[at + 1]?.kind === 'figures' && Number(textAt(source, at + 1)) === value;
  return isSame && textAt(source, at) === '(' && textAt(source, at + 2) === ')'
    ? source.slice(at, at + 3)
    : [];
}

/** «(30) ثلاثين»: the figures of `out` in brackets go behind the words at `from`. */
function figuresBehind(out: Token[], from: number): void {
  const [opens, figures, closes] = out.slice(Math.max(0, from - 3), from);
  if (opens?.text !== '(' || figures?.kind !== 'figures' || closes?.text !== ')') return;
  const number = out.splice(from);
  out.splice(from - 3, 3);
  const [first, ...rest] = number;
  if (first) out.push({ ...first, start: opens.start }, ...rest, opens, figures, closes);
}
