import { describe, expect, it } from 'vitest';
import { AUSTRALIA } from './australia.ts';
import { CANADA } from './canada.ts';
import { DIFFERING } from './differing.ts';
import { ENGLAND } from './england.ts';
import { EUROPE } from './europe.ts';
import type { Example } from './example.ts';
import { FRANCE } from './france.ts';
import { GERMANY } from './germany.ts';
import { HONG_KONG } from './hong-kong.ts';
import { ITALY } from './italy.ts';
import { runExample } from './run-example.ts';
import { RUSSIA } from './russia.ts';
import { SPAIN } from './spain.ts';
import { SWITZERLAND } from './switzerland.ts';
import { UNITED_STATES } from './united-states.ts';

const ORDERS: readonly (readonly [string, readonly Example[]])[] = [
  ['England and Wales, Trinidad and Tobago', ENGLAND],
  ['Canada', CANADA],
  ['France', FRANCE],
  ['Germany', GERMANY],
  ['European courts and offices', EUROPE],
  ['Italy', ITALY],
  ['Spain', SPAIN],
  ['Switzerland', SWITZERLAND],
  ['United States', UNITED_STATES],
  ['Australia', AUSTRALIA],
  ['Hong Kong', HONG_KONG],
  ['Russia', RUSSIA],
];

const titleOf = ({ source, asked, answer }: Example): string => `${source.title}: ${asked}: ${answer}`;

describe.each(ORDERS)('published examples: %s', (_, examples) => {
  it.each(examples.map((example) => [titleOf(example), example] as const))('%s', (_title, example) => {
    expect(runExample(example)).toBe(example.answer);
  });
});

describe('published examples counted otherwise', () => {
  it.each(DIFFERING.map((example) => [titleOf(example), example] as const))('%s', (_title, example) => {
    expect(runExample(example)).toBe(example.ours);
    expect(example.ours).not.toBe(example.answer);
  });
});

describe('the tables', () => {
  const all = ORDERS.flatMap(([, examples]) => examples);

  it('hold at least 40 examples of at least three legal orders, each once', () => {
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(ORDERS.filter(([, examples]) => examples.length > 0).length).toBeGreaterThanOrEqual(3);
    expect(new Set(all.map(({ source, asked }) => `${source.title} ${asked}`)).size).toBe(all.length);
  });

  it('name a source with an address', () => {
    for (const { source, asked } of [...all, ...DIFFERING]) expect(source.address, asked).toMatch(/^https?:/);
  });
});
