import { toJsonSchema } from '@valibot/to-json-schema';
import { casesSchema } from '../src/exchange/cases-schema.ts';
import { RECEIPT_DEFINITIONS, receiptSchema } from '../src/exchange/receipt-schema.ts';
import { eligibilitySchema } from '../src/law/schema/condition.ts';
import { documentsSchema } from '../src/law/schema/document.ts';
import { formulaField } from '../src/law/schema/formula.ts';
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

/** The same of a conditions.json; that a provision or a report supports each, the build checks. */
export const eligibilityRulesJsonSchema = (): object => ({
  $id: 'https://dedere.invalid/schema/eligibility-rules.json',
  title: 'Conditions and grounds of an instrument',
  ...toJsonSchema(eligibilitySchema, { errorMode: 'ignore', definitions: { formula: formulaField } }),
});

/** The same of a documents.json. */
export const documentsJsonSchema = (): object => ({
  $id: 'https://dedere.invalid/schema/documents.json',
  title: 'Documents and formalities of an instrument',
  ...toJsonSchema(documentsSchema, { errorMode: 'ignore', definitions: { formula: formulaField } }),
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

/** The same of a file of cases. That ids are unique and a day exists is checked where it is read. */
export const casesJsonSchema = (): object => ({
  $id: 'https://dedere.invalid/schema/cases.json',
  title: 'Cases of Dedere',
  ...toJsonSchema(casesSchema, { errorMode: 'ignore', typeMode: 'output' }),
});
