import { date, type Expected, term, threshold } from '../reading/corpus.ts';

/** Of bilingual.htm, in its order: Kazakh on the left, Russian on the right, cell by cell. */
export const bilingualFinds: readonly Expected[] = [
  date('2024 жылғы 2 қарашадағы', '2024-11-02'),
  date('2\u00a0ноября 2024\u00a0года', '2024-11-02'),
  term('отыз (30) тәулік ішінде', 30, 'day', { bound: 'at-most', digits: 30 }),
  term('в течение тридцати (30) суток', 30, 'day', { bound: 'at-most', digits: 30 }),
  threshold('кемінде алты ай', 6, 'month', { bound: 'at-least' }),
  threshold('не менее шести месяцев', 6, 'month', { bound: 'at-least' }),
  term('он бес (15) күн ішінде', 15, 'day', { bound: 'at-most', digits: 15 }),
  term('в течение пятнадцати (15) дней', 15, 'day', { bound: 'at-most', digits: 15 }),
  date('2026 жылғы 3 қарашада', '2026-11-03'),
  date('3 ноября 2026 года', '2026-11-03'),
];
