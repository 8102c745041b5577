import type { Localised, Source } from '../law/schema/primitives.ts';

/** A source as it is named in a sentence: what it is, the place in it, the version read. */
export const sourceText = ({ title, provision, version }: Source, lang: keyof Localised): string =>
  [title, provision].flatMap((part) => part?.[lang] ?? []).join(', ') +
  (version ? ` (${version[lang]})` : '');
