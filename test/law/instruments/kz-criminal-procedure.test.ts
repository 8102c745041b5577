import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  instrumentSchema,
  instrumentWordsSchema,
  termWordsSchema,
} from '../../../src/law/schema/instrument.ts';
import { type TermRule, termRulesSchema } from '../../../src/law/schema/term-rule.ts';
import { instrumentsFolder } from '../texts-at-hand.ts';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(instrumentsFolder, 'kz-criminal-procedure', file), 'utf8'));
const instrument = v.parse(instrumentSchema, read('instrument.json'));
const rules = v.parse(termRulesSchema, read('terms.json'));
const named = (name: string): TermRule => {
  const rule = rules.find((each) => each.rule === name);
  if (!rule) throw new Error(`no rule ${name}`);
  return rule;
};

/** Read from the Code article by article: rule, figure, unit, provision, the events it runs from or back from. */
const FIGURES: readonly [rule: string, n: number | null, unit: string | null, eId: string, from: string][] = [
  ['bring-before-judge', 72, 'hour', 'art_587__para_4__point_1', 'detention'],
  ['wanted-person-checks', 72, 'hour', 'art_587__para_2', 'detention'],
  ['provisional-arrest-motion', 12, 'hour', 'art_588__para_1', 'end of bring-before-judge'],
  ['provisional-arrest-decision', 72, 'hour', 'art_588__para_3', 'detention'],
  ['custody-notice', null, null, 'art_588__para_6', 'taken-into-custody'],
  ['provisional-arrest', 40, 'day', 'art_588__para_1', 'detention'],
  [
    'provisional-arrest-release-no-request',
    40,
    'day',
    'art_588__para_8__point_1',
    'taken-into-custody, detention',
  ],
  [
    'provisional-arrest-release-no-extradition-arrest',
    40,
    'day',
    'art_588__para_8__point_2',
    'taken-into-custody, detention',
  ],
  ['custody-expiry-notice', 10, 'day', 'art_588__para_7', 'end of provisional-arrest'],
  ['extradition-arrest', 12, 'month', 'art_589__para_7', 'detention'],
  ['extradition-arrest-expiry-notice', 10, 'day', 'art_589__para_8', 'end of extradition-arrest'],
  ['release-notice', null, null, 'art_589__para_10', 'release-from-custody'],
  ['decision-notice', null, null, 'art_591__para_2', 'decision'],
  ['appeal', 10, 'day', 'art_592__para_1', 'decision-copy-received'],
  ['appeal-forwarding', 24, 'hour', 'art_592__para_2', 'appeal-reached-custody-administration'],
  ['appeal-file', 10, 'day', 'art_592__para_3', 'appeal-notice-received'],
  ['appeal-decision', 1, 'month', 'art_592__para_4', 'appeal-reached-supreme-court'],
  ['surrender', 30, 'day', 'art_594__para_1', 'decision-in-force'],
  ['custody-time-notice', null, null, 'art_594__para_2', 'surrender-of-person'],
  ['temporary-surrender-return', 90, 'day', 'art_593__para_5', 'transfer'],
  ['custody-before-transfer-of-proceedings', 40, 'day', 'art_600__para_3', 'detention'],
  [
    'custody-before-transfer-of-proceedings-release-notice',
    null,
    null,
    'art_600__para_3',
    'release-from-custody',
  ],
  ['original-follows', 3, 'day', 'art_560__para_4', 'urgent-request'],
  ['temporary-transfer', null, null, 'art_574__para_2', 'agreed-return-date'],
  ['temporary-transfer-extension-request', 20, 'day', 'art_574__para_2', 'end of temporary-transfer'],
  ['safe-conduct', 15, 'day', 'art_575__para_3', 'notice-not-required'],
  ['temporary-extradition', null, null, 'art_581__para_2', 'agreed-return-date'],
  ['temporary-extradition-extension-request', 20, 'day', 'art_581__para_3', 'end of temporary-extradition'],
  ['speciality', 30, 'day', 'art_582__para_3', 'proceedings-end, sentence-end, final-release'],
  ['latest-receipt', 6, 'month', 'art_606__para_2__point_2', 'sentence-end'],
  ['confiscation-hearing-notice', 30, 'day', 'art_608__para_1-1', 'hearing-date'],
  ['confiscation-hearing-notice-abroad', 6, 'month', 'art_608__para_1-1', 'hearing-date'],
  ['interruption-order-to-prosecutor', 1, 'day', 'art_45__para_8', 'interruption-order'],
  ['interruption-decision', 3, 'day', 'art_45__para_8-1', 'interruption-order-received'],
  ['interruption-decision-with-file', 10, 'day', 'art_45__para_8-1', 'interruption-order-received'],
];

