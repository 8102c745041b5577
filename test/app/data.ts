import { buildData } from '../../build/data.ts';
import type {
  InstrumentFile,
  InstrumentWordsFile,
  LibraryIndex,
  StateFile,
} from '../../src/law/built/files.ts';

const built = buildData();

function file<T>(path: string): T {
  const found = built.get(path);
  if (!found) throw new Error(`the build makes no ${path}`);
  return found as T;
}

/** The files as the product loads them. */
export const instrument = (id: string) => file<InstrumentFile>(`data/instruments/${id}.json`);
export const instrumentWords = (id: string, lang: string) =>
  file<InstrumentWordsFile>(`data/instruments/${id}.${lang}.json`);
export const index = (lang: string) => file<LibraryIndex>(`data/index.${lang}.json`);
export const states = (...codes: string[]): ReadonlyMap<string, StateFile> =>
  new Map(codes.map((code) => [code, file<StateFile>(`data/states/${code}.json`)]));
