/** A hundred thousand mutations of valid files, read and planned: none throws, none changes what is here. */
import { exportsOf } from './page-of-ours.mjs';

const MUTATIONS = Number(process.argv[2] ?? 100_000);

/** As it ships; Node brings no Temporal of its own. */
await import('temporal-polyfill/full/global');
const { takeHostile } = await exportsOf('test/exchange/taken-hostile.ts');

const told = { refused: 0, same: 0, taken: 0 };
const failed = [];
const started = performance.now();
for (let seed = 1; seed <= MUTATIONS; seed += 1) {
  try {
    told[takeHostile(seed)] += 1;
  } catch (error) {
    failed.push(`seed ${seed}: ${error.message}`);
  }
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(
  `${MUTATIONS} mutations in ${seconds} s: ${told.refused} refused, ${told.taken} to be taken in, ${told.same} with nothing new`,
);
for (const line of failed.slice(0, 20)) console.log(`  FAILED ${line}`);
const holds = failed.length === 0 && told.refused > 0 && told.taken > 0;
console.log(
  `  ${holds ? 'holds' : 'MISSED'}: no exception, no case here changed, no prototype reached, all that comes in can be kept`,
);
process.exit(holds ? 0 : 1);
