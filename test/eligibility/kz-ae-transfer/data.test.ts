import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../../src/eligibility/formula.ts';
import { SENTENCE_FACTS } from '../../../src/eligibility/sentence-facts.ts';
import { eligibilityWordsSchema } from '../../../src/law/schema/instrument.ts';
import { rules } from './case.ts';

const folder = new URL('../../../src/data/instruments/kz-ae-transfer/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');
const facts = rules.facts.map(({ fact }) => fact);
const asked = rules.conditions.flatMap(({ when }) =>
  atomsOf(when).flatMap((atom) => ('fact' in atom ? atom.fact : [])),
);

describe('rules', () => {
  it('declare every fact once, in the order asked, and ask for every fact', () => {
    expect(facts).toEqual([...new Set(asked)]);
  });

  it('no fact bears the name of a date', () => {
    expect(facts.filter((fact) => SENTENCE_FACTS.some((name) => name === fact))).toEqual([]);
  });

  it('name whose each assessment is, and of nothing else', () => {
    expect(
      rules.facts.filter(({ kind, whose }) => (kind === 'assessment') !== (whose !== undefined)),
    ).toEqual([]);
  });

  it('hold articles 8 and 9 whole, and the definition of a sentence', () => {
    expect(rules.conditions.map(({ provision, kind }) => `${provision} ${kind}`)).toEqual([
      'art_1__point_1 condition',
      'art_8__point_1 condition',
      'art_8__point_2 condition',
      'art_8__point_3 condition',
      'art_8__point_4 condition',
      'art_8__point_5 condition',
      'art_8__point_6 condition',
      'art_9__para_1__point_a mandatory-ground',
      'art_9__para_1__point_b mandatory-ground',
      'art_9__para_1__point_c mandatory-ground',
      'art_9__para_2__point_a discretionary-ground',
      'art_9__para_2__point_b discretionary-ground',
    ]);
  });

  it('quote the words by which a ground binds, or leaves discretion', () => {
    const said = { 'mandatory-ground': 'is refused if', 'discretionary-ground': 'may be refused if' };
    for (const { kind, provision, quotes } of rules.conditions) {
      if (kind !== 'mandatory-ground' && kind !== 'discretionary-ground') continue;
      const heads = quotes.filter(({ eId }) => provision?.startsWith(`${eId}__`));
      expect(
        heads.map(({ text }) => text.endsWith(said[kind])),
        provision ?? '',
      ).toEqual([true]);
    }
  });

  it('quote the text, each quote once in it and none within another', () => {
    const text = read('texts/en.txt');
    const quotes = rules.conditions.flatMap((condition) => {
      expect(condition.quotes.length).toBeGreaterThan(0);
      const here = condition.quotes.filter(({ eId }) => eId === condition.provision);
      const above = condition.quotes.filter(({ eId }) => condition.provision?.startsWith(`${eId}__`));
      expect(here.length).toBeGreaterThan(0);
      expect([...above, ...here]).toEqual(condition.quotes);
      return here.map((quote) => quote.text);
    });
    for (const quote of quotes) {
      expect(text, quote).toContain(quote);
      expect(quotes.filter((other) => other.includes(quote))).toEqual([quote]);
    }
  });
});

describe.each(['en', 'ru'])('words in %s', (lang) => {
  const words = v.parse(eligibilityWordsSchema, JSON.parse(read(`words/${lang}/eligibility.json`)));

  it('have every fact and every condition, and no other', () => {
    expect(Object.keys(words.facts)).toEqual(facts);
    expect(Object.keys(words.conditions)).toEqual(rules.conditions.map(({ id }) => id));
  });

  it('ask questions and answer in sentences', () => {
    for (const { question, help } of Object.values(words.facts)) {
      expect(question).toMatch(/^\p{Lu}.*\?$/u);
      if (help !== null) expect(help).toMatch(/^[\p{Lu}«“].*\.$/u);
    }
    for (const condition of Object.values(words.conditions)) {
      for (const sentence of [condition.yes, condition.no, condition.unknown]) {
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      }
      expect(new Set([condition.yes, condition.no, condition.unknown]).size).toBe(3);
    }
  });
});
