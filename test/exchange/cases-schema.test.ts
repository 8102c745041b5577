import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesJsonSchema } from '../../build/json-schema.ts';
import { writeCases } from '../../src/exchange/cases-file.ts';
import { anyCases, arrestEntry, example } from './arbitrary-case.ts';

const published = JSON.parse(readFileSync('docs/schema/cases.json', 'utf8'));
const { $schema: _, ...schema } = published;
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
const fileWith = (part: object) => {
  const file = JSON.parse(writeCases([example('c-1', 'One', { entries: [arrestEntry] })]));
  return { ...file, cases: [{ ...file.cases[0], ...part }] };
};

describe('the published JSON Schema of a file of cases', () => {
  it('is made of the schema that says what is wrong with a file (write it anew with `npm run schema`)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(casesJsonSchema())));
  });

  it('accepts whatever is written, by an independent validator', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        expect(validate(JSON.parse(writeCases(cases))), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['no name', { name: '' }],
    ['a list for the person', { person: [] }],
    ['an unknown state', { state: 'gone' }],
    ['a fact that is a number', { facts: { arrest: 3 } }],
    ['an event without its day', { events: [{ id: 'v', event: null, title: '', place: '', note: '' }] }],
    ['an entry of an unknown kind', { entries: [{ ...arrestEntry, kind: 'result' }] }],
    ['a term without its rule', { entries: [{ ...arrestEntry, rule: undefined }] }],
    ['a mark without its number', { calendar: { 'e-1': { day: null } } }],
    [
      'a change of nothing',
      { history: [{ id: 'h', at: '2026-11-22T08:00:00Z', device: '', changes: [{}] }] },
    ],
  ])('refuses %s', (_what, part) => {
    expect(validate(fileWith({}))).toBe(true);
    expect(validate(JSON.parse(JSON.stringify(fileWith(part))))).toBe(false);
  });

  it('refuses another format and a newer version', () => {
    expect(validate({ ...fileWith({}), format: 'other' })).toBe(false);
    expect(validate({ ...fileWith({}), version: 4 })).toBe(false);
  });
});
