import { buildData } from '../../build/data.ts';
import type {
  BuiltInstrument,
  BuiltState,
  InstrumentWordsFile,
  LibraryIndex,
} from '../../src/law/built/files.ts';
import type { DocumentRules, DocumentsWords } from '../../src/law/schema/document.ts';
import type { TextTree } from '../../src/law/text/tree.ts';

const built = buildData();

function file<T>(path: string): T {
  const found = built.get(path);
  if (!found) throw new Error(`the build makes no ${path}`);
  return found as T;
}

/** The files as the product loads them, eligibility put in as for the screens that need it. */
export const instrument = (id: string): BuiltInstrument => ({
  ...file<BuiltInstrument>(`data/instruments/${id}.json`),
  eligibility: (built.get(`data/eligibility/${id}.json`) ?? null) as BuiltInstrument['eligibility'],
});
export const instrumentWords = (id: string, lang: string): InstrumentWordsFile => ({
  ...file<InstrumentWordsFile>(`data/instruments/${id}.${lang}.json`),
  eligibility: (built.get(`data/eligibility/${id}.${lang}.json`) ??
    null) as InstrumentWordsFile['eligibility'],
});
export const papers = (id: string) => file<DocumentRules>(`data/documents/${id}.json`);
export const papersWords = (id: string, lang: string) =>
  file<DocumentsWords>(`data/documents/${id}.${lang}.json`);
export const index = (lang: string) => file<LibraryIndex>(`data/index.${lang}.json`);
export const states = (...codes: string[]): ReadonlyMap<string, BuiltState> =>
  new Map(codes.map((code) => [code, file<BuiltState>(`data/states/${code}.json`)]));
/** A text as the reader loads it. */
export const text = (id: string, lang: string): TextTree => file<TextTree>(`data/texts/${id}.${lang}.json`);
