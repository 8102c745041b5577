import type { PageLanguage } from '../../reading/find.ts';

const ENGLISH = new Set('the of and to in shall be or by for which such'.split(' '));
const FRENCH = new Set('le la les de des du et à est au aux une un par pour dans'.split(' '));

/** The language of a line by its letters, Latin ones by their small words; null where it cannot be told. */
function languageOf(line: string): PageLanguage | null {
  const count = (letters: RegExp) => line.match(letters)?.length ?? 0;
  const [arabic, cyrillic, latin] = [count(/[؀-ۿ]/g), count(/[Ѐ-ӿ]/g), count(/[A-Za-zÀ-ÿ]/g)];
  const most = Math.max(arabic, cyrillic, latin);
  if (most < 12) return null;
  if (most === arabic) return 'ar';
  if (most === cyrillic) return count(/[әғқңөұүһі]/gi) * 40 > cyrillic ? 'kk' : 'ru';
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [english, french] = [ENGLISH, FRENCH].map((known) => words.filter((word) => known.has(word)).length);
  return english === french ? null : (english ?? 0) > (french ?? 0) ? 'en' : 'fr';
}

/** Of so much, a language is no mere quotation. */
const SHARE = 0.1;

/** The languages of a text by how much of it is in each, most first. */
export function pageLanguages(text: string): readonly PageLanguage[] {
  const letters = new Map<PageLanguage, number>();
  let whole = 0;
  for (const line of text.split('\n')) {
    const lang = languageOf(line.slice(0, 2000));
    if (!lang) continue;
    letters.set(lang, (letters.get(lang) ?? 0) + line.length);
    whole += line.length;
  }
  return [...letters]
    .filter(([, own]) => own >= SHARE * whole)
    .sort(([, a], [, b]) => b - a)
    .map(([lang]) => lang);
}
