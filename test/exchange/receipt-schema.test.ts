import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { receiptJsonSchema } from '../../build/json-schema.ts';
import { assessedAt, receiptAt } from '../app/receipt/receipt-of.ts';

const published = JSON.parse(readFileSync('docs/schema/receipt.json', 'utf8'));
const { $schema: _, ...schema } = published;
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

const ARREST = receiptAt(
  '#/terms/kz-jo-extradition/provisional-arrest?requested=JO&arrest=2026-11-03T10:15&channel=10w&closed=JO:2026-12-10',
);

describe('the published JSON Schema of a receipt', () => {
  it('is made of the schema the types come from (write it anew with `npm run schema`)', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(receiptJsonSchema())));
  });

  it.each([
    ['a term', ARREST],
    ['a term without its facts', receiptAt('#/terms/kz-jo-extradition/provisional-arrest')],
    [
      'an assessment',
      assessedAt(
        '#/eligibility/kz-ae-transfer?sentencing=KZ&requesting=KZ&consent-in-writing=no&sentence-end=2027-02-28&receipt=2026-08-31',
      ),
    ],
    ['an assessment of nothing', assessedAt('#/eligibility/kz-ma-mla')],
    ['a plain count', receiptAt('#/count?from=2026-11-03&n=40&unit=day&state=KZ&custody=1')],
  ])('accepts the receipt of %s, by an independent validator', (_what, receipt) => {
    expect(validate(receipt), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['another kind', { kind: 'dedere-cases' }],
    ['another version', { version: 2 }],
    ['a day that is not written as one', { made: '22.11.2026' }],
    ['an unknown field', { name: 'A. B.' }],
    ['no result', { result: undefined }],
    ['a result of an unknown outcome', { result: { outcome: 'perhaps' } }],
  ])('refuses %s', (_what, broken) => {
    expect(validate(JSON.parse(JSON.stringify({ ...ARREST, ...broken })))).toBe(false);
  });
});
