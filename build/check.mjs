/** `npm run check`: the quick part of the tests. Format and lint, types of the three contexts, floors. */
import { plain, step } from './steps.mjs';

const passed =
  step('format and lint', 'biome', ['ci', '--error-on-warnings', ...(plain ? ['--colors=off'] : [])]) &&
  step('types', 'tsc', ['-p', 'tsconfig.json']) &&
  step('types of the engines, without the DOM', 'tsc', ['-p', 'tsconfig.engines.json']) &&
  step('types of the service worker', 'tsc', ['-p', 'tsconfig.worker.json']) &&
  step('floors', 'vitest', ['run', '--project', 'node', 'test/floors.test.ts']);

process.exit(passed ? 0 : 1);
