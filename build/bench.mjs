/** `npm run bench`: every bench/*.bench.ts; peers run beside us in the same file, so that ratios are of one run. */
import { readdirSync } from 'node:fs';
import { root, step } from './steps.mjs';

const files = readdirSync(`${root}bench`).filter((name) => name.endsWith('.bench.ts'));
if (files.length === 0) {
  console.error('bench/ holds no *.bench.ts.');
  process.exit(1);
}
process.exit(step('measured claims', 'vitest', ['bench', '--run', '--project', 'node']) ? 0 : 1);
