/** How hard a passphrase is to guess, as far as its looks tell. */
export type Strength = 'empty' | 'short' | 'weak' | 'fair' | 'good';

/** Below this many characters no passphrase is taken. */
export const LEAST_LENGTH = 8;

const CLASSES = [/\p{Ll}|\p{Lo}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];
/** Letters and digits that lie beside each other on a keyboard or in the alphabet, in two alphabets. */
const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];
const ROWS_AND_ALPHABETS = [...ROWS, 'abcdefghijklmnopqrstuvwxyz', 'абвгдежзийклмнопрстуфхцчшщъыьэюя'];
/** Words that stand in every list of passwords, in the languages of the interface, and years. */
const COMMON =
  /passw?or[dt]|dedere|qwerty|letmein|welcome|admin|пароль|йцукен|привет|дедере|(?:19|20)\d\d/giu;
/** Letters as a word has them: whoever guesses tries words. */
const LIKE_A_WORD = /^\p{Lu}?\p{Ll}+$|^\p{Lu}+$|^\p{Lo}+$/u;
const BETWEEN_WORDS = /^[\s\-_.,]+$/u;
/** Bits of a word chosen at random from a good list. */
const WORD = 13;

const beside = (a: string, b: string): boolean =>
  a === b || ROWS_AND_ALPHABETS.some((row) => row.includes(a + b) || row.includes(b + a));

/** How many characters are no news after the one before them. */
function runs(text: string): number {
  const all = [...text.toLowerCase()];
  return all.filter((one, i) => i > 0 && beside(all[i - 1] ?? '', one)).length;
}

/**
 * Bits of a guesser's work, roughly and rather too few: what looks like a word counts as one, characters that repeat,
 * run on or make what everybody uses count a little, others by the kinds of character used.
 */
function bitsOf(text: string): number {
  const bare = text.replace(COMMON, '*');
  const kinds = CLASSES.filter((one) => one.test(bare)).length;
  const each = [0, 3.3, 4.3, 4.9, 5.3][kinds] ?? 0;
  const variety = Math.min(1, new Set(bare).size / 6);
  const bits = (bare.match(/\p{L}+|\P{L}+/gu) ?? []).map((part) => {
    if (BETWEEN_WORDS.test(part)) return 1;
    const known = runs(part);
    const news = ([...part].length - known + known * 0.1) * each;
    return LIKE_A_WORD.test(part) ? Math.min(news, WORD) : news;
  });
  return bits.reduce((sum, one) => sum + one, 0) * variety;
}

export function strengthOf(passphrase: string): Strength {
  const length = [...passphrase.normalize('NFC')].length;
  if (length === 0) return 'empty';
  if (length < LEAST_LENGTH) return 'short';
  const bits = bitsOf(passphrase);
  if (bits < 35) return 'weak';
  return bits < 50 ? 'fair' : 'good';
}
