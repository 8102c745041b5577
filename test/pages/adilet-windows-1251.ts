import { date, type Expected, term, threshold } from '../reading/corpus.ts';

/** Of adilet-windows-1251.htm, in its order: figures of the agreement between Kazakhstan and Jordan. */
export const adiletFinds: readonly Expected[] = [
  date('1\u00a0ноября 2017\u00a0года', '2017-11-01'),
  date('20.06.2019', '2019-06-20'),
  threshold('не менее одно\u00adго го\u00adда', 1, 'year', { bound: 'at-least' }),
  threshold('не\u00a0менее\u00a0шести\u00a0(6)\u00a0месяцев', 6, 'month', { bound: 'at-least', digits: 6 }),
  term('сорока (40) суток', 40, 'day', { digits: 40 }),
  term('в\u00a0течение пят\u00adнад\u00adцати (15)\u00a0суток', 15, 'day', { bound: 'at-most', digits: 15 }),
  term('в\u00a0течение тридцати\u00a0(30)\u00a0суток', 30, 'day', { bound: 'at-most', digits: 30 }),
  term('ста восьмидесяти (180) суток', 180, 'day', { digits: 180 }),
  date('03.11.2026', '2026-11-03'),
];