describe('the terms of the Code', () => {
  it('are the figures read from it, and no others', () => {
    const stated = rules.map(({ rule, n, unit, provision, starts }) => [
      rule,
      n,
      unit,
      provision,
      starts.map(({ event, endOf }) => (endOf ? `end of ${endOf.rule}` : event)).join(', '),
    ]);
    expect(stated).toEqual(FIGURES);
  });

  it('hang liberty on these alone', () => {
    expect(rules.flatMap(({ rule, nature }) => (nature === 'custody' ? [rule] : []))).toEqual([
      'bring-before-judge',
      'wanted-person-checks',
      'provisional-arrest-decision',
      'provisional-arrest',
      'provisional-arrest-release-no-request',
      'provisional-arrest-release-no-extradition-arrest',
      'extradition-arrest',
      'custody-before-transfer-of-proceedings',
    ]);
  });

  it('release by these provisions, and must', () => {
    const releases = rules.flatMap(({ rule, lapses }) =>
      lapses.flatMap(({ effect, force, provision }) =>
        effect === 'release' ? [[rule, force, provision]] : [],
      ),
    );
    expect(releases).toEqual([
      ['bring-before-judge', 'must', 'art_587__para_4__point_1'],
      ['provisional-arrest', 'must', 'art_588__para_8__point_1'],
      ['provisional-arrest-release-no-request', 'must', 'art_588__para_8__point_1'],
      ['provisional-arrest-release-no-extradition-arrest', 'must', 'art_588__para_8__point_2'],
      ['extradition-arrest', 'must', 'art_589__para_10'],
      ['custody-before-transfer-of-proceedings', 'must', 'art_600__para_3'],
    ]);
  });

  it('run from the end of terms that the Code has', () => {
    const ends = rules.flatMap(({ starts }) => starts.flatMap(({ endOf }) => endOf ?? []));
    expect(ends).toHaveLength(5);
    for (const { rule, instrument: elsewhere } of ends) {
      expect(elsewhere).toBeUndefined();
      expect(named(rule).rule).toBe(rule);
    }
  });

  it('run beside an extradition from its detention only where they are about extradition', () => {
    const fromDetention = rules.filter(({ starts }) => starts.some(({ event }) => event === 'detention'));
    const elsewhere = fromDetention.filter(({ casesOf }) => !casesOf?.includes('extradition'));
    expect(elsewhere.map(({ rule, casesOf }) => [rule, casesOf])).toEqual([
      ['custody-before-transfer-of-proceedings', ['mutual-legal-assistance']],
    ]);
  });

  it('count from a day, not a moment, only in these articles', () => {
    const fromTheDay = rules.filter(({ starts }) => starts.some(({ wordedAsDate }) => wordedAsDate));
    expect(fromTheDay.map(({ provision }) => provision)).toEqual([
      'art_592__para_4',
      'art_593__para_5',
      'art_600__para_3',
    ]);
  });

  it('leave open from when the forty days of article 588, paragraph 8 run', () => {
    for (const name of [
      'provisional-arrest-release-no-request',
      'provisional-arrest-release-no-extradition-arrest',
    ]) {
      const { starts, choice } = named(name);
      expect(choice).toBe('open');
      expect(starts.map(({ standing }) => standing)).toEqual(['candidate', 'candidate']);
    }
  });

  it('may be extended without a stated length, or by a new agreement', () => {
    const extended = rules.flatMap(({ rule, extension }) =>
      extension ? [[rule, extension.length.kind, extension.provision]] : [],
    );
    expect(extended).toEqual([
      ['extradition-arrest', 'not-stated', 'art_589__para_9'],
      ['appeal-decision', 'not-stated', 'art_592__para_4'],
      ['temporary-surrender-return', 'not-stated', 'art_593__para_5'],
      ['temporary-transfer', 'replaced', 'art_574__para_2'],
      ['temporary-extradition', 'replaced', 'art_581__para_3'],
    ]);
  });

  it('leave out time in which a protected person could not leave', () => {
    const without = rules.flatMap(({ rule, excluded }) => (excluded ? [[rule, excluded.kind]] : []));
    expect(without).toEqual([
      ['safe-conduct', 'days-not-counted'],
      ['speciality', 'days-not-counted'],
    ]);
  });
});

describe.each(['en', 'ru'])('words in %s', (lang) => {
  const words = v.parse(termWordsSchema, read(`words/${lang}/terms.json`));
  const own = v.parse(instrumentWordsSchema, read(`words/${lang}/instrument.json`));

  it('stand for every rule and event and for no other', () => {
    expect(Object.keys(words)).toEqual(rules.map(({ rule }) => rule));
    for (const { rule, starts, appliesIf } of rules) {
      expect(Object.keys(words[rule]?.events ?? {}), rule).toEqual(starts.map(({ event }) => event));
      expect(Object.keys(words[rule]?.facts ?? {}), rule).toEqual(appliesIf ? [appliesIf] : []);
    }
  });

  it('say which version each rule was read in, and what was not read', () => {
    for (const { rule, provision } of rules) {
      const version = words[rule]?.watch.at(-1) ?? '';
      expect(version, rule).toContain('2024–2025');
      for (const year of provision?.startsWith('art_45__') ? ['2021', '2024'] : ['2023']) {
        expect(version.split('2024–2025')[0], rule).toContain(year);
      }
    }
    expect(own.standing).toContain('2023');
  });

  it('name a consequence where the Code states one, and only there', () => {
    for (const { rule, lapses, after } of rules) {
      expect(words[rule]?.lapse !== null, rule).toBe(lapses.length > 0);
      expect(words[rule]?.after !== null, rule).toBe(after.length > 0);
    }
  });

  it('make no duty of what a person may do or leave undone', () => {
    const free = rules.filter(({ by }) => by === 'person');
    expect(free.map(({ rule }) => rule)).toEqual(['appeal', 'safe-conduct', 'speciality']);
    for (const { rule } of free) expect(words[rule]?.duty, rule).toMatch(/^(To|Чтобы) /);
    expect(words.appeal?.gloss).toMatch(/may appeal|вправе обжаловать/);
  });

  it('name every other ground on which the person goes free at once', () => {
    const grounds = { 'bring-before-judge': /587.{1,6}4.{1,6}2/, 'provisional-arrest': /588.{1,6}8.{1,6}3/ };
    for (const [rule, ground] of Object.entries(grounds))
      expect(words[rule]?.watch.join(' '), rule).toMatch(ground);
  });

  it('give no rule the same name as another', () => {
    const names = Object.values(words).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

it('a version of the Code is named as its source', () => {
  expect(instrument.source?.version?.en).toContain('12 July 2023');
  expect(instrument.languages).toEqual(['kk', 'ru']);
});
