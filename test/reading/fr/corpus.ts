import type { Sentence } from '../corpus.ts';
import { dates } from './corpus-dates.ts';
import { eighth } from './corpus-eighth.ts';
import { eleventh } from './corpus-eleventh.ts';
import { fifth } from './corpus-fifth.ts';
import { fourth } from './corpus-fourth.ts';
import { figuresThatAreNone } from './corpus-negatives.ts';
import { ninth } from './corpus-ninth.ts';
import { second } from './corpus-second.ts';
import { secondNegatives } from './corpus-second-negatives.ts';
import { seventh } from './corpus-seventh.ts';
import { sixth } from './corpus-sixth.ts';
import { tenth } from './corpus-tenth.ts';
import { terms } from './corpus-terms.ts';
import { third } from './corpus-third.ts';
import { thresholds } from './corpus-thresholds.ts';
import { twelfth } from './corpus-twelfth.ts';

export const corpus: readonly Sentence[] = [
  ...terms,
  ...thresholds,
  ...dates,
  ...figuresThatAreNone,
  ...second,
  ...secondNegatives,
  ...third,
  ...fourth,
  ...fifth,
  ...sixth,
  ...seventh,
  ...eighth,
  ...ninth,
  ...tenth,
  ...eleventh,
  ...twelfth,
];
