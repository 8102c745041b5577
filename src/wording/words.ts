import type { en } from './en/catalogue.ts';
import type { explain } from './en/explain.ts';
import type { later } from './en/later.ts';
import type { problems } from './en/problems.ts';

/** What a first dated answer is told with. */
export type FirstWords = typeof en;
/** The words of the screens that are loaded when they are opened, together with them. */
export type LaterWords = typeof later;
/** The words of the explanation of a count and of its copy as a paragraph, and what is wrong with a fact. */
export type ExplainWords = { readonly explain: typeof explain; readonly problems: typeof problems };
/** Every sentence of the interface. English is the measure: a key or parameter missing in another language fails the type check. */
export type Words = FirstWords & ExplainWords & LaterWords;

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

/** Loads what a first answer is told with, in one language. */
export async function loadWords(lang: Lang): Promise<FirstWords> {
  if (lang === 'ru') return (await import('./ru/catalogue.ts')).ru;
  const { en } = await import('./en/catalogue.ts');
  return lang === 'en' ? en : (await import('./pseudo.ts')).pseudo(en);
}

/** Loads the words of the later screens in one language. */
export async function loadLaterWords(lang: Lang): Promise<LaterWords> {
  if (lang === 'ru') return (await import('./ru/later.ts')).later;
  const { later } = await import('./en/later.ts');
  return lang === 'en' ? later : (await import('./pseudo.ts')).pseudo(later);
}

/** Loads what a count is explained with, and what is wrong with a fact, in one language. */
export async function loadExplainWords(lang: Lang): Promise<ExplainWords> {
  if (lang === 'ru') {
    const [{ explain }, { problems }] = await Promise.all([
      import('./ru/explain.ts'),
      import('./ru/problems.ts'),
    ]);
    return { explain, problems };
  }
  const [{ explain }, { problems }] = await Promise.all([
    import('./en/explain.ts'),
    import('./en/problems.ts'),
  ]);
  return lang === 'en' ? { explain, problems } : (await import('./pseudo.ts')).pseudo({ explain, problems });
}
