import type { en } from './en/catalogue.ts';

/** Every sentence of the interface. English is the measure: a key or parameter missing in another language fails the type check. */
export type Words = typeof en;

/** Languages of the interface. `ar-XB` is a right-to-left pseudo-language made from English, to look at the layout. */
export const LANGUAGES = ['en', 'ru', 'ar-XB'] as const;
export type Lang = (typeof LANGUAGES)[number];

export const isLang = (text: string | null | undefined): text is Lang =>
  LANGUAGES.some((lang) => lang === text);

export const directionOf = (lang: Lang): 'ltr' | 'rtl' => (lang === 'ar-XB' ? 'rtl' : 'ltr');

/** The language whose data files (names, questions, glosses) are shown beside these words. */
export const dataLangOf = (lang: Lang): 'en' | 'ru' => (lang === 'ru' ? 'ru' : 'en');

/** The best of our languages for a browser's list of preferences; English where none fits. */
export function pickLang(preferred: readonly string[]): Lang {
  for (const tag of preferred) {
    if (isLang(tag)) return tag;
    const base = tag.split('-')[0]?.toLowerCase();
    if (isLang(base)) return base;
  }
  return 'en';
}

/** Loads the catalogue of one language. */
export async function loadWords(lang: Lang): Promise<Words> {
  if (lang === 'ru') return (await import('./ru/catalogue.ts')).ru;
  const { en } = await import('./en/catalogue.ts');
  if (lang === 'en') return en;
  return (await import('./pseudo.ts')).pseudo(en);
}
