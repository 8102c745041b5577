import type { Sentence } from '../corpus.ts';
import { dates } from './corpus/dates.ts';
import { figuresThatAreNone } from './corpus/negatives.ts';
import { second } from './corpus/round-02.ts';
import { secondNegatives } from './corpus/round-02-negatives.ts';
import { third } from './corpus/round-03.ts';
import { fourth } from './corpus/round-04.ts';
import { fifth } from './corpus/round-05.ts';
import { sixth } from './corpus/round-06.ts';
import { seventh } from './corpus/round-07.ts';
import { eighth } from './corpus/round-08.ts';
import { ninth } from './corpus/round-09.ts';
import { tenth } from './corpus/round-10.ts';
import { eleventh } from './corpus/round-11.ts';
import { twelfth } from './corpus/round-12.ts';
import { thirteenth } from './corpus/round-13.ts';
import { thirteenthNegatives } from './corpus/round-13-negatives.ts';
import { fourteenth } from './corpus/round-14.ts';
import { fifteenth } from './corpus/round-15.ts';
import { terms } from './corpus/terms.ts';
import { thresholds } from './corpus/thresholds.ts';

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
  ...thirteenth,
  ...thirteenthNegatives,
  ...fourteenth,
  ...fifteenth,
];
