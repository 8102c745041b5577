import type { InstrumentFile, InstrumentWordsFile } from '../law/built/files.ts';
import type { Library, Loaded } from './library.ts';

/** An instrument with its names and sentences in one language. */
export interface InstrumentWithWords {
  readonly file: InstrumentFile;
  readonly words: InstrumentWordsFile;
}

/** Several instruments with their words, in the order of their ids. */
export async function loadWithWords(
  library: Library,
  ids: readonly string[],
  lang: string,
): Promise<Loaded<readonly InstrumentWithWords[]>> {
  const loaded = await Promise.all(
    ids.map((id) => Promise.all([library.instrument(id), library.instrumentWords(id, lang)])),
  );
  const found: InstrumentWithWords[] = [];
  for (const [file, words] of loaded) {
    if ('problem' in file) return file;
    if ('problem' in words) return words;
    found.push({ file: file.value, words: words.value });
  }
  return { value: found };
}
