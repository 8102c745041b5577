import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../build/data.ts';
import { IN_FORCE_FACTS } from '../../src/app/in-force.ts';
import { atomsOf } from '../../src/eligibility/formula.ts';
import { eligibilitySchema } from '../../src/law/schema/condition.ts';
import { type DocumentRules, documentsSchema, documentsWordsSchema } from '../../src/law/schema/document.ts';
import { eligibilityWordsSchema, instrumentSchema } from '../../src/law/schema/instrument.ts';
import { roleField } from '../../src/law/schema/primitives.ts';
import { flatten, instrumentIds, instrumentsFolder, readTree } from './texts-at-hand.ts';

const has = (id: string, file: string) => existsSync(join(instrumentsFolder, id, file));
const read = <T>(schema: v.GenericSchema<unknown, T>, id: string, file: string): T =>
  v.parse(schema, JSON.parse(readFileSync(join(instrumentsFolder, id, file), 'utf8')));

const withDocuments = instrumentIds.filter((id) => has(id, 'documents.json'));
/** What else an address or a saved case says, beside the file. */
const RESERVED = ['for', 'path', 'lang', 'today', 'law', ...roleField.options, ...IN_FORCE_FACTS];

const itemsOf = ({ documents, formalities }: DocumentRules) => [...documents, ...formalities];
const factsAsked = (rules: DocumentRules) =>
  itemsOf(rules).flatMap(({ when }) => (when ? atomsOf(when).map(({ key }) => key) : []));

it('papers are known of the three treaties whose texts are here, and of no other', () => {
  expect(withDocuments).toEqual(['kz-ae-transfer', 'kz-jo-extradition', 'kz-ma-mla']);
});

describe.each(withDocuments)('%s/documents.json', (id) => {
  const rules = read(documentsSchema, id, 'documents.json');
  const items = itemsOf(rules);
  const kinds = rules.kinds.map(({ kind }) => kind);
  const facts = rules.facts.map(({ fact }) => fact);

  it('names each kind, paper, formality and fact once, and by no name that an address keeps for itself', () => {
    const names = [...items.map((item) => item.id), ...facts];
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names.filter((name) => RESERVED.includes(name))).toEqual([]);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('asks for each thing in kinds that there are, each kind once', () => {
    for (const item of items) {
      expect(
        item.for.filter((kind) => !kinds.includes(kind)),
        item.id,
      ).toEqual([]);
      expect(new Set(item.for).size, item.id).toBe(item.for.length);
    }
  });

  it.each(kinds)('has something to say of %s, and by what way it goes or that it is not needed', (kind) => {
    const ways = rules.formalities.filter((one) => one.for.includes(kind));
    expect(ways.length).toBeGreaterThan(0);
    expect(ways.some(({ about, duty }) => about === 'channel' || duty === 'not-needed')).toBe(true);
  });

  it('asks only for facts that are listed, and lists none that nothing hangs on', () => {
    expect([...new Set(factsAsked(rules))].sort()).toEqual([...facts].sort());
  });

  it('names slips that the instrument has, at the provision where it has them', () => {
    const { slips } = read(instrumentSchema, id, 'instrument.json');
    for (const { id: item, slip, quotes } of items) {
      if (!slip) continue;
      const own = slips.find((one) => one.id === slip);
      expect(own, `${item}: ${slip}`).toBeDefined();
      const places = [own?.eId, ...(own?.also ?? []).map(({ eId }) => eId)];
      expect(
        quotes.some(({ eId }) => places.includes(eId)),
        `${item}: ${slip}`,
      ).toBe(true);
    }
  });

  it('lists papers and formalities in the order of the text', () => {
    for (const list of [rules.documents, rules.formalities]) {
      const lang = list[0]?.quotes[0]?.lang ?? '';
      const order = readTree(id, lang)
        .articles.flatMap(flatten)
        .map(({ eId }) => eId);
      const places = list.map(({ provision }) => order.indexOf(provision));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('rests each thing on words of its own provision', () => {
    for (const { id: item, provision, quotes } of items)
      expect(quotes[0]?.eId.startsWith(provision), item).toBe(true);
  });

  describe.each(INTERFACE_LANGUAGES)('in %s', (lang) => {
    const words = read(documentsWordsSchema, id, `words/${lang}/documents.json`);

    it('has words for everything and for nothing else', () => {
      expect(Object.keys(words.kinds)).toEqual(kinds);
      expect(Object.keys(words.facts)).toEqual(facts);
      expect(Object.keys(words.documents)).toEqual(rules.documents.map((one) => one.id));
      expect(Object.keys(words.formalities)).toEqual(rules.formalities.map((one) => one.id));
    });

    it('leaves nothing blank', () => {
      const named = [...Object.values(words.documents), ...Object.values(words.formalities)];
      const asked = Object.values(words.facts);
      const said = [
        ...Object.values(words.kinds),
        ...words.notes,
        ...named.map(({ name }) => name),
        ...asked.map(({ question }) => question),
        ...[...named, ...asked].flatMap(({ help }) => help ?? []),
      ];
      expect(words.notes.length).toBeGreaterThan(0);
      expect(said.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
    });

    it('gives no two things of one kind the same name', () => {
      for (const kind of kinds) {
        const names = items
          .filter((item) => item.for.includes(kind))
          .map((item) => (words.documents[item.id] ?? words.formalities[item.id])?.name);
        expect(new Set(names).size, kind).toBe(names.length);
      }
      expect(new Set(Object.values(words.kinds)).size).toBe(kinds.length);
    });
  });
});

const alsoConditions = withDocuments.filter((id) => has(id, 'conditions.json'));
it.each(alsoConditions)('%s: a fact that the conditions have too is the same question', (id) => {
  const rules = read(documentsSchema, id, 'documents.json');
  const conditions = read(eligibilitySchema, id, 'conditions.json');
  const own = (name: string) => conditions.facts.find(({ fact }) => fact === name);
  for (const { fact, kind } of rules.facts) {
    const same = own(fact);
    if (!same) continue;
    expect(kind, fact).toBe(same.kind);
    for (const lang of INTERFACE_LANGUAGES) {
      const here = read(documentsWordsSchema, id, `words/${lang}/documents.json`).facts[fact]?.question;
      const there = read(eligibilityWordsSchema, id, `words/${lang}/eligibility.json`).facts[fact]?.question;
      expect(here, `${lang}: ${fact}`).toBe(there);
    }
  }
  for (const { id: item } of itemsOf(rules)) expect(own(item), `${item} is a fact there`).toBeUndefined();
});

it('shares facts with the conditions', () => {
  const shared = alsoConditions.flatMap((id) => {
    const there = read(eligibilitySchema, id, 'conditions.json').facts.map(({ fact }) => fact);
    return read(documentsSchema, id, 'documents.json').facts.filter(({ fact }) => there.includes(fact));
  });
  expect(shared.map(({ fact }) => fact)).toEqual([
    'committed-outside-requesting',
    'death-penalty',
    'decision-required',
  ]);
});
