import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Instrument, instrumentSchema, instrumentWordsSchema } from '../../src/law/schema/instrument.ts';
import { anchorIn } from '../../src/law/text/anchor.ts';
import { findProvision } from '../../src/law/text/find-provision.ts';
import { instrumentIds, instrumentsFolder, readTree } from './texts-at-hand.ts';

const languages = ['en', 'ru'];

function readJson(...path: string[]): unknown {
  return JSON.parse(readFileSync(join(instrumentsFolder, ...path), 'utf8'));
}
function readInstrument(id: string): Instrument {
  return v.parse(instrumentSchema, readJson(id, 'instrument.json'));
}
function readWords(id: string, lang: string) {
  return v.parse(instrumentWordsSchema, readJson(id, 'words', lang, 'instrument.json'));
}
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();

it('the five instruments are there', () => {
  expect(instrumentIds).toEqual(
    expect.arrayContaining([
      'kz-ae-transfer',
      'kz-jo-extradition',
      'kz-ma-extradition',
      'kz-ma-mla',
      'kz-ma-transfer',
    ]),
  );
});

describe.each(instrumentIds)('%s', (id) => {
  it('has facts that fit the schema, under its own id', () => {
    expect(readInstrument(id).id).toBe(id);
  });

  it('is a treaty between two States, or the law of one that names where it was read', () => {
    const { kind, parties, source, signed, ratification } = readInstrument(id);
    const isLaw = kind === 'national-law';
    expect(parties).toHaveLength(isLaw ? 1 : 2);
    expect(source?.kind).toBe(isLaw ? 'law' : undefined);
    if (isLaw) expect({ signed, ratification }).toEqual({ signed: null, ratification: [] });
  });

  it('names no day of entry into force that no source states', () => {
    expect(readInstrument(id).inForce).toBeNull();
  });

  it('ships exactly the texts it names', () => {
    const folder = join(instrumentsFolder, id, 'texts');
    const files = existsSync(folder) ? readdirSync(folder) : [];
    expect(files.sort()).toEqual(readInstrument(id).texts.map(({ lang }) => `${lang}.txt`));
  });

  it('finds every provision its facts name in each text at hand, and names none without a text', () => {
    const { authorities, channels, prevailing, texts } = readInstrument(id);
    const cited = [...authorities, ...channels, ...(prevailing ? [prevailing] : [])].map(({ eId }) => eId);
    if (texts.length === 0) expect(cited.filter((eId) => eId !== null)).toEqual([]);
    for (const { lang } of texts) {
      const tree = readTree(id, lang);
      for (const eId of cited) {
        const found =
          eId === 'closing' ? tree.closing.length > 0 : findProvision(tree, eId ?? '') !== undefined;
        expect(found, `${eId} in ${lang}`).toBe(true);
      }
    }
  });

  it('finds the words of every slip verbatim at their place', () => {
    for (const { lang, eId, quote, also = [] } of readInstrument(id).slips) {
      const tree = readTree(id, lang);
      for (const place of [{ eId, quote }, ...also]) {
        expect(anchorIn(tree, place.eId, place.quote), `${place.eId}: ${place.quote}`).toMatchObject({
          eId: place.eId,
          how: 'exact',
        });
      }
    }
  });

  it('quotes reports in fewer than twenty words', () => {
    for (const { quote } of readInstrument(id).reports)
      expect(quote.split(/\s+/).length, quote).toBeLessThan(20);
  });

  it.each(languages)('has words in %s for every id of its facts and for no other', (lang) => {
    const facts = readInstrument(id);
    const words = readWords(id, lang);
    const keys = (record: Record<string, string>) => Object.keys(record).sort();
    expect(keys(words.places)).toEqual(facts.signed ? [facts.signed.place] : []);
    expect(keys(words.ratification)).toEqual(ids(facts.ratification));
    expect(keys(words.authorities)).toEqual(ids(facts.authorities));
    expect(keys(words.channels)).toEqual(ids(facts.channels));
    expect(keys(words.reports)).toEqual(ids(facts.reports));
    expect(keys(words.slips)).toEqual(ids(facts.slips));
    expect(words.textNote === null).toBe(facts.texts.length === 0);
    expect(words.noText === null).toBe(facts.texts.length > 0);
  });

  it.each(languages)('leaves no sentence in %s empty, and its command words in lower case', (lang) => {
    const words = readWords(id, lang);
    const sentences = JSON.stringify(words, (_, value) => (value === '' ? '∅' : value));
    expect(sentences).not.toContain('∅');
    expect(words.called.length).toBeGreaterThan(0);
    expect(words.called).toEqual(words.called.map((word) => word.toLowerCase()));
    expect(new Set(words.called).size).toBe(words.called.length);
  });
});
