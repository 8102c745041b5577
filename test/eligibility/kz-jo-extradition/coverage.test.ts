import { expect, it } from 'vitest';
import { findProvision } from '../../../src/law/text/find-provision.ts';
import { readTree } from '../../law/texts-at-hand.ts';
import { ALL } from './all-cases.ts';
import { PUTTING_OFF } from './art-15.ts';
import { CLEAR, type Key } from './case.ts';
import { DUTIES } from './duties.ts';
import { factOf } from './keys.ts';

const given = ALL.map((each) => ({ ...CLEAR[each.path], ...each.given }));
const keys = [...new Set(ALL.flatMap((each) => Object.keys({ ...CLEAR[each.path], ...each.given })))].filter(
  (key) => key !== 'lastDay' && key !== 'received',
) as Key[];
const bars = [...new Set(ALL.flatMap(({ by }) => by))];

it('hold every provision that can bar', () => {
  expect(bars.sort()).toEqual(
    [
      'art_1',
      ...[1, 2, 4, 5].map((number) => `art_3__para_${number}`),
      ...[...'abcdefghi'].map((letter) => `art_4__para_1__point_${letter}`),
      ...['a', 'b'].map((letter) => `art_5__point_${letter}`),
      'art_6__para_1',
      'art_13__point_1',
      'art_14__para_4',
    ].sort(),
  );
});

it('cite provisions that the text has', () => {
  const tree = readTree('kz-jo-extradition', 'ru');
  for (const eId of [...bars, ...DUTIES.flat()]) expect(findProvision(tree, eId), eId).toBeDefined();
});

it.each(bars)('%s bars alone', (provision) => {
  expect(ALL.some(({ by }) => by.length === 1 && by[0] === provision)).toBe(true);
});

it.each(keys)(
  '%s is yes, no and not known, and then asked for alone or open alone where an outcome hangs on it',
  (key) => {
    expect(new Set(given.flatMap((each) => each[key] ?? []))).toEqual(new Set(['yes', 'no', 'unknown']));
    if (PUTTING_OFF.includes(key)) return;
    const alone = ALL.filter(
      ({ asked = [], open = [] }) => [...asked, ...open].map(factOf).join() === factOf(key),
    );
    expect(alone.length).toBeGreaterThan(0);
  },
);

it('are each written once', () => {
  const written = ALL.map(({ path, given: facts }) =>
    JSON.stringify([path, Object.entries({ ...CLEAR[path], ...facts }).sort()]),
  );
  expect(written.filter((one, at) => written.indexOf(one) !== at)).toEqual([]);
  expect(ALL.length).toBeGreaterThan(150);
});
