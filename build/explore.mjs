/** `npm run explore -- 20`: the property tests of the engines with new examples, so many rounds; a seed that fails is named. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root, step } from './steps.mjs';

const rounds = Number(process.argv[2] ?? 10);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('How many rounds? npm run explore -- 20');
  process.exit(2);
}

const engines = readdirSync(join(root, 'test'), { recursive: true })
  .map((name) => join('test', String(name)).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.browser.test.ts'))
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
const isTest = ({ name }) => name.endsWith('.test.ts');
const imports =
  (module) =>
  ({ text }) =>
    text.includes(`${module}'`);

// What draws is often in a module beside the tests.
const drawing = engines.filter((each) => !isTest(each)).filter(imports('fast-check'));
const sources = ['fast-check', ...drawing.map(({ name }) => `/${basename(name)}`)];
const withProperties = engines
  .filter(isTest)
  .filter((test) => sources.some((source) => imports(source)(test)))
  .map(({ name }) => name);

const failed = [];
for (let round = 1; round <= rounds; round += 1) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const drawn = step(
    `round ${round} of ${rounds}, seed ${seed}`,
    'vitest',
    ['run', '--project', 'node', '--reporter=dot', ...withProperties],
    { DEDERE_SEED: String(seed) },
  );
  if (!drawn) failed.push(seed);
}

for (const seed of failed) console.log(`Draw again: DEDERE_SEED=${seed} npx vitest run --project node`);
console.log(`\n${rounds - failed.length} rounds passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
