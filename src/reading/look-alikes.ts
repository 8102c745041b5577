import type { Find, PageLanguage } from './find.ts';

const LATIN = /[a-z\u00c0-\u024f]/i;
const CYRILLIC = /[\u0400-\u052f]/;
/** Letters that do not belong into a word of the language. */
const FOREIGN: Record<PageLanguage, RegExp | null> = {
  ar: null,
  en: CYRILLIC,
  fr: CYRILLIC,
  kk: LATIN,
  ru: LATIN,
};

/** Tells of a find in whose words letters of another script stand. */
export function withLookAlikes<F extends Find>(find: F, text: string): F {
  if (!FOREIGN[find.lang]?.test(text.slice(find.start, find.end))) return find;
  return { ...find, inferred: [...find.inferred, 'look-alikes'] };
}
