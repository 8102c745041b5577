import { date, type Expected, term, threshold } from '../reading/corpus.ts';

/** Of gazette-fr.htm, in its order. */
export const gazetteFrFinds: readonly Expected[] = [
  date('1er\u00a0novembre 2017', '2017-11-01'),
  term('Dans un délai de dix-huit jours', 18, 'day', { bound: 'at-most' }),
  threshold('au moins six\u00a0mois', 6, 'month', { bound: 'at-least' }),
  threshold('au moins deux\u202fans', 2, 'year', { bound: 'at-least' }),
  term('quarante (40) jours', 40, 'day', { digits: 40 }),
  term('dans les quinze (15) jours', 15, 'day', { bound: 'at-most', digits: 15 }),
  term('trente jours', 30, 'day'),
  date('3 novembre 2026', '2026-11-03'),
  date('9 mars 2004', '2004-03-09'),
  term('six mois', 6, 'month'),
];
