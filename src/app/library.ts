import type {
  BuiltInstrument,
  BuiltState,
  InstrumentWordsFile,
  LibraryIndex,
  RecognitionFile,
} from '../law/built/files.ts';
import type { TextTree } from '../law/text/tree.ts';

/** A file that could not be loaded: `missing` is not part of this version, `unreachable` neither cached nor reached. */
export type LoadProblem = { readonly problem: 'missing' | 'unreachable'; readonly path: string };
export type Loaded<T> = { readonly value: T } | LoadProblem;

/** The law as the build made it, loaded through the one port and kept for the life of the page. */
export interface Library {
  index(lang: string): Promise<Loaded<LibraryIndex>>;
  /** Its facts and terms. */
  instrument(id: string): Promise<Loaded<BuiltInstrument>>;
  instrumentWords(id: string, lang: string): Promise<Loaded<InstrumentWordsFile>>;
  /** What is kept apart in `data/eligibility` (with-eligibility.ts puts it together). */
  eligibility<T>(path: string): Promise<Loaded<T>>;
  /** The papers of an instrument, kept apart in `data/documents` (with-documents.ts). */
  documents<T>(path: string): Promise<Loaded<T>>;
  text(id: string, lang: string): Promise<Loaded<TextTree>>;
  state(state: string): Promise<Loaded<BuiltState>>;
  /** What treaties are known by on a page (recognise-treaty.ts). */
  recognition(): Promise<Loaded<RecognitionFile>>;
}

/** `base` is an absolute URL ending in `/`; the files are those of src/law/built/files.ts, validated by the build. */
export function openLibrary(base: string, load: typeof fetch = (...args) => fetch(...args)): Library {
  const cache = new Map<string, Promise<Loaded<unknown>>>();
  const read = async (path: string): Promise<Loaded<unknown>> => {
    try {
      const response = await load(new URL(`data/${path}.json`, base).href);
      if (!response.ok) return { problem: 'missing', path };
      return { value: await response.json() };
    } catch {
      return { problem: 'unreachable', path };
    }
  };
  const once = <T>(path: string): Promise<Loaded<T>> => {
    let pending = cache.get(path);
    if (!pending) {
      pending = read(path).then((loaded) => {
        if ('problem' in loaded) cache.delete(path);
        return loaded;
      });
      cache.set(path, pending);
    }
    return pending as Promise<Loaded<T>>;
  };
  return {
    index: (lang) => once(`index.${lang}`),
    instrument: (id) => once(`instruments/${encodeURIComponent(id)}`),
    instrumentWords: (id, lang) => once(`instruments/${encodeURIComponent(id)}.${lang}`),
    eligibility: (path) => once(`eligibility/${path}`),
    documents: (path) => once(`documents/${path}`),
    text: (id, lang) => once(`texts/${encodeURIComponent(id)}.${lang}`),
    state: (state) => once(`states/${encodeURIComponent(state)}`),
    recognition: () => once('recognition'),
  };
}
