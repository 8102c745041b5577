import { describe, it } from 'vitest';
import { detectorOf } from '../../../src/reading/detect.ts';
import { french } from '../../../src/reading/fr/french.ts';
import { holdsInNoise, holdsSoftHyphensAndSpaces } from '../page-setting.ts';
import { corpus } from './corpus.ts';

const { detect } = detectorOf([french]);

const WORDS =
  "dans le délai d' de dix-huit un une quarante (40) ( ) [ ] / - , . ½ et demi cent vingts jours mois an année(s) huitaine juillet sept mai 1er er 4 2018 1 000 à ou entre au moins plus n' excédant pas ne peut excéder ouvrables \n \u00ad \u0430 emprisonnement peine ’";

describe('how a page is set', () => {
  it('changes nothing by soft hyphens and no-break spaces', () => {
    holdsSoftHyphensAndSpaces(detect, corpus, /\p{L}/u);
  });

  it('never throws, and its finds lie in the text, in order and apart', () => {
    holdsInNoise(detect, WORDS, { begins: /^[\p{L}\p{N}[(\u00ad]/u, runs: 1000 });
  }, 60_000);
});
