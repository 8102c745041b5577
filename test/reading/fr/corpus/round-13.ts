import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;

/** How often and how long, interdictions beside a prison, denials, ends of ranges: the classes mended by it. */
export const thirteenth: readonly Sentence[] = [
  says(
    'Communiqué du parquet, adapté',
    'Il a été condamné à six ans de prison et à une interdiction de gérer toute société pendant dix ans.',
    threshold('six ans', 6, 'year'),
    term('dix ans', 10, 'year'),
  ),
  says(
    'Jugement, inéligibilité, adapté',
    "Le tribunal l'a condamnée à deux ans d'emprisonnement avec sursis et l'a déclarée inéligible pour cinq ans.",
    threshold('deux ans', 2, 'year'),
    term('cinq ans', 5, 'year'),
  ),
  says(
    'Code pénal, violation d’une interdiction, adapté',
    "Quiconque enfreint l'interdiction prononcée contre lui est puni, selon la gravité des faits, d'un emprisonnement d'un an au plus.",
    threshold('un an au plus', 1, 'year', MOST),
  ),
  says(
    'Code de procédure pénale (Sénégal), art. 55',
    "L'officier de police judiciaire ne peut retenir cette personne pendant plus de vingt-quatre heures.",
    term('plus de vingt-quatre heures', 24, 'hour', MOST),
  ),
  says(
    'Détention, chaînes de mots, adapté',
    'La rétention ne peut jamais excéder soixante jours ; la garde à vue ne peut durer plus de quarante-huit heures.',
    term('ne peut jamais excéder soixante jours', 60, 'day', MOST),
    term('ne peut durer plus de quarante-huit heures', 48, 'hour', MOST),
  ),
  says(
    'Délai de comparution, adapté',
    "Le délai ne doit jamais être inférieur à dix jours et n'excède jamais deux mois.",
    term('ne doit jamais être inférieur à dix jours', 10, 'day', LEAST),
    term("n'excède jamais deux mois", 2, 'month', MOST),
  ),
  says(
    'Code pénal (Belgique), art. 468',
    "Quiconque aura commis un vol à l'aide de violences ou de menaces sera puni de la réclusion de cinq ans à dix ans.",
    threshold('de cinq ans à dix ans', 5, 'year', { upTo: 10 }),
  ),
  says(
    'Code pénal (Belgique), art. 461 et suivants, adapté',
    "Le recel sera puni d'un emprisonnement de huit jours à trois mois et d'une amende de vingt-six euros.",
    threshold('huit jours', 8, 'day'),
    threshold('trois mois', 3, 'month'),
  ),
  says(
    'Rapport annuel, adapté',
    "L'autorité rend compte dans les trente jours au cours de chaque année ; elle répond dans un délai d'un mois.",
    term('dans les trente jours', 30, 'day', MOST),
    term("dans un délai d'un mois", 1, 'month', MOST),
  ),
  says(
    'Détention, cellule, adapté',
    "Le prévenu est resté quarante-huit heures dans une cellule, puis dix jours dans une maison d'arrêt.",
    term('quarante-huit heures', 48, 'hour'),
    term('dix jours', 10, 'day'),
  ),
  says(
    'Bulletin officiel n° 6288 (Maroc)',
    'Bulletin officiel n° 6288 du 8 kaada 1435 (4-9-2014), rectifié le 02.07.2021.',
    date('4-9-2014', '2014-09-04', ['day-before-month']),
    date('02.07.2021', '2021-07-02'),
  ),
  says(
    'Durée du travail, journée',
    'au plus dix heures dans une même journée, huit heures chaque jour en moyenne',
  ),
  says(
    'Durée du travail, semaine',
    "La durée ne peut dépasser quarante-huit heures au cours d'une même semaine, ni quarante heures dans une semaine de congé.",
  ),
  says(
    'Régime des détenus',
    "au moins une heure de promenade à l'air libre par jour, deux heures toutes les semaines au parloir",
  ),
  says('Absences', 'trente jours au cours de la même année, cinq jours dans un mois'),
  says('Tour de service', 'vingt-quatre heures sur vingt-quatre, douze heures dans une seule journée'),
];
