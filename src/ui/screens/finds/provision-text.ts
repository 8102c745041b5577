import type { LibraryIndex } from '../../../law/built/files.ts';
import { citation } from '../../../wording/citation.ts';
import { dataLangOf, isLang, type Words } from '../../../wording/words.ts';
import type { ProvisionFind } from './provision-find.ts';

/** "Jordan · extradition, Article 12, paragraph 5". */
export function provisionText(words: Words, index: LibraryIndex, { instrument, eId }: ProvisionFind): string {
  const entry = index.instruments.find(({ id }) => id === instrument);
  const of = entry?.kind === 'national-law' ? 'code' : 'treaty';
  const where = provisionName(words, eId, index.lang, of);
  return entry ? `${entry.short.partner} · ${entry.short.kind}, ${where}` : where;
}

/** A provision by its name; preamble and closing have names of their own. */
export function provisionName(words: Words, eId: string, lang: string, of: 'treaty' | 'code'): string {
  const { preamble, closing } = words.page.parts;
  if (eId === 'preamble' || eId === 'closing') return eId === 'preamble' ? preamble : closing;
  return citation(eId, isLang(lang) ? dataLangOf(lang) : 'en', of);
}

export const provisionNotes = ({ page }: Words, { isApproximate }: ProvisionFind): readonly string[] =>
  isApproximate ? [page.approximate] : [];
