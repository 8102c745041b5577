import { describe, expect, it } from 'vitest';
import { findProvision } from '../../../src/law/text/find-provision.ts';
import { readTree } from '../../law/texts-at-hand.ts';
import { ALL } from './all-cases.ts';
import { cited, factsOf, judge, missing, openOf, rules } from './judge.ts';
import { FACT_OF } from './keys.ts';
import { CLEAR, type Key, type Path } from './treaty-case.ts';

const KEYS = Object.keys(FACT_OF) as Key[];
const PATHS = Object.keys(CLEAR) as Path[];
const bars = [...new Set(ALL.flatMap((one) => one.bars))];

describe('the cases', () => {
  it('hold every provision that can bar', () => {
    expect(bars.sort()).toEqual(
      [
        'art_1__para_2',
        'art_1__para_3',
        'art_21',
        ...[...'abcde'].map((letter) => `art_6__para_1__point_${letter}`),
        'art_6__para_2',
        ...[1, 2, 3].map((number) => `art_13__para_${number}`),
        'art_17__para_1',
        ...[...'abcd'].map((letter) => `art_17__para_3__point_${letter}`),
      ].sort(),
    );
  });

  it('cite provisions that the text has', () => {
    const tree = readTree('kz-ma-mla', 'kk');
    for (const eId of bars) expect(findProvision(tree, eId), eId).toBeDefined();
  });

  it.each(bars)('%s bars alone', (provision) => {
    expect(ALL.some((one) => one.bars.length === 1 && one.bars[0] === provision)).toBe(true);
  });

  it.each(KEYS)('%s is yes, no and not known, and then the only one that decides or stays open', (key) => {
    const values = ALL.flatMap(({ path, facts }) => ({ ...CLEAR[path], ...facts })[key] ?? []);
    expect(new Set(values)).toEqual(new Set(['yes', 'no', 'unknown']));
    expect(ALL.filter(({ asks = [], open = [] }) => [...asks, ...open].join() === key)).not.toEqual([]);
  });

  it('are each written once', () => {
    const written = ALL.map(({ path, facts }) =>
      JSON.stringify([path, Object.entries({ ...CLEAR[path], ...facts }).sort()]),
    );
    expect(written.filter((one, at) => written.indexOf(one) !== at)).toEqual([]);
  });
});

describe('the data', () => {
  it('asks for nothing that the text does not', () => {
    expect(rules.facts.map(({ fact }) => fact).sort()).toEqual([...new Set(Object.values(FACT_OF))].sort());
  });

  it.each(PATHS)('%s: nothing known, every question of the path is asked or open, and no other', (path) => {
    const assessment = judge(path, {});
    const keys = Object.keys(CLEAR[path]) as Key[];
    expect([assessment.outcome, cited(assessment)]).toEqual(['more-facts-needed', []]);
    expect([...missing(assessment), ...openOf(assessment)].sort()).toEqual([...factsOf(keys)].sort());
  });

  it.each(PATHS)('%s: an answer to a question ends it', (path) => {
    for (const key of Object.keys(CLEAR[path]) as Key[]) {
      const assessment = judge(path, { ...CLEAR[path], [key]: CLEAR[path][key] === 'no' ? 'yes' : 'no' });
      expect([...missing(assessment), ...openOf(assessment)], key).not.toContain(FACT_OF[key]);
    }
  });
});
