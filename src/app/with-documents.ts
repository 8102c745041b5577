import type { DocumentRules, DocumentsWords } from '../law/schema/document.ts';
import type { Library, Loaded } from './library.ts';

/** The papers that an instrument asks for, and what they are called in one language. */
export interface Papers {
  readonly rules: DocumentRules;
  readonly words: DocumentsWords;
}

/** The papers of an instrument; null where it has no list of them. */
export async function papersOf(library: Library, id: string, lang: string): Promise<Loaded<Papers | null>> {
  const file = await library.instrument(id);
  if ('problem' in file) return file;
  if (!file.value.hasDocuments) return { value: null };
  const path = encodeURIComponent(id);
  const [rules, words] = await Promise.all([
    library.documents<DocumentRules>(path),
    library.documents<DocumentsWords>(`${path}.${lang}`),
  ]);
  if ('problem' in rules) return rules;
  if ('problem' in words) return words;
  return { value: { rules: rules.value, words: words.value } };
}
