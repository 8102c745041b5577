import { detectorOf } from '../../src/reading/detect.ts';
import { everyLanguage } from '../../src/reading/every-language.ts';
import { corpora as written } from '../../test/reading/languages.ts';
import { measure, told } from '../../test/reading/measure.ts';
import type { Part } from './measured.ts';

const TARGET = 0.97;

/** Of each language on its corpus, every language on: place, value, unit, bound, qualifier, digits and what was inferred. */
export function corpora(): Part {
  const detector = detectorOf(everyLanguage);
  const measured = written.map(({ lang, corpus }) => ({
    lang,
    sentences: corpus.length,
    of: measure(corpus, detector, true),
  }));
  return {
    lines: measured.flatMap(({ lang, sentences, of }) => [told(lang, sentences, of), ...of.faults]),
    bounds: measured.map(({ lang, of }) => ({
      says: `${lang} at least ${TARGET} both`,
      holds: of.precision >= TARGET && of.recall >= TARGET,
    })),
  };
}
