import { date, type Expected, term, threshold } from '../corpus.ts';

/** All that is to be read in the English text of the agreement between Kazakhstan and the Emirates, in its order. */
export const treaty: readonly Expected[] = [
  // the law of ratification
  date('October 5, 2020', '2020-10-05'),
  date('July 4, 2018', '2018-07-04'),
  // article 8, point 3
  threshold('at least six months', 6, 'month', { bound: 'at-least' }),
  // article 19, paragraphs 1 and 3
  term('30 days', 30, 'day'),
  term('one hundred and eighty (180) days', 180, 'day', { digits: 180 }),
  // signature, and the translator's note
  date('July 4, 2018', '2018-07-04'),
  date('July 4, 2018', '2018-07-04'),
];
