/** The browser's process is ended with SIGKILL 200 times while cases are written: no confirmed change may be lost, none half there. */
import { killRounds } from './killed/rounds.mjs';

const ROUNDS = Number(process.argv[2] ?? 200);

const told = (round, report, confirmed) => {
  if (round % 20 === 0)
    console.log(`  after ${round} rounds: ${report.cases} cases here, ${confirmed} changes confirmed`);
};
const atFault = (round, report) =>
  console.error(`  after ${round} rounds: ${report.faults.slice(0, 5).join('; ')}`);

const found = await killRounds(ROUNDS, told, atFault);
console.log(
  `${found.rounds} times killed while writing: ${found.confirmed} changes confirmed, ${found.faults.length} faults; ${found.unconfirmed} changes on their way came through whole.`,
);
for (const fault of found.faults.slice(0, 20)) console.error(`  ${fault}`);
process.exitCode = found.faults.length === 0 && found.confirmed > ROUNDS ? 0 : 1;
