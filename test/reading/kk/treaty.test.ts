import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { kazakh } from '../../../src/reading/kk/kazakh.ts';
import { grammars } from '../languages.ts';
import { measure } from '../measure.ts';
import { treaty } from './treaty.ts';

const text = readFileSync(
  new URL('../../../src/data/instruments/kz-ma-mla/texts/kk.txt', import.meta.url),
  'utf8',
);

it.each([
  ['alone', [kazakh]],
  ['with every language on', grammars],
] as const)('finds every figure of the agreement with Morocco, and nothing else: %s', (_, used) => {
  const { faults, found } = measure([{ source: 'kz-ma-mla', text, finds: treaty }], detectorOf(used), true);
  expect(faults).toEqual([]);
  expect(found).toBe(treaty.length);
});
