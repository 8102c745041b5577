import en from '../../src/data/instruments/kz-ae-transfer/texts/en.txt?raw';
import ru from '../../src/data/instruments/kz-jo-extradition/texts/ru.txt?raw';
import kk from '../../src/data/instruments/kz-ma-mla/texts/kk.txt?raw';
import { detectorOf } from '../../src/reading/detect.ts';
import { everyLanguage } from '../../src/reading/every-language.ts';

export const detector = detectorOf(everyLanguage);
export const treaties = { en, ru, kk } as const;

/** A text repeated to a length. */
export const upTo = (text: string, letters: number): string =>
  text.repeat(Math.ceil(letters / text.length)).slice(0, letters);
