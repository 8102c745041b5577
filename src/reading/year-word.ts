import type { PageLanguage } from './find.ts';
import { compared } from './letters.ts';
import { FAR } from './tape.ts';
import { tokenAfter } from './token-at.ts';

const LETTERS: ReadonlyMap<string, PageLanguage> = new Map([
  [compared('г'), 'ru'],
  [compared('ж'), 'kk'],
]);
const WORDS: ReadonlyMap<string, PageLanguage> = new Map([
  ...['год', 'года'].map((word) => [compared(word), 'ru'] as const),
  ...['жыл', 'жылы', 'жылғы', 'жылдың', 'жылдан', 'жылға'].map((word) => [compared(word), 'kk'] as const),
  ...['م', 'ميلادية', 'ميلادي'].map((word) => [compared(word), 'ar'] as const),
]);

/** The word for year behind a date in figures, which is of the find: «02.11.2024 г.», «17.09.1999 ж.», «٢٥/٥/٢٠١٤م»; null: none. */
export function yearWordAt(text: string, end: number): { lang: PageLanguage; end: number } | null {
  const most = Math.min(text.length, end + FAR);
  const word = tokenAfter(text, end, most);
  if (word?.kind !== 'word') return null;
  const named = WORDS.get(word.text);
  if (named) return { lang: named, end: word.end };
  const lang = LETTERS.get(word.text);
  if (!lang) return null;
  const stop = tokenAfter(text, word.end, most);
  return { lang, end: stop?.text === '.' && stop.joined ? stop.end : word.end };
}
