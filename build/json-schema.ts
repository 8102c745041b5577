import { toJsonSchema } from '@valibot/to-json-schema';
import { RECEIPT_DEFINITIONS, receiptSchema } from '../src/exchange/receipt-schema.ts';
import { termRulesSchema } from '../src/law/schema/term-rule.ts';

/**
 * The published JSON Schema of a terms.json, made of the schema that the types come from. What JSON Schema cannot
 * say (that n and unit stand together, that a count needs an event) is checked by the build and left out here.
 */
export const termRulesJsonSchema = (): object => ({
  $id: 'https://dedere.invalid/schema/term-rules.json',
  title: 'Term rules of an instrument',
  ...toJsonSchema(termRulesSchema, { errorMode: 'ignore' }),
});

/** The same of a receipt's file. That a day exists, and how many facts there may be, is checked where it is read. */
export const receiptJsonSchema = (): object => ({
  $id: 'https://dedere.invalid/schema/receipt.json',
  title: 'Receipt of a calculation',
  ...toJsonSchema(receiptSchema, {
    errorMode: 'ignore',
    typeMode: 'input',
    definitions: RECEIPT_DEFINITIONS,
  }),
});
