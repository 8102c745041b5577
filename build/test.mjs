/** `npm test`: everything, stopping at the first step that fails; the last line counts the tests. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { root, step } from './steps.mjs';

const results = `${root}test-results`;
const ofVitest = `${results}/vitest.json`;
const ofPlaywright = `${results}/playwright.json`;

const steps = [
  () => step('check', 'node', ['build/check.mjs']),
  () =>
    step('engines in Node, store and screens in Chromium', 'vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${ofVitest}`,
    ]),
  () => step('build', 'node', ['build/build.mjs']),
  () =>
    step('both shells, end to end', 'playwright', ['test', '--config', 'test/e2e/playwright.config.ts'], {
      DEDERE_E2E_REPORT: ofPlaywright,
    }),
];

function counted() {
  let passed = 0;
  let failed = 0;
  if (existsSync(ofVitest)) {
    const report = JSON.parse(readFileSync(ofVitest, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
  }
  if (existsSync(ofPlaywright)) {
    const { stats } = JSON.parse(readFileSync(ofPlaywright, 'utf8'));
    passed += stats.expected;
    failed += stats.unexpected + stats.flaky;
  }
  return { passed, failed };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const succeeded = steps.every((run) => run());
const { passed, failed } = counted();
// A step may fail without a failed test: a type, the budget, a file that does not load.
if (!succeeded && failed === 0) console.log('\nStopped at the step above, which failed outside any test.');
console.log(`\n${passed} passed, ${succeeded ? failed : Math.max(failed, 1)} failed`);
process.exit(succeeded ? 0 : 1);
