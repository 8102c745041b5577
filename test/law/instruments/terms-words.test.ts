import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type TermWords, termWordsSchema } from '../../../src/law/schema/instrument.ts';
import { termRulesSchema } from '../../../src/law/schema/term-rule.ts';
import { instrumentIds, instrumentsFolder } from '../texts-at-hand.ts';

const languages = ['en', 'ru'] as const;
const withTerms = instrumentIds.filter((id) => existsSync(join(instrumentsFolder, id, 'terms.json')));
const json = (...path: string[]): unknown =>
  JSON.parse(readFileSync(join(instrumentsFolder, ...path), 'utf8'));
const rulesOf = (id: string) => v.parse(termRulesSchema, json(id, 'terms.json'));
const wordsOf = (id: string, lang: string) => v.parse(termWordsSchema, json(id, 'words', lang, 'terms.json'));

/** What the words of a rule hold, language aside. */
const outline = (words: TermWords) =>
  Object.entries(words).map(([rule, { lapse, after, watch, events, facts }]) => ({
    rule,
    lapse: lapse !== null,
    after: after !== null,
    watch: watch.length,
    events: Object.entries(events).map(([event, { help }]) => [event, help !== null]),
    facts: Object.keys(facts),
  }));

describe.each(withTerms)('the terms of %s', (id) => {
  it.each(languages)('have words in %s for each rule and its events, in order, and for no others', (lang) => {
    const words = wordsOf(id, lang);
    expect(Object.keys(words)).toEqual(rulesOf(id).map(({ rule }) => rule));
    for (const { rule, starts } of rulesOf(id)) {
      expect(Object.keys(words[rule]?.events ?? {}), rule).toEqual(
        expect.arrayContaining(starts.map(({ event }) => event)),
      );
    }
  });

  it.each(languages)(
    'say in %s what follows, and what stays possible, just where the rule has it',
    (lang) => {
      const words = wordsOf(id, lang);
      for (const { rule, lapses, after } of rulesOf(id)) {
        expect(words[rule]?.lapse !== null, `${rule}: lapse`).toBe(lapses.length > 0);
        expect(words[rule]?.after !== null, `${rule}: after`).toBe(after.length > 0);
      }
    },
  );

  it.each([
    ['en', /\bmay\b/],
    ['ru', /может|могут|вправе/],
  ])('say in %s "may" where nothing that follows must', (lang, may) => {
    const words = wordsOf(id, lang);
    for (const { rule, lapses } of rulesOf(id)) {
      const powers = lapses.filter(({ force }) => force === 'may');
      if (powers.length > 0) expect(words[rule]?.lapse, rule).toMatch(may);
    }
  });

  it('say as much in Russian as in English', () => {
    expect(outline(wordsOf(id, 'ru'))).toEqual(outline(wordsOf(id, 'en')));
  });
});
