import { date, type Expected, term, threshold } from '../corpus.ts';

const WITHIN = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;

/** All that is to be read in the Russian text of the agreement between Kazakhstan and Jordan, in its order. */
export const treaty: readonly Expected[] = [
  // the law of ratification
  date('1 ноября 2017 года', '2017-11-01'),
  // article 3, paragraphs 1 and 2
  threshold('не менее одного года', 1, 'year', LEAST),
  threshold('не менее шести (6) месяцев', 6, 'month', { ...LEAST, digits: 6 }),
  threshold('не ранее шести (6) месяцев', 6, 'month', { ...LEAST, digits: 6 }),
  // article 8, paragraph 1
  term('в течение шестидесяти (60) суток', 60, 'day', { ...WITHIN, digits: 60 }),
  // article 11, paragraph 3, point a
  term('в течение тридцати (30) суток', 30, 'day', { ...WITHIN, digits: 30 }),
  // article 12, paragraph 5
  term('сорока (40) суток', 40, 'day', { digits: 40 }),
  // article 14, paragraph 3
  term('в течение тридцати (30) суток', 30, 'day', { ...WITHIN, digits: 30 }),
  // article 17, paragraph 5
  term('в течение пятнадцати (15) суток', 15, 'day', { ...WITHIN, digits: 15 }),
  // article 22, paragraphs 1 and 3
  term('тридцати (30) суток', 30, 'day', { digits: 30 }),
  term('ста восьмидесяти (180) суток', 180, 'day', { digits: 180 }),
  // signature, and the note of the Prosecutor General's Office
  date('1 ноября 2017 года', '2017-11-01'),
  date('1 ноября 2017 года', '2017-11-01'),
];
