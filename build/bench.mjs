/**
 * `npm run bench`: every bench of bench/, those of the engines (*.bench.ts, run by vitest) and those that run by
 * themselves (*.bench.mjs, in Node or in a browser they start) and fail where a bound is missed. Peers run beside us
 * in the same process, so that ratios are of one run.
 */
import { readdirSync } from 'node:fs';
import { root, step } from './steps.mjs';

const files = readdirSync(`${root}bench`).sort();
const ofVitest = files.filter((name) => name.endsWith('.bench.ts'));
const alone = files.filter((name) => name.endsWith('.bench.mjs'));
if (ofVitest.length + alone.length === 0) {
  console.error('bench/ holds no *.bench.ts and no *.bench.mjs.');
  process.exit(1);
}
const passed = alone.map((name) => step(name.replace('.bench.mjs', ''), 'node', [`bench/${name}`]));
if (ofVitest.length > 0) passed.push(step('engines', 'vitest', ['bench', '--run', '--project', 'node']));
process.exit(passed.every(Boolean) ? 0 : 1);
