/** `npm run build`: both shells, the extension's zip, and the measure of what a first answer costs to fetch. */
import { step } from './steps.mjs';

const passed =
  step('build of the PWA', 'vite', ['build', '--mode', 'pwa']) &&
  step('build of the extension', 'vite', ['build', '--mode', 'extension']) &&
  step('what the first answer costs', 'node', ['build/measure.mjs']);

process.exit(passed ? 0 : 1);
