import type { AnchoredQuote } from '../../../src/app/page-text/anchor-quotes.ts';
import { anchorQuotes } from '../../../src/app/page-text/anchor-quotes.ts';
import { type KnownQuote, knownQuotes } from '../../../src/app/page-text/known-quotes.ts';
import { libraryOfFiles } from '../library-of-files.ts';

const library = libraryOfFiles();

/** The quotes of an instrument as the product gathers them. */
export async function quotesOf(instrument: string, lang: string): Promise<readonly KnownQuote[]> {
  const loaded = await knownQuotes(library, instrument, lang);
  if ('problem' in loaded) throw new Error(`${loaded.problem}: ${loaded.path}`);
  return loaded.value;
}

/** Those on which a rule rests: slips of our text left out. */
export const ruling = (quotes: readonly KnownQuote[]): readonly KnownQuote[] =>
  quotes.filter(({ uses }) => uses.some(({ part }) => part !== 'slips'));

export function anchorAll(text: string, quotes: readonly KnownQuote[]): readonly AnchoredQuote[] {
  const steps = anchorQuotes(text, quotes);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** A page as it comes from a portal: menus before, a column of links and a footer behind, blocks parted by blank lines. */
export const asPage = (text: string, menu: string, footer: string): string =>
  [menu, ...text.split(/\n+/), footer].map((block) => block.trim()).join('\n\n');

export const RUSSIAN_MENU = `Главная\n\nО системе\n\nПоиск\n\nРасширенный поиск\n\nРус | Қаз | Eng\n\nТекст\n\nИнформация\n\nСсылки\n\nСкачать`;
export const RUSSIAN_FOOTER = `Если вы обнаружили на странице ошибку, выделите её и нажмите Ctrl+Enter\n\n© 2012. Институт законодательства и правовой информации\n\nПоследние документы: от 14 мая 2025 года № 187; от 3 июня 2025 года № 201`;
export const ENGLISH_MENU = `Home\n\nDatabases\n\nSearch in 30 languages\n\nNot signed in\n\nText | Status | Download`;
export const ENGLISH_FOOTER = `Published 12 May 2021. Last updated 40 days ago.\n\nContact\n\nTerms of use\n\nArticle tools: print, cite, share`;
