import { ARTICLES_1_TO_3 } from './art-1-3.ts';
import { ARTICLE_4 } from './art-4.ts';
import { ARTICLES_5_6_14 } from './art-5-6.ts';
import { ARTICLE_15 } from './art-15.ts';
import { SEVERAL_OFFENCES } from './several-offences.ts';
import { SIX_MONTHS } from './six-months.ts';

export const BY_ARTICLE = {
  'articles 1 and 3': ARTICLES_1_TO_3,
  '3.2, six months left': SIX_MONTHS,
  '3.5, several offences': SEVERAL_OFFENCES,
  'article 4': ARTICLE_4,
  'articles 5, 6 and 14': ARTICLES_5_6_14,
  'article 15': ARTICLE_15,
};
export const ALL = Object.values(BY_ARTICLE).flat();
