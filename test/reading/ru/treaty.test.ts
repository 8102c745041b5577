import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { russian } from '../../../src/reading/ru/russian.ts';
import { grammars } from '../languages.ts';
import { measure } from '../measure.ts';
import { treaty } from './treaty.ts';

const text = readFileSync(
  new URL('../../../src/data/instruments/kz-jo-extradition/texts/ru.txt', import.meta.url),
  'utf8',
);

it.each([
  ['alone', [russian]],
  ['with every language on', grammars],
] as const)('finds every figure of the agreement with Jordan, and nothing else: %s', (_, used) => {
  const { faults, found } = measure(
    [{ source: 'kz-jo-extradition', text, finds: treaty }],
    detectorOf(used),
    true,
  );
  expect(faults).toEqual([]);
  expect(found).toBe(treaty.length);
});
