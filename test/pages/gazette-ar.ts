import { date, type Expected, term, threshold } from '../reading/corpus.ts';

/** Of gazette-ar.htm, in its order. */
export const gazetteArFinds: readonly Expected[] = [
  date('١ نوفمبر ٢٠١٧', '2017-11-01'),
  term('خلال أربعين يوماً', 40, 'day', { bound: 'at-most' }),
  term('خلال ثلاثين (٣٠) يوماً', 30, 'day', { bound: 'at-most', digits: 30 }),
  threshold('لا تقل عن سنة واحدة', 1, 'year', { bound: 'at-least' }),
  threshold('ألا تقل المدة المتبقية عن ستة أشهر', 6, 'month', { bound: 'at-least' }),
];
