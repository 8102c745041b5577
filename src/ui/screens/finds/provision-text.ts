import type { LibraryIndex } from '../../../law/built/files.ts';
import { citation } from '../../../wording/citation.ts';
import { dataLangOf, isLang, type Words } from '../../../wording/words.ts';
import type { ProvisionFind } from './provision-find.ts';

/** "Article 12, paragraph 5: Provisional arrest", with what rests on it. */
export function provisionText(words: Words, index: LibraryIndex, find: ProvisionFind): string {
  const { uses } = find;
  const where = provisionCited(words, index, find);
  return uses.length === 0 ? where : `${where}: ${uses.map(({ name }) => name).join(', ')}`;
}

/** "Article 12, paragraph 5". */
export function provisionCited(
  words: Words,
  index: LibraryIndex,
  { instrument, eId }: ProvisionFind,
): string {
  const entry = index.instruments.find(({ id }) => id === instrument);
  return provisionName(words, eId, index.lang, entry?.kind === 'national-law' ? 'code' : 'treaty');
}

/** The same in a list that leaves the screen: with the instrument. */
export function provisionTextAlone(words: Words, index: LibraryIndex, find: ProvisionFind): string {
  const entry = index.instruments.find(({ id }) => id === find.instrument);
  const said = provisionText(words, index, find);
  return entry ? `${entry.short.partner} · ${entry.short.kind}, ${said}` : said;
}

/** A provision by its name; preamble and closing have names of their own. */
export function provisionName(words: Words, eId: string, lang: string, of: 'treaty' | 'code'): string {
  const { preamble, closing } = words.page.parts;
  if (eId === 'preamble' || eId === 'closing') return eId === 'preamble' ? preamble : closing;
  return citation(eId, isLang(lang) ? dataLangOf(lang) : 'en', of);
}

export const provisionNotes = ({ page }: Words, { isApproximate }: ProvisionFind): readonly string[] =>
  isApproximate ? [page.approximate] : [];
