import { dataLangOf, type Lang } from './words.ts';

/** "Kazakh", «казахский»: a language as it stands within a sentence; the code where it has no name. */
export const languageInSentence = (code: string, lang: Lang): string =>
  new Intl.DisplayNames([dataLangOf(lang)], { type: 'language', fallback: 'code' }).of(code) ?? code;
