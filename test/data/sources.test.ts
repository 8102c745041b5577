import { describe, expect, it } from 'vitest';
import { buildData } from '../../build/data.ts';
import type { Localised, Source } from '../../src/law/schema/primitives.ts';
import { sourceText } from '../../src/wording/source-text.ts';

/** English that would be left in a Russian source; names of papers, agencies and sites stay as they are printed. */
const ENGLISH =
  /\b(?:and|art|arts|as|closing|code|days?|decision|decree|draft|for|from|in|law|not|of|on|order|paras?|reports?|text|to|with|year)\b/i;

const isSource = (value: object): value is Source =>
  'title' in value && 'kind' in value && typeof value.title === 'object';

function sourcesIn(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isSource(value) ? [value] : []), ...Object.values(value).flatMap(sourcesIn)];
}

/** Built files with the sources they name. That each has both languages, and none empty, the schema itself demands. */
const files = [...buildData()].flatMap(([path, content]) => {
  const sources = sourcesIn(content);
  return sources.length > 0 ? [{ path, sources }] : [];
});

it('every instrument and State names its sources', () => {
  expect(files.filter(({ path }) => path.startsWith('data/instruments/'))).toHaveLength(6);
  expect(files.filter(({ path }) => path.startsWith('data/states/'))).toHaveLength(4);
});

describe.each(files)('$path', ({ sources }) => {
  const parts = (lang: keyof Localised) =>
    sources.flatMap(({ title, provision, version }) =>
      [title, provision, version].flatMap((part) => part?.[lang] ?? []),
    );

  it('names no source in English for Russian readers', () => {
    for (const said of parts('ru')) {
      expect(said).toMatch(/\p{Script=Cyrillic}/u);
      expect(said).not.toMatch(ENGLISH);
    }
  });

  it('names no source in Russian for English readers', () => {
    for (const said of parts('en')) expect(said).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it('gives the same numbers in both languages, so that no date, article or act is lost', () => {
    const numbers = (said: string) => [...new Set(said.match(/\d+/g))].sort();
    for (const source of sources) {
      const [en, ru] = [numbers(sourceText(source, 'en')), numbers(sourceText(source, 'ru'))];
      expect(ru, sourceText(source, 'ru')).toEqual(en);
    }
  });
});
