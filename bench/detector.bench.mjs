/** The detector with all its languages: throughput beside peers, time by length, hostile strings, what it finds. */
import { build } from 'vite';
import { root } from '../build/steps.mjs';

/** As it ships, in one file; a test runner's way to load modules would be measured with it. */
const { output } = await build({
  configFile: false,
  root,
  logLevel: 'error',
  build: {
    write: false,
    minify: false,
    target: 'node20',
    lib: { entry: `${root}bench/detector/parts.ts`, formats: ['es'], fileName: 'parts' },
  },
}).then((built) => (Array.isArray(built) ? built[0] : built));
const code = Buffer.from(output[0].code).toString('base64');
const { parts } = await import(`data:text/javascript;base64,${code}`);

const missed = [];
for (const [title, part] of Object.entries(parts)) {
  console.log(`\n${title}`);
  const { lines, bounds } = part();
  for (const line of lines) console.log(`  ${line}`);
  for (const { says, holds } of bounds) {
    console.log(`  ${holds ? 'holds' : 'MISSED'}: ${says}`);
    if (!holds) missed.push(says);
  }
}
process.exit(missed.length > 0 ? 1 : 0);
