import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeDocuments } from '../../src/app/compute-documents.ts';
import { LIMITS } from '../../src/cases/text.ts';
import { checklist, factsFor, type Tick } from '../../src/eligibility/checklist.ts';
import { atomsOf } from '../../src/eligibility/formula.ts';
import { index, instrument, papers, papersWords } from '../app/data.ts';

const lines = readFileSync(new URL('../../docs/addresses.md', import.meta.url), 'utf8').split('\n');
const section = lines.slice(lines.indexOf('## Facts of papers to be sent'));
const withPapers = index('en').instruments.filter(({ hasDocuments }) => hasDocuments);

it('there are papers of three instruments', () => {
  expect(withPapers.map(({ id }) => id)).toEqual(['kz-ae-transfer', 'kz-jo-extradition', 'kz-ma-mla']);
});

describe.each(withPapers.map(({ id, parties }) => [id, parties] as const))(
  'the papers of %s',
  (id, parties) => {
    const rules = papers(id);
    const must = rules.formalities.filter(({ duty }) => duty === 'must');
    const facts = rules.facts.map(({ fact }) => fact);
    const things = [...rules.documents, ...must].map((one) => one.id);

    it('are named in docs/addresses.md, every one in its column and nothing else', () => {
      const row = section.find((line) => line.startsWith(`| \`${id}\` |`)) ?? '';
      const columns = row.split('|').slice(2, 7);
      const named = columns.map((column) => [...column.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
      const needing = (need: string) =>
        rules.documents.filter((one) => one.need === need).map((one) => one.id);
      expect(named).toEqual([
        rules.kinds.map(({ kind }) => kind),
        [...needing('always'), ...must.map((one) => one.id)],
        needing('where-needed'),
        needing('on-demand'),
        facts,
      ]);
    });

    it('stand on paths that the conditions know', () => {
      const { paths = [] } = instrument(id).eligibility ?? {};
      expect(rules.kinds.flatMap(({ path }) => path ?? []).filter((path) => !paths.includes(path))).toEqual(
        [],
      );
      expect(rules.kinds.some(({ kind, path }) => paths.includes(path ?? kind))).toBe(true);
    });

    it('hang on questions that can be asked, each of them on some kind', () => {
      for (const { when } of [...rules.documents, ...rules.formalities]) {
        for (const atom of when ? atomsOf(when) : []) expect(facts).toContain(atom.key);
      }
      const used = new Set(rules.kinds.flatMap(({ kind }) => factsFor(rules, kind).map(({ fact }) => fact)));
      expect([...used].sort()).toEqual([...facts].sort());
    });

    it.each(rules.kinds.map(({ kind }) => kind))(
      '%s: ready once all is there and every question answered',
      (kind) => {
        const yes = Object.fromEntries(facts.map((fact) => [fact, 'yes'] as const));
        const all = Object.fromEntries(things.map((one) => [one, 'there' as Tick]));
        expect(checklist(rules, kind, {}, {}).ready).toBe(false);
        const list = checklist(rules, kind, yes, all);
        expect(list.ready).toBe(true);
        for (const one of list.there) {
          const { [one]: _, ...less } = all;
          const item = [...list.documents, ...list.formalities].find((thing) => thing.id === one);
          expect(checklist(rules, kind, yes, less).ready, one).toBe(item?.need === 'on-demand');
        }
      },
    );

    it('can be ticked in every address, and all of them kept in a case', () => {
      const every = {
        ...Object.fromEntries(things.map((one) => [one, 'there'])),
        ...Object.fromEntries(facts.map((fact) => [fact, 'no'])),
        for: rules.kinds[0]?.kind ?? '',
      };
      expect(computeDocuments(rules, parties, every).problems).toEqual([]);
      expect(Object.keys(every).length + 10).toBeLessThan(LIMITS.facts);
    });

    it.each(['en', 'ru'])('have a name in %s, no two of one kind of request alike', (lang) => {
      const words = papersWords(id, lang);
      for (const { kind } of rules.kinds) {
        const names = [...rules.documents, ...rules.formalities]
          .filter((one) => one.for.includes(kind))
          .map((one) => (words.documents[one.id] ?? words.formalities[one.id])?.name);
        expect(names).not.toContain(undefined);
        expect(new Set(names).size, kind).toBe(names.length);
      }
      expect(new Set(rules.kinds.map(({ kind }) => words.kinds[kind])).size).toBe(rules.kinds.length);
    });
  },
);
