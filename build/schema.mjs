/** `npm run schema`: writes docs/schema/term-rules.json anew from src/law/schema. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'vite';
import { root } from './steps.mjs';

const server = await createServer({
  configFile: false,
  root,
  server: { middlewareMode: true },
  logLevel: 'error',
});
const { termRulesJsonSchema } = await server.ssrLoadModule('/build/json-schema.ts');
writeFileSync(`${root}docs/schema/term-rules.json`, `${JSON.stringify(termRulesJsonSchema(), null, 2)}\n`);
await server.close();
