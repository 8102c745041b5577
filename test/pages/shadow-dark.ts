import { date, type Expected, term, threshold } from '../reading/corpus.ts';

const WITHIN = { bound: 'at-most' } as const;

/** Of shadow-dark.htm, in the order in which it is laid out. */
export const shadowDarkFinds: readonly Expected[] = [
  term('within forty days', 40, 'day', WITHIN),
  term('thirty (30) days', 30, 'day', { digits: 30 }),
  threshold('at least one year', 1, 'year', { bound: 'at-least' }),
  term('within fifty days', 50, 'day', WITHIN),
  date('2026-12-10', '2026-12-10'),
  term('within twelve days', 12, 'day', WITHIN),
  term('fifteen days', 15, 'day'),
  term('within four days', 4, 'day', WITHIN),
  term('within sixty\ndays', 60, 'day', WITHIN),
  date('3 November 2026', '2026-11-03'),
];
