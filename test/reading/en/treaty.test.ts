import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { english } from '../../../src/reading/en/english.ts';
import { grammars } from '../languages.ts';
import { measure } from '../measure.ts';
import { treaty } from './treaty.ts';

const text = readFileSync(
  new URL('../../../src/data/instruments/kz-ae-transfer/texts/en.txt', import.meta.url),
  'utf8',
);

it.each([
  ['alone', [english]],
  ['with every language on', grammars],
] as const)('finds every figure of the agreement with the Emirates, and nothing else: %s', (_, used) => {
  const { faults, found } = measure(
    [{ source: 'kz-ae-transfer', text, finds: treaty }],
    detectorOf(used),
    true,
  );
  expect(faults).toEqual([]);
  expect(found).toBe(treaty.length);
});
