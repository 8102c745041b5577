import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../../src/eligibility/formula.ts';
import { eligibilitySchema } from '../../../src/law/schema/condition.ts';
import { eligibilityWordsSchema, instrumentSchema } from '../../../src/law/schema/instrument.ts';
import { findProvision } from '../../../src/law/text/find-provision.ts';
import { instrumentIds, instrumentsFolder, readTree } from '../texts-at-hand.ts';

const json = (id: string, ...path: string[]): unknown =>
  JSON.parse(readFileSync(join(instrumentsFolder, id, ...path), 'utf8'));
const withConditions = instrumentIds.filter((id) =>
  existsSync(join(instrumentsFolder, id, 'conditions.json')),
);
const idsOf = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);
const keysOf = (record: Readonly<Record<string, unknown>> = {}) => Object.keys(record).sort();

it('every treaty whose text or contents are known has conditions', () => {
  expect(withConditions.sort()).toEqual([
    'kz-ae-transfer',
    'kz-jo-extradition',
    'kz-ma-extradition',
    'kz-ma-mla',
  ]);
});

describe.each(withConditions)('%s', (id) => {
  const rules = v.parse(eligibilitySchema, json(id, 'conditions.json'));
  const { reports, slips, texts } = v.parse(instrumentSchema, json(id, 'instrument.json'));
  const { conditions, clauses = [], follows = [], facts, paths = [] } = rules;
  const asked = conditions.flatMap(({ when }) =>
    atomsOf(when).flatMap((atom) => ('fact' in atom ? atom.fact : [])),
  );

  it('names nothing twice', () => {
    for (const ids of [idsOf(conditions), idsOf(clauses), idsOf(follows), facts.map(({ fact }) => fact)]) {
      expect(ids).toEqual([...new Set(ids)]);
    }
    for (const rule of conditions) expect(idsOf(rule.follows)).toEqual([...new Set(idsOf(rule.follows))]);
  });

  it('declares every fact, in the order asked, and whose each assessment is, and of nothing else', () => {
    expect(facts.map(({ fact }) => fact)).toEqual([...new Set(asked)]);
    for (const fact of facts) expect(fact.kind === 'assessment', fact.fact).toBe(fact.whose !== undefined);
  });

  it('names only paths, reports and slips that there are; a slip where it stands', () => {
    const known = { paths, reports: idsOf(reports), slips: idsOf(slips) };
    for (const rule of [...conditions, ...clauses]) {
      expect(known.paths).toEqual(expect.arrayContaining(rule.paths ?? []));
      expect(known.reports).toEqual(expect.arrayContaining(rule.reports ?? []));
      if (rule.slip === undefined) continue;
      expect(known.slips).toContain(rule.slip);
      const near = [rule, ...('follows' in rule ? (rule.follows ?? []) : [])];
      const here = near.flatMap((one) => [one.provision, ...one.quotes.map(({ eId }) => eId)]);
      const slip = slips.find((one) => one.id === rule.slip);
      const places = slip ? [slip.eId, ...(slip.also ?? []).map(({ eId }) => eId)] : [];
      expect(
        here.some((eId) => places.some((place) => place === eId || place.startsWith(`${eId}__`))),
        rule.slip,
      ).toBe(true);
    }
  });

  it('quotes the text for everything it says, or names a report where no text is at hand', () => {
    const near = [...conditions, ...clauses, ...follows, ...conditions.flatMap((one) => one.follows ?? [])];
    for (const one of near) {
      expect(one.provision === null, one.id).toBe(texts.length === 0);
      expect(one.quotes.length > 0, one.id).toBe(texts.length > 0);
    }
  });

  it('orders conditions that stand on one footing and clauses as the text has them', () => {
    for (const { lang } of texts) {
      const tree = readTree(id, lang);
      const place = (eId: string | null) => {
        const [article] = eId?.match(/^art_\d+/) ?? [];
        return tree.articles.findIndex((one) => one.eId === article);
      };
      for (const list of [clauses, conditions]) {
        const places = list.map(({ provision }) => place(provision));
        expect(places).not.toContain(-1);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
      for (const { provision } of follows) expect(findProvision(tree, provision ?? '')).toBeDefined();
    }
  });

  describe.each(['en', 'ru'])('words in %s', (lang) => {
    const words = v.parse(eligibilityWordsSchema, json(id, 'words', lang, 'eligibility.json'));

    it('are those of the rules, and no other', () => {
      expect(keysOf(words.paths)).toEqual([...paths].sort());
      expect(Object.keys(words.facts)).toEqual(facts.map(({ fact }) => fact));
      expect(Object.keys(words.conditions)).toEqual(idsOf(conditions));
      expect(keysOf(words.follows)).toEqual(idsOf(follows).sort());
      expect(Object.keys(words.clauses ?? {})).toEqual(idsOf(clauses));
      for (const rule of conditions) {
        expect(keysOf(words.conditions[rule.id]?.follows), rule.id).toEqual(idsOf(rule.follows).sort());
      }
    });

    it('are questions and sentences', () => {
      for (const { question, help } of Object.values(words.facts)) {
        expect(question).toMatch(/^\p{Lu}[^?]*\?$/u);
        if (help !== null) expect(help).toMatch(/^[\p{Lu}«“].*\.$/u);
      }
      const said = Object.values(words.conditions).flatMap(
        ({ yes, no, unknown, note, follows: then = {} }) => {
          expect(new Set([yes, no, unknown]).size).toBe(3);
          return [yes, no, unknown, ...(note === null ? [] : [note]), ...Object.values(then)];
        },
      );
      const besides = [...Object.values(words.follows ?? {}), ...Object.values(words.clauses ?? {})];
      for (const sentence of [...said, ...besides, ...words.notes]) {
        expect(sentence).toMatch(/^[\p{Lu}«“].*\.$/u);
      }
    });

    it('say a thing once: no clause repeats a note or a clause', () => {
      const besides = [...Object.values(words.clauses ?? {}), ...words.notes];
      expect(besides).toEqual([...new Set(besides)]);
    });

    it('say of everything that it comes from a report, where there is no text', () => {
      if (texts.length > 0) return;
      const word = lang === 'en' ? /\breports?\b/ : /сообщени/i;
      for (const [condition, { yes, no, unknown }] of Object.entries(words.conditions)) {
        for (const sentence of [yes, no, unknown]) expect(sentence, condition).toMatch(word);
      }
      for (const sentence of Object.values(words.clauses ?? {})) expect(sentence).toMatch(word);
      expect(words.name).toMatch(word);
    });
  });
});
