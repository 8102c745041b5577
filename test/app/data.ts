import { buildData } from '../../build/data.ts';
import type {
  BuiltInstrument,
  BuiltState,
  InstrumentWordsFile,
  LibraryIndex,
} from '../../src/law/built/files.ts';

const built = buildData();

function file<T>(path: string): T {
  const found = built.get(path);
  if (!found) throw new Error(`the build makes no ${path}`);
  return found as T;
}

/** The files as the product loads them. */
export const instrument = (id: string) => file<BuiltInstrument>(`data/instruments/${id}.json`);
export const instrumentWords = (id: string, lang: string) =>
  file<InstrumentWordsFile>(`data/instruments/${id}.${lang}.json`);
export const index = (lang: string) => file<LibraryIndex>(`data/index.${lang}.json`);
export const states = (...codes: string[]): ReadonlyMap<string, BuiltState> =>
  new Map(codes.map((code) => [code, file<BuiltState>(`data/states/${code}.json`)]));
