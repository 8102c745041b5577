import type { Case } from '../../cases/case.ts';
import type { BuiltInstrument, InstrumentWordsFile, LibraryIndex } from '../../law/built/files.ts';
import type { Library } from '../library.ts';
import { type Papers, papersOf } from '../with-documents.ts';
import { instrumentWithEligibility, wordsWithEligibility } from '../with-eligibility.ts';

/** An instrument of a case with all that its questions are computed and told with. */
export interface CaseInstrument {
  readonly file: BuiltInstrument;
  readonly words: InstrumentWordsFile;
  readonly papers: Papers | null;
}

/** Every instrument that a case names, whether a question asks of it or not, in the order of their naming. */
export const instrumentIds = ({ instruments, entries }: Case): readonly string[] => [
  ...new Set([
    ...instruments,
    ...entries.flatMap((entry) => (entry.kind === 'count' ? [] : [entry.instrument])),
  ]),
];

/** The instruments of a case, as far as this version has them and they can be loaded; the others are left out. */
export async function loadCaseInstruments(
  ids: readonly string[],
  library: Library,
  index: LibraryIndex,
  lang: string,
): Promise<ReadonlyMap<string, CaseInstrument>> {
  // Asked of the index: without a network a file that does not exist and one not reached look the same.
  const known = ids.filter((id) => index.instruments.some((one) => one.id === id));
  const loaded = await Promise.all(known.map((id) => loadOne(id, library, lang)));
  return new Map(loaded.flatMap((one) => (one ? [[one.file.instrument.id, one] as const] : [])));
}

async function loadOne(id: string, library: Library, lang: string): Promise<CaseInstrument | null> {
  const [file, words, papers] = await Promise.all([
    instrumentWithEligibility(library, id),
    wordsWithEligibility(library, id, lang),
    papersOf(library, id, lang),
  ]);
  if ('problem' in file || 'problem' in words) return null;
  return { file: file.value, words: words.value, papers: 'value' in papers ? papers.value : null };
}
