import { free, type Key, may, must, needs, unmet } from './case.ts';

/** What is asked for the sake of article 15 alone; no outcome hangs on it. */
export const PUTTING_OFF: readonly Key[] = ['prosecutedHere', 'servingHere', 'harmsHealth'];

/**
 * 15.1: prosecuted here or serving a sentence here for another offence, "вправе после принятия решения о выдаче лица
 * отсрочить его передачу"; 15.3: hand-over that may harm life or health. Extradition is decided on before: nothing
 * is barred.
 */
export const ARTICLE_15 = [
  free('both', { prosecutedHere: 'no', servingHere: 'no', harmsHealth: 'no' }),
  free('both', { prosecutedHere: 'yes', servingHere: 'no', harmsHealth: 'no' }),
  free('both', { prosecutedHere: 'no', servingHere: 'yes', harmsHealth: 'no' }),
  free('both', { prosecutedHere: 'no', servingHere: 'no', harmsHealth: 'yes' }),
  free('both', { prosecutedHere: 'yes', servingHere: 'yes', harmsHealth: 'yes' }),
  free('prosecution', { prosecutedHere: 'no', servingHere: 'unknown', harmsHealth: 'unknown' }),
  may('both', { prosecutedHere: 'yes', national: 'yes' }, 'art_6__para_1'),
  must('both', { harmsHealth: 'yes', asylum: 'yes' }, 'art_4__para_1__point_g'),
  unmet('both', { servingHere: 'yes', crimeHere: 'no' }, 'art_3__para_1'),
  needs('both', { prosecutedHere: 'unknown', harmsHealth: 'unknown', national: 'unknown' }, 'national'),
].flat();
