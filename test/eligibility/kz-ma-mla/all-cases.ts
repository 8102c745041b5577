import { ART_1_21 } from './art-1-21.ts';
import { ART_6 } from './art-6.ts';
import { ART_13 } from './art-13.ts';
import { ART_17 } from './art-17.ts';

export const ARTICLES = [
  ['articles 1 and 21', ART_1_21],
  ['article 6', ART_6],
  ['article 13', ART_13],
  ['article 17', ART_17],
] as const;

export const ALL = ARTICLES.flatMap(([, cases]) => cases);
