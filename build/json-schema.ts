import { toJsonSchema } from '@valibot/to-json-schema';
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
