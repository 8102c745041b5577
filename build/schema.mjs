/** `npm run schema`: writes docs/schema anew from the schemas that the types come from. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'vite';
import { root } from './steps.mjs';

const server = await createServer({
  configFile: false,
  root,
  server: { middlewareMode: true },
  logLevel: 'error',
});
const made = await server.ssrLoadModule('/build/json-schema.ts');
const write = (name, schema) =>
  writeFileSync(`${root}docs/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
write('term-rules', made.termRulesJsonSchema());
write('eligibility-rules', made.eligibilityRulesJsonSchema());
write('documents', made.documentsJsonSchema());
write('receipt', made.receiptJsonSchema());
write('cases', made.casesJsonSchema());
await server.close();
