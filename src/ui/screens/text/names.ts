import { citation } from '../../../wording/citation.ts';
import { languageInSentence } from '../../../wording/language-name.ts';
import { dataLangOf, type Lang, type Words } from '../../../wording/words.ts';

/** "Kazakh", «Казахский»: a language in the words of the interface. */
export function languageName(code: string, lang: Lang): string {
  const name = languageInSentence(code, lang);
  if (name === code) return code;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Article 12, paragraph 5", "Closing words". */
export function nameOfPlace(eId: string, words: Words, lang: Lang): string {
  if (Object.hasOwn(words.text.parts, eId)) return words.text.parts[eId as keyof Words['text']['parts']];
  return citation(eId, dataLangOf(lang));
}

/** A language that an address asks for may be anything; `Intl` throws at what is no tag at all. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
