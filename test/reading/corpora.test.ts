import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../src/reading/detect.ts';
import { corpora, grammars } from './languages.ts';
import { measure, told } from './measure.ts';

const TARGET = 0.97;

describe('sentences of treaties and codes', () => {
  it('has a corpus for each grammar', () => {
    expect(corpora.map(({ lang }) => lang)).toEqual(grammars.map(({ lang }) => lang));
  });

  for (const { lang, corpus } of corpora) {
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
