/** Day and month arithmetic against 100,000 results of another implementation; make-table.py says how they are made. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type Day, day, daysBetween, weekdayOf } from '../../../src/calendar/day.ts';
import { type Draws, drawsFrom } from './cases.ts';

const linesOf = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const numberOf = (digits: string) => [...digits].reduce((n, digit) => n * 64 + DIGITS.indexOf(digit), 0);

const unpackDay = (digits: string): string => {
  const n = numberOf(digits);
  const [year, month, dayOfMonth] = [1900 + (n >> 9), (n >> 5) & 15, n & 31];
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
};

interface Kind {
  readonly name: string;
  readonly seed: number;
  /** Digits of one packed result. */
  readonly width: 1 | 3;
  unpack(digits: string): Day | string | number;
  draw(draws: Draws): readonly [Day, (Day | number)?];
  compute(a: Day, b: Day | number): Day | number;
}

const KINDS: readonly Kind[] = [
  {
    name: 'addDays',
    seed: 1,
    width: 3,
    unpack: unpackDay,
    draw(draws) {
      const d = draws.day();
      return [d, draws.length([100, 4_000, 36_000], d, 365)];
    },
    compute: (d, n) => addDays(d, Number(n)),
  },
  {
    name: 'addMonths',
    seed: 2,
    width: 3,
    unpack: unpackDay,
    draw(draws) {
      const d = draws.day();
      return [d, draws.length([12, 120, 1_180], d, 12)];
    },
    compute: (d, n) => addMonths(d, Number(n), 'last-of-month'),
  },
  {
    name: 'daysBetween',
    seed: 3,
    width: 3,
    unpack: (digits) => numberOf(digits) - 2 ** 17,
    draw: (draws) => [draws.day(), draws.day()],
    compute: (a, b) => daysBetween(a, b as Day),
  },
  {
    name: 'weekdayOf',
    seed: 4,
    width: 1,
    unpack: numberOf,
    draw: (draws) => [draws.day()],
    compute: (d) => weekdayOf(d),
  },
];

/** Packed results by kind: a line `addDays 40000`, then its digits. */
function readPacked(): Map<string, { count: number; digits: string }> {
  const tables = new Map<string, { count: number; digits: string }>();
  let table = { count: 0, digits: '' };
  for (const line of linesOf('./expected.txt')) {
    const [name = '', count] = line.split(' ');
    if (count) {
      table = { count: Number(count), digits: '' };
      tables.set(name, table);
    } else table.digits += line;
  }
  return tables;
}

describe('days and months as Python counts them', () => {
  const tables = readPacked();

  it('holds 100,000 cases', () => {
    expect([...tables.keys()]).toEqual(KINDS.map(({ name }) => name));
    expect([...tables.values()].reduce((sum, { count }) => sum + count, 0)).toBe(100_000);
  });

  it.each(KINDS)('$name, case by case', (kind) => {
    const { count, digits } = tables.get(kind.name) ?? { count: Number.NaN, digits: '' };
    expect(digits.length).toBe(count * kind.width);
    const draws = drawsFrom(kind.seed);
    const wrong: string[] = [];
    for (let i = 0; i < count; i += 1) {
      const [a, b] = kind.draw(draws);
      const expected = kind.unpack(digits.slice(i * kind.width, (i + 1) * kind.width));
      const got = kind.compute(a, b ?? 0);
      if (got !== expected)
        wrong.push(`#${i} ${kind.name}(${[a, b ?? []].flat().join(', ')}) ${got}, table ${expected}`);
    }
    expect({ wrong: wrong.length, first: wrong.slice(0, 20) }).toEqual({ wrong: 0, first: [] });
  });

  it.each(KINDS)('$name, the sample in plain', ({ name, compute }) => {
    const sample = linesOf('./sample.txt').filter((line) => line.startsWith(`${name} `));
    expect(sample.length).toBe((tables.get(name)?.count ?? 0) / 250);
    const computed = sample.map((line) => {
      const inputs = line.split(' ').slice(1, -1);
      const [a = '', b = '0'] = inputs;
      const second = name === 'daysBetween' ? day(b) : Number(b);
      return [name, ...inputs, compute(day(a), second)].join(' ');
    });
    expect(computed).toEqual(sample);
  });
});
