import { date, type Expected, term } from '../corpus.ts';

/** All that is to be read in the Kazakh text of the agreement between Kazakhstan and Morocco, in its order. */
export const treaty: readonly Expected[] = [
  // the decree that approves the draft
  date('2024 жылғы 2 қарашадағы', '2024-11-02'),
  // article 16, paragraph 2
  term('он бес (15) күн ішінде', 15, 'day', { bound: 'at-most', digits: 15 }),
  // article 17, paragraph 2
  term('алты (6) айдан аспауы', 6, 'month', { bound: 'at-most', digits: 6 }),
  // article 22, paragraphs 2 and 4
  term('отыз (30) күн', 30, 'day', { digits: 30 }),
  term('бір жүз сексен (180) күн', 180, 'day', { digits: 180 }),
];
