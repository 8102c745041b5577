import { date, type Expected, term, threshold } from '../../reading/corpus.ts';

/** Of index.htm, in its order: the head, the contents, the treaty, the frames within it. One frame is not read. */
export const treatySeriesFinds: readonly Expected[] = [
  date('3 November 2026', '2026-11-03'),
  term('within forty\u00a0(40) days', 40, 'day', { bound: 'at-most', digits: 40 }),
  threshold('at least six months', 6, 'month', { bound: 'at-least' }),
  term('not later than sixty (60) days', 60, 'day', { bound: 'at-most', digits: 60 }),
  date('1st day of November 2017', '2017-11-01'),
];
