import { describe, expect, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { kazakh } from '../../../src/reading/kk/kazakh.ts';
import { holdsInNoise, holdsSoftHyphensAndSpaces, valuesOf } from '../page-setting.ts';
import { corpus } from './corpus.ts';

const { detect } = detectorOf([kazakh]);

const values = valuesOf(detect);

const WORDS =
  'кемінде бір жүз он бес (15) ( ) [ ] / - – , . ½ жарты жарым екіден 3-тен күн күннен күнге дейін айдан аспайтын кем емес жылғы жыл 2024 ж 2 қарашадағы қарашаның айының 2-сі және мен аралығында ішінде мерзімде бескүндік мың тәулік жұмыс күнтізбелік \n \u00ad a бас бостандығынан жаза';

describe('how a page is set', () => {
  it('changes nothing by soft hyphens and no-break spaces', () => {
    holdsSoftHyphensAndSpaces(detect, corpus, /\p{L}/u);
  });

  it('changes nothing by letters of the other script, but that it is told', () => {
    const ALIKE = { а: 'a', е: 'e', о: 'o', с: 'c', т: 'T', к: 'K', і: 'i', н: 'H' } as const;
    const plain = (text: string) =>
      values(text).map(({ words, inferred, ...rest }) => ({
        ...rest,
        inferred: inferred.filter((each) => each !== 'look-alikes'),
      }));
    for (const { text } of corpus)
      for (const [cyrillic, latin] of Object.entries(ALIKE))
        expect(plain(text.replaceAll(cyrillic, latin)), text).toEqual(plain(text));
  });

  it('never throws, and its finds lie in the text, in order and apart', () => {
    holdsInNoise(detect, WORDS, { begins: /^[\p{L}\p{N}[(\u00ad]/u, runs: 1000 });
  }, 60_000);
});
