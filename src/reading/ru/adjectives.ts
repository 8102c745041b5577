import { NO_LENGTH_WITH, ONE_ONLY_WITH, YEARS_ONLY_WITH } from '../../language/ru/reading-lengths.ts';
import { FIRST_PARTS, HALF_FIRST, ONE_AND_A_HALF_FIRST } from '../../language/ru/reading-numerals.ts';
import type { Inferred, LengthFind } from '../find.ts';
import { compared } from '../letters.ts';
import { isDash, type Token } from '../tokens.ts';
import { listOf, setOf, stemsOf, textAt } from '../words.ts';
import { numberBefore } from './numbers.ts';
import { adjectiveIn } from './units.ts';

const PARTS: readonly (readonly [first: string, value: number])[] = FIRST_PARTS.flatMap(([value, forms]) =>
  listOf(forms).map((form) => [form, value] as const),
);
const HALF = compared(HALF_FIRST);
const ONE_AND_A_HALF = compared(ONE_AND_A_HALF_FIRST);

/** The value of a compound's first part: «ставосьмидесяти»; 0 where it says none. `most`: parts go down in size. */
export function firstPart(text: string, most = 1000): number {
  for (const [part, value] of PARTS) {
    if (value >= most || !text.startsWith(part)) continue;
    const rest = text.slice(part.length);
    if (rest === '') return value;
    const below = value >= 100 ? 100 : value >= 20 ? 10 : 0;
    const more = below ? firstPart(rest, below) : 0;
    if (more) return value + more;
  }
  return 0;
}

/** Tokens with number and unit apart, as a length of time is read, and what had to be inferred. */
export interface Parted {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly inferred: readonly Inferred[];
}

const isOneWith = stemsOf(ONE_ONLY_WITH);
const isYearsWith = stemsOf(YEARS_ONLY_WITH);
const isNoLengthWith = stemsOf(NO_LENGTH_WITH);
const isTermSaid = stemsOf(ONE_ONLY_WITH);
const YEARLY = new Set(['летн'].map(compared));
const YEARLONG = compared('годичн');

/** A word at `at` that says number and unit in one, or a unit's adjective behind figures; null where it says no length. */
export function parted(tokens: readonly Token[], at: number): Parted | null {
  const word = textAt(tokens, at);
  const read = adjectiveIn(word);
  const next = textAt(tokens, at + 1);
  if (!read || isNoLengthWith(next) || (!isNoun(tokens[at + 1]) && isOfWorkdays(tokens, at))) return null;
  const { first, adjective } = read;
  if (YEARLY.has(adjective.stem) && !isYearsWith(next)) return null;
  if (first !== '') return compound(tokens, at, first, adjective.unit);
  const dash = tokens[at - 1];
  const hyphen = isDash(dash) && dash?.joined === true && tokens[at]?.joined === true;
  const isInBrackets = textAt(tokens, at - 1) === ')' && isOneWith(next);
  const number = tokens[at - 1]?.kind === 'figures' || isInBrackets || numberBefore(tokens, at) !== null;
  if (hyphen) return { tokens, at, inferred: [] };
  if (number) return isOneWith(next) ? { tokens, at, inferred: [] } : null;
  if (YEARLY.has(adjective.stem) || adjective.unit === 'hour') return null;
  if (!isOneWith(next) && !(adjective.stem === YEARLONG && isYearsWith(next))) return null;
  return { ...split(tokens, at, '1', word), inferred: ['one-implied'] };
}

const PARTS_SENTENCE: ReadonlySet<string> = new Set('.;?!');
const WORKDAYS_WITHIN = 16;
const JOINS = setOf('и или либо с при');
const isNoun = (token: Token | undefined): boolean => token?.kind === 'word' && !JOINS.has(token.text);

/** «при пятидневной рабочей неделе — два, а при шестидневной — один», «при пяти- и шестидневной…»: the noun is said elsewhere. */
function isOfWorkdays(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - WORKDAYS_WITHIN; before -= 1) {
    const word = textAt(tokens, before);
    if (PARTS_SENTENCE.has(word)) break;
    if (isTermSaid(word)) return false;
    if (isNoLengthWith(word)) return true;
  }
  const next = at + 2;
  return (
    JOINS.has(textAt(tokens, at + 1)) &&
    !!adjectiveIn(textAt(tokens, next)) &&
    isNoLengthWith(textAt(tokens, next + 1))
  );
}

function compound(tokens: readonly Token[], at: number, first: string, unit: string): Parted | null {
  const half = first === HALF ? 6 : first === ONE_AND_A_HALF ? 18 : 0;
  if (half)
    return unit === 'year'
      ? { ...split(tokens, at, String(half), compared('месяцев')), inferred: ['half-year'] }
      : null;
  const value = firstPart(first);
  const unitWord = textAt(tokens, at).slice(first.length);
  return value ? { ...split(tokens, at, String(value), unitWord), inferred: [] } : null;
}

/** «полгода» as six months. */
export const halfYear = (tokens: readonly Token[], at: number): Parted => ({
  ...split(tokens, at, '6', compared('месяцев')),
  inferred: ['half-year'],
});

/** One token as two at the same place: a number, a unit. */
function split(tokens: readonly Token[], at: number, number: string, unit: string) {
  const token = tokens[at];
  if (!token) return { tokens, at };
  const two: Token[] = [
    { ...token, kind: 'figures', text: number },
    { ...token, kind: 'word', text: unit, joined: true },
  ];
  return { tokens: [...tokens.slice(0, at), ...two, ...tokens.slice(at + 1)], at: at + 1 };
}

const [IN, INTO, TERM] = ['в', 'во', 'срок'].map(compared);

/** «в трехдневный срок»: the words around the adjective are its bound. */
export function withinTerm(find: LengthFind, tokens: readonly Token[], at: number): LengthFind {
  const first = tokens.findIndex(({ start }) => start === find.start);
  const before = tokens[first - 1];
  const noun = tokens[at + 1];
  if (find.bound || !before || !noun || noun.text !== TERM || ![IN, INTO].includes(before.text)) return find;
  return { ...find, kind: 'term', bound: 'at-most', start: before.start, end: noun.end };
}
