import * as context from '../../language/ar/reading-context.ts';
import * as dates from '../../language/ar/reading-dates.ts';
import * as lengths from '../../language/ar/reading-lengths.ts';
import * as numerals from '../../language/ar/reading-numerals.ts';
import { compared } from '../letters.ts';
import { type Phrases, phrasesOf } from '../phrases.ts';
import type { Token } from '../tokens.ts';

/** The words of a table, as they are compared. */
export const wordsOf = (table: string): string[] =>
  compared(table)
    .split(/[\s|]+/)
    .filter(Boolean);
export const setOf = (table: string): ReadonlySet<string> => new Set(wordsOf(table));
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

export const ARTICLE = 'ال';
export const COMMAS: ReadonlySet<string> = new Set([',', '\u060c']);
export const AND = compared(numerals.AND);

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};
const wordsIn = (...tables: unknown[]): string[] => tables.flatMap(textsOf).flatMap(wordsOf);
const SPECIAL = new Set(['calendar', 'working', 'clear', ARTICLE, 'ب', 'ل']);
/** These also stand with the article. */
const DEFINABLE: ReadonlySet<string> = new Set([
  ...wordsIn(numerals, lengths.LENGTH_UNITS),
  ...hundredsInOne(),
]);

const TABLES: ReadonlySet<string> = new Set(
  [...wordsIn(context, dates, lengths), ...[...DEFINABLE].map((word) => ARTICLE + word)].filter(
    (word) => word.length > 1 && !SPECIAL.has(word),
  ),
);
const JOINING = new Set(['و', 'ف']);
const LEADING = new Set(['ب', 'ل', 'ك']);

/** Every word the tables know, without those that are another with a particle before it: only such a word is cut out. */
const KNOWN: ReadonlySet<string> = new Set([
  AND,
  ...DEFINABLE,
  ...[...TABLES].filter((word) => {
    const particle = JOINING.has(word.charAt(0)) || LEADING.has(word.charAt(0));
    return !particle || !(TABLES.has(word.slice(1)) || DEFINABLE.has(word.slice(1)));
  }),
]);

/** «ثلاثمائة»: three to nine, and the hundred. */
function hundredsInOne(): string[] {
  return numerals.HUNDREDS.flatMap(wordsOf).flatMap((one) =>
    wordsOf(numerals.HUNDRED).map((hundred) => one + hundred),
  );
}

const FOR_THE = 'لل';

/** Words parted before: a page says few words many times. */
const PARTED = new Map<string, readonly string[]>();
const MOST = 4096;

/** A compared word without the particles written before it: «وبثلاثين» is و, ب and ثلاثين. Unknown words stay whole. */
export function parted(word: string): readonly string[] {
  const before = PARTED.get(word);
  if (before) return before;
  if (PARTED.size >= MOST) PARTED.clear();
  const parts = partsOf(word);
  PARTED.set(word, parts);
  return parts;
}

function partsOf(word: string): readonly string[] {
  if (KNOWN.has(word)) return [word];
  const joins = JOINING.has(word.charAt(0));
  const rest = joins ? word.slice(1) : word;
  const before = joins ? [word.charAt(0)] : [];
  if (joins && KNOWN.has(rest)) return [...before, rest];
  const stem = rest.startsWith(FOR_THE) ? ARTICLE + rest.slice(2) : rest.slice(1);
  return LEADING.has(rest.charAt(0)) && KNOWN.has(stem) ? [...before, rest.charAt(0), stem] : [word];
}

/** The last part: the word itself. */
export const stemOf = (word: string): string => parted(word).at(-1) ?? word;

/** A word without its article, if it is known so. */
export const bare = (word: string): string => (isDefinite(word) ? word.slice(ARTICLE.length) : word);
export const isDefinite = (word: string): boolean =>
  word.startsWith(ARTICLE) && DEFINABLE.has(word.slice(ARTICLE.length));

/** «وأحد عشر», which without its hamza looks like «واحد». */
const AND_ELEVEN = setOf('واحد');
const TEENS = setOf(numerals.TEEN);

/** Tokens with the particles as tokens of their own; each part covers the whole word, which is never cut. */
export function partedTokens(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') {
      out.push(token);
      continue;
    }
    const isEleven = AND_ELEVEN.has(token.text) && TEENS.has(textAt(tokens, at + 1));
    const parts = isEleven ? [AND, token.text.slice(1)] : parted(token.text);
    if (parts.length === 1) out.push(token);
    else for (const text of parts) out.push({ ...token, text });
  }
  return out;
}

/** A table of phrases, their words parted as those of a page are. */
export const phrasesIn = <T>(table: readonly (readonly [means: T, phrases: string])[]): Phrases<T> =>
  phrasesOf(
    table.map(([means, phrases]) => [
      means,
      phrases
        .split('|')
        .map((phrase) => wordsOf(phrase).flatMap(parted).join(' '))
        .join('|'),
    ]),
  );

/** The words with which these phrases begin, and those with which they end. */
export const firstsOf = (...phrases: readonly string[]): ReadonlySet<string> => endsOf(phrases, 0, 1);
export const lastsOf = (...phrases: readonly string[]): ReadonlySet<string> => endsOf(phrases, -1);

const endsOf = (phrases: readonly string[], from: number, to?: number): ReadonlySet<string> =>
  new Set(
    phrases
      .flatMap((all) => all.split('|'))
      .flatMap((phrase) => wordsOf(phrase).flatMap(parted).slice(from, to)),
  );
