import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { termRulesJsonSchema } from '../../build/json-schema.ts';
import { instrumentIds, instrumentsFolder } from '../law/texts-at-hand.ts';

const published = JSON.parse(readFileSync('docs/schema/term-rules.json', 'utf8'));
const { $schema: _, ...schema } = published;
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
const termsOf = (id: string): Record<string, unknown>[] => {
  try {
    return JSON.parse(readFileSync(join(instrumentsFolder, id, 'terms.json'), 'utf8'));
  } catch {
    return [];
  }
};

describe('the published JSON Schema of term rules', () => {
  it('is made of the schema the types come from (write it anew with `npm run schema`)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(termRulesJsonSchema())));
  });

  it.each(instrumentIds)('accepts the terms of %s, by an independent validator', (id) => {
    expect(validate(termsOf(id)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['a form that is not listed', { form: 'soonish' }],
    ['a figure of nothing', { n: 0 }],
    ['a field nobody knows', { remark: 'x' }],
    ['a rule without an act', { act: undefined }],
  ])('refuses %s', (_name, broken) => {
    const [first] = termsOf('kz-jo-extradition');
    expect(validate(JSON.parse(JSON.stringify([{ ...first, ...broken }])))).toBe(false);
  });
});
