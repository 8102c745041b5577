import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildData, INTERFACE_LANGUAGES } from '../../build/data.ts';
import type { BuiltInstrument, LibraryIndex } from '../../src/law/built/files.ts';

const REAL = join(import.meta.dirname, '../../src/data');

describe('the law as built', () => {
  const files = buildData();
  const index = (lang: string) => files.get(`data/index.${lang}.json`) as LibraryIndex;

  it('lists the same instruments, rules and States in every language of the interface', () => {
    const ids = INTERFACE_LANGUAGES.map((lang) => {
      const { instruments, states } = index(lang);
      return {
        instruments: instruments.map(({ id, rules }) => ({ id, rules: rules.map(({ rule }) => rule) })),
        states: states.map(({ state }) => state),
      };
    });
    expect(new Set(ids.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(ids[0]?.states).toEqual(['AE', 'JO', 'KZ', 'MA']);
    expect(ids[0]?.instruments).toHaveLength(6);
  });

  it('has every file that its index leads to', () => {
    for (const lang of INTERFACE_LANGUAGES) {
      for (const { id, texts, hasDocuments } of index(lang).instruments) {
        expect(files.has(`data/instruments/${id}.json`)).toBe(true);
        expect(files.has(`data/instruments/${id}.${lang}.json`)).toBe(true);
        expect(files.has(`data/documents/${id}.json`)).toBe(hasDocuments);
        expect(files.has(`data/documents/${id}.${lang}.json`)).toBe(hasDocuments);
        expect((files.get(`data/instruments/${id}.json`) as BuiltInstrument).hasDocuments).toBe(hasDocuments);
        for (const text of texts) expect(files.has(`data/texts/${id}.${text}.json`)).toBe(true);
      }
      for (const { state } of index(lang).states) expect(files.has(`data/states/${state}.json`)).toBe(true);
    }
  });

  it('answers to the words of all languages in each', () => {
    const arrest = (lang: string) => index(lang).instruments.flatMap(({ rules }) => rules[0]?.called ?? []);
    expect(arrest('en').sort()).toEqual(arrest('ru').sort());
    expect(arrest('en').some((word) => /[а-я]/.test(word))).toBe(true);
    expect(arrest('ru').some((word) => /[a-z]/.test(word))).toBe(true);
  });
});

describe('a mistake in the law', () => {
  let root: string;
  const edit = (path: string, from: string | RegExp, to: string) => {
    const file = join(root, path);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(file, text.replace(from, to));
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dedere-data-'));
    cpSync(REAL, root, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it.each([
    ['instruments/kz-jo-extradition/terms.json', /"n": 40/, '"n": 41'],
    ['instruments/kz-jo-extradition/words/ru/terms.json', /арест/, 'задержани'],
    ['states/JO/holidays.json', '2026', '2027'],
    ['states/MA/words/ru.json', /Марокко/, 'Королевство'],
  ])('in %s that is none moves the hash of the law, the same in every language', (path, from, to) => {
    const lawOf = () =>
      INTERFACE_LANGUAGES.map((lang) => (buildData(root).get(`data/index.${lang}.json`) as LibraryIndex).law);
    const [before, ...others] = lawOf();
    expect(before).toMatch(/^[0-9a-f]{16}$/);
    expect(others).toEqual([before]);
    edit(path, from, to);
    const after = lawOf();
    expect(new Set(after)).toEqual(new Set([after[0]]));
    expect(after[0]).not.toBe(before);
  });

  it.each([
    ['instruments/kz-jo-extradition/terms.json', /"n": 40/, '"n": "40"', /terms\.json: 0\.n: .*"40"/],
    ['instruments/kz-jo-extradition/terms.json', /"arrest"/, '"capture"', /no words for the event capture/],
    [
      'instruments/kz-jo-extradition/conditions.json',
      '"id": "own-law"',
      '"id": "foreign-law"',
      /no words for the clause foreign-law/,
    ],
    [
      'instruments/kz-jo-extradition/conditions.json',
      '"id": "reasons"',
      '"id": "excuses"',
      /no words for what follows from a refusal, excuses/,
    ],
    ['instruments/kz-jo-extradition/instrument.json', 'kz-jo-extradition', 'kz-jo', /is not its folder's/],
    [
      'instruments/kz-jo-extradition/documents.json',
      '"always"',
      '"ever"',
      /documents\.json: .*need: .*"ever"/,
    ],
    [
      'instruments/kz-jo-extradition/documents.json',
      /"for": \["prosecution"/,
      '"for": ["prosecuting"',
      /there is no kind prosecuting/,
    ],
    [
      'instruments/kz-jo-extradition/documents.json',
      /"when": \{\s*"fact": "convicted-in-absentia"/,
      '"when": { "fact": "absent"',
      /law-on-appeal: there is no fact absent/,
    ],
    [
      'instruments/kz-jo-extradition/documents.json',
      '"id": "law-on-limitation"',
      '"id": "law-on-offence"',
      /law-on-offence is named twice/,
    ],
    [
      'instruments/kz-jo-extradition/words/ru/documents.json',
      '"medical-report"',
      '"doctor"',
      /ru\/documents\.json: no words for the document medical-report/,
    ],
    ['states/JO/state.json', '{', '{{', /states\/JO\/state\.json: /],
    ['states/JO/names.json', '"JO"', '"SA"', /names\.json: state SA is not its folder's/],
    ['states/JO/names.json', /\["иордан"\]/, '[]', /names\.json: names\.kk/],
    ['kinds.json', /"выдач"/, '"выдача лиц."', /kinds\.json: kinds\.extradition\.ru/],
    ['states/KZ/counting.json', /"ru": "Уг[^"]*"/, '"ru": ""', /counting\.json: .*title\.ru/],
    ['states/JO/holidays.json', /\d{4}-\d{2}-\d{2}/, '2026-02-30', /a day, YYYY-MM-DD/],
  ])('in %s (%s → %s) stops the build and is named', (path, from, to, message) => {
    edit(path, from, to);
    expect(() => buildData(root)).toThrow(message);
  });

  it('of a party that pages could not name is one too', () => {
    rmSync(join(root, 'states/MA/names.json'));
    expect(() => buildData(root)).toThrow(
      /states\/MA\/names\.json: is missing[\s\S]*kz-ma-mla\/instrument\.json: states\/MA\/names\.json is missing/,
    );
  });

  it('does not hide another', () => {
    rmSync(join(root, 'states/KZ/counting.json'));
    rmSync(join(root, 'instruments/kz-jo-extradition/words/ru/terms.json'));
    expect(() => buildData(root)).toThrow(/terms\.json: is missing[\s\S]*counting\.json: is missing/);
  });
});
