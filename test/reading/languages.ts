import type { PageLanguage } from '../../src/reading/find.ts';
import type { Grammar } from '../../src/reading/grammar.ts';
import type { Sentence } from './corpus.ts';

type Exports = Readonly<Record<string, unknown>>;

const isGrammar = (value: unknown): value is Grammar =>
  typeof value === 'object' && value !== null && 'lang' in value && 'anchors' in value && 'read' in value;

const sources = import.meta.glob<Exports>('../../src/reading/*/*.ts', { eager: true });
const written = import.meta.glob<{ corpus: readonly Sentence[] }>('./*/corpus.ts', { eager: true });

/** The grammars there are, in the order of their languages' names. */
export const grammars: readonly Grammar[] = Object.values(sources)
  .flatMap((exports) => Object.values(exports).filter(isGrammar))
  .sort((a, b) => (a.lang < b.lang ? -1 : 1));

/** Corpora of the languages that have a grammar. */
export const corpora: readonly { lang: PageLanguage; corpus: readonly Sentence[] }[] = grammars.flatMap(
  ({ lang }) => {
    const { corpus } = written[`./${lang}/corpus.ts`] ?? {};
    return corpus ? [{ lang, corpus }] : [];
  },
);
