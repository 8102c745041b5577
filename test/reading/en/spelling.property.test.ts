import { describe, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { english } from '../../../src/reading/en/english.ts';
import { holdsInNoise, holdsSoftHyphensAndSpaces } from '../page-setting.ts';
import { corpus } from './corpus.ts';

const { detect } = detectorOf([english]);

const WORDS =
  'within not less than one forty (40) ( ) [ ] / - , . ½ a an half and hundred days day months year(s) July may 4 4th 2018 1,000 of the or to from between first \n \u00ad \u0430 imprisonment sentence';

describe('how a page is set', () => {
  it('changes nothing by soft hyphens and no-break spaces', () => {
    holdsSoftHyphensAndSpaces(detect, corpus, /[a-z]/i);
  });

  it('never throws, and its finds lie in the text, in order and apart', () => {
    holdsInNoise(detect, WORDS, { begins: /^[\p{L}\p{N}[(\u00ad]/u, runs: 1000 });
  }, 60_000);
});
