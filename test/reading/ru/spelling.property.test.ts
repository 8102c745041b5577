import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { russian } from '../../../src/reading/ru/russian.ts';
import { holdsInNoise, holdsSoftHyphensAndSpaces, valuesOf } from '../page-setting.ts';
import { corpus } from './corpus.ts';

const { detect } = detectorOf([russian]);

const values = valuesOf(detect);

const WORDS =
  'в течение не менее чем на одного сорока ста тысяча (40) ( ) [ ] « » " / - , . ½ 5-ти 3х полутора с половиной и более от до рабочих дней суток месяц года лет г. полгода трехдневный срок дневный ноября мая второго 4 2018 1 000 статья \n \u00ad o лишения свободы возраст';

describe('how a page is set', () => {
  it('changes nothing by soft hyphens and no-break spaces', () => {
    holdsSoftHyphensAndSpaces(detect, corpus, /[а-яё]/i);
  });

  it('is read in capitals as in small letters', () => {
    for (const { text } of corpus) {
      const small = values(text).map((find) => ({ ...find, words: find.words.toUpperCase() }));
      expect(values(text.toUpperCase())).toEqual(small);
    }
  });

  it('never throws, and its finds lie in the text, in order and apart', () => {
    holdsInNoise(detect, WORDS, { begins: /^[\p{L}\p{N}[("«\u00ad]/u, runs: 1000 });
  }, 60_000);
});
