import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../src/reading/detect.ts';
import { corpora, grammars } from './languages.ts';
import { measure, told } from './measure.ts';

const TARGET = 0.97;
const LEAST_SENTENCES = 60;
/** Of all sentences, those in which nothing is to be found. */
const LEAST_NEGATIVES = 0.5;

describe('sentences of treaties and codes', () => {
  it('has a corpus for each grammar', () => {
    expect(corpora.map(({ lang }) => lang)).toEqual(grammars.map(({ lang }) => lang));
  });

  for (const { lang, corpus } of corpora) {
    it(`is enough in ${lang}, half of it without a find`, () => {
      expect(corpus.length).toBeGreaterThanOrEqual(LEAST_SENTENCES);
      const negatives = corpus.filter(({ finds }) => finds.length === 0).length;
      expect(negatives / corpus.length).toBeGreaterThanOrEqual(LEAST_NEGATIVES);
      expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
    });

    for (const together of [false, true]) {
      it(`is read in ${lang}${together ? ', every language on' : ''}`, () => {
        const used = together ? grammars : grammars.filter((grammar) => grammar.lang === lang);
        const measured = measure(corpus, detectorOf(used), true);
        process.stdout.write(`${told(lang, corpus.length, measured)}\n`);
        const faults = measured.faults.join('\n');
        expect(measured.precision, faults).toBeGreaterThanOrEqual(TARGET);
        expect(measured.recall, faults).toBeGreaterThanOrEqual(TARGET);
      });
    }
  }
});
