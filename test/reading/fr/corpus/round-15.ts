import { type Sentence, says, term, threshold } from '../../corpus.ts';

/** Around what the fourteenth left open. */
export const fifteenth: readonly Sentence[] = [
  says(
    'Jugement, permis, adapté',
    "condamné à dix mois de prison et à l'annulation de son permis avec interdiction de le repasser pendant un an",
    threshold('dix mois', 10, 'month'),
    term('un an', 1, 'year'),
  ),
  says(
    'Interdiction de séjour, adapté',
    'Interdit de séjour pour une durée de cinq ans après sa libération, il fut condamné à deux ans de prison.',
    term('cinq ans', 5, 'year'),
    threshold('deux ans', 2, 'year'),
  ),
  says(
    'Libération conditionnelle, adapté',
    'Le détenu doit avoir accompli au moins trois ans de sa peine.',
    threshold('au moins trois ans', 3, 'year', { bound: 'at-least' }),
  ),
  says('Apprentis', "L'apprenti de seize ans travaille vingt heures par semaine."),
  says('Journée de travail', 'la journée de huit heures et la semaine de quarante heures'),
  says('Gardes de nuit', 'quatre heures consécutives au cours de la même nuit'),
  says('Contingent', 'Le contingent est de 220 heures par an et par salarié.'),
  says('Adoption', "être âgé de dix ans au moins de plus que l'adopté"),
  says('Ouverture', 'Le greffe est ouvert six heures dans la même journée.'),
];
