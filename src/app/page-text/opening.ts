import { readArticleLine, readsAsHeading } from '../../law/text/article-line.ts';
import { compared } from '../../reading/letters.ts';
import { foldForSearch } from '../search-text.ts';

const UNSEEN_LETTERS = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const OPENING_WORD = /^(?:#{1,6}\s*)?(?:\d{1,4}\s?-\s?)?(?<word>\p{L}{3,7})/u;
const OPENING_WORDS = new Map(['Статья', 'Article', 'бап'].map((word) => [foldForSearch(word), word]));

/**
 * Lines as the parser knows them: without unseen letters, white space plain, the word that opens an article in its own
 * letters where some are of the other script.
 */
export function asRead(lines: string): string {
  const seen = lines
    .replace(UNSEEN_LETTERS, '')
    .replace(/[^\S\n]/g, ' ')
    .trim();
  const word = OPENING_WORD.exec(seen)?.groups?.word;
  const known = word && OPENING_WORDS.get(foldForSearch(word));
  return known && word !== known && word !== known.toUpperCase() ? seen.replace(word, known) : seen;
}

/** White space, as `trim` has it, which is how the parser loses it, and what `asRead` leaves out. */
export function isUnseen(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || (unit >= 9 && unit <= 13);
  if (unit === 0xa0 || unit === 0xad) return true;
  if (unit < 0x61c) return false;
  const letter = String.fromCharCode(unit);
  return letter.trim() === '' || letter.replace(UNSEEN_LETTERS, '') === '';
}

/** What a line that opens an article begins with. */
export const MAY_OPEN = /[#СACаaا\d]/i;

export interface Opening {
  readonly number: number;
  /** Nothing but a heading stands behind it. */
  readonly headed: boolean;
}

const FRENCH_FIRST = /^(?:#{1,6}\s*)?article (?:premier|1er|first)(?!\p{L})[.:]?(?<rest>.*)$/iu;
const ARABIC = /^(?:#{1,6}\s*)?الماده[\s(]+(?<number>\d{1,3}|[\p{L}]+(?: عشره?)?)[\s).:]*(?<rest>.*)$/u;
const ARABIC_NUMBERS = `الاولي الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه العاشره`.split(
  ' ',
);
const ARABIC_TEENS = ` الحاديه الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه`.split(' ');

/**
 * The line that opens an article; beside the forms that the parser of our texts knows, those of languages in which
 * there is none: enough to see that a page has articles, and where.
 */
export function readOpening(line: string): Opening | undefined {
  const read = asRead(line);
  const known = readArticleLine(read);
  if (known) return { number: known.number, headed: known.rest === '' || readsAsHeading(known.rest) };
  const first = FRENCH_FIRST.exec(read)?.groups;
  if (first) return opened(1, first.rest);
  const arabic = read.includes('الماد') ? ARABIC.exec(compared(read))?.groups : undefined;
  const [one = '', ten] = (arabic?.number ?? '').split(' ');
  const number = Number(one) || (ten ? ARABIC_TEENS.indexOf(one) + 10 : ARABIC_NUMBERS.indexOf(one) + 1);
  return arabic && number > (ten ? 10 : 0) ? opened(number, arabic.rest) : undefined;
}

const opened = (number: number, rest = ''): Opening => ({
  number,
  headed: rest.trim() === '' || readsAsHeading(rest.trim()),
});
