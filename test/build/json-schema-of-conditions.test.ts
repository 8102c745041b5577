import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { documentsJsonSchema, eligibilityRulesJsonSchema } from '../../build/json-schema.ts';
import { mapFigures } from '../law/figures/conditions/map.ts';
import { instrumentIds, instrumentsFolder } from '../law/texts-at-hand.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const published = (name: string) => {
  const { $schema: _, ...schema } = JSON.parse(readFileSync(`docs/schema/${name}.json`, 'utf8'));
  return new Ajv({ strict: false, validateFormats: false }).compile(schema);
};
const shipped = (name: string) =>
  instrumentIds.flatMap((id) => {
    const path = join(instrumentsFolder, id, `${name}.json`);
    return existsSync(path) ? [{ id, data: read(path) }] : [];
  });
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const RULES = shipped('conditions');
const PAPERS = shipped('documents');

describe('the published JSON Schema of conditions and grounds', () => {
  const validate = published('eligibility-rules');

  it('is made of the schema the types come from (write it anew with `npm run schema`)', () => {
    expect(read('docs/schema/eligibility-rules.json')).toEqual(asJson(eligibilityRulesJsonSchema()));
  });

  it('accepts what is shipped, by an independent validator', () => {
    expect(RULES.length).toBeGreaterThan(0);
    for (const { id, data } of RULES)
      expect(validate(data), `${id}: ${JSON.stringify(validate.errors)}`).toBe(true);
  });

  it('accepts the conditions and grounds of sixty-five instruments', () => {
    for (const { id, rules } of mapFigures()) {
      expect(validate(asJson(rules)), `${id}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });

  const one = (when: unknown, besides = {}) => ({
    facts: [{ fact: 'a', kind: 'ascertainable' }],
    conditions: [{ id: 'b', provision: 'art_1', quotes: [], kind: 'condition', when, ...besides }],
  });
  const deep = { not: { any: [{ fact: 'a' }, { all: [{ not: { fact: 'a' } }] }] } };

  it('accepts a formula however deep', () => {
    expect(validate(one(deep))).toBe(true);
  });

  it.each([
    ['an operator that is not listed', one({ most: [{ fact: 'a' }] })],
    ['one that is not listed, deep inside', one({ not: { any: [{ fact: 'a' }, { all: [{ xor: [] }] }] } })],
    ['two operators at once', one({ fact: 'a', not: { fact: 'a' } })],
    ['an empty any', one({ any: [] })],
    ['a remainder without its moment', one({ 'enough-left': { n: 6, unit: 'month' } })],
    ['a remainder of nothing', one({ 'enough-left': { n: 0, unit: 'month', moment: 'at-receipt' } })],
    ['a kind that is not listed', one(deep, { kind: 'suggestion' })],
    ['a field nobody knows', one(deep, { remark: 'x' })],
    ['a condition without a formula', one(undefined)],
  ])('refuses %s', (_name, broken) => {
    expect(validate(asJson(broken))).toBe(false);
  });
});

describe('the published JSON Schema of documents', () => {
  const validate = published('documents');

  it('is made of the schema the types come from (write it anew with `npm run schema`)', () => {
    expect(read('docs/schema/documents.json')).toEqual(asJson(documentsJsonSchema()));
  });

  it('accepts what is shipped, by an independent validator', () => {
    expect(PAPERS.length).toBeGreaterThan(0);
    for (const { id, data } of PAPERS)
      expect(validate(data), `${id}: ${JSON.stringify(validate.errors)}`).toBe(true);
  });

  const paper = {
    id: 'warrant',
    provision: 'art_9__para_2',
    quotes: [{ lang: 'en', eId: 'art_9', kind: 'condition', text: 'a warrant' }],
    for: ['prosecution'],
    what: 'document',
    need: 'always',
  };
  const papers = (besides: object) => ({
    kinds: [{ kind: 'prosecution', from: 'requesting', provision: 'art_9' }],
    facts: [],
    documents: [{ ...paper, ...besides }],
    formalities: [],
  });

  it('accepts a paper', () => {
    expect(validate(papers({}))).toBe(true);
  });

  it.each([
    ['a need that is not listed', { need: 'perhaps' }],
    ['a paper for nothing', { for: [] }],
    ['a paper without words of the text', { quotes: [] }],
    ['an operator that is not listed', { when: { most: [] } }],
  ])('refuses %s', (_name, broken) => {
    expect(validate(papers(broken))).toBe(false);
  });
});
