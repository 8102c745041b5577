import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const SUM = { inferred: ['compound'] } as const;

export const sixth: readonly Sentence[] = [
  says(
    'Plan de Harare, sauf-conduit, adapté',
    "L'immunité prend fin lorsque le témoin, libre de partir pendant sept jours consécutifs, est resté ou est revenu.",
    term('sept jours consécutifs', 7, 'day'),
  ),
  says(
    "Convention d'extradition entre la France et les États-Unis, adapté",
    "donnent lieu à extradition les faits punis d'une peine privative de liberté de plus d'un an ; si la peine est prononcée, il doit rester plus de six mois à purger",
    threshold("plus d'un an", 1, 'year', MORE),
    threshold('plus de six mois', 6, 'month', MORE),
  ),
  says(
    'Accord de Riyad (traduction française), adapté',
    'le dossier parvient à la Partie requise dans les trente jours du télégramme, et la détention ne peut en tout dépasser soixante jours',
    term('dans les trente jours', 30, 'day', MOST),
    term('dépasser soixante jours', 60, 'day', MOST),
  ),
  says(
    'Règlement (CE) n° 1393/2007, art. 7.2, adapté',
    "La signification est faite dans les meilleurs délais et, en tout état de cause, dans un délai d'un mois à compter de la réception ; sinon, l'expéditeur est avisé après 30 jours.",
    term("dans un délai d'un mois", 1, 'month', MOST),
    term('30 jours', 30, 'day'),
  ),
  says(
    'Code de procédure pénale, comparution, adapté',
    'Le renvoi ne peut avoir lieu dans un délai inférieur à deux semaines, sauf renonciation, ni supérieur à six semaines.',
    term('inférieur à deux semaines', 2, 'week', LEAST),
    term('ni supérieur à six semaines', 6, 'week', MOST),
  ),
  says(
    'Code pénal, libération conditionnelle, adapté',
    "la libération conditionnelle peut être accordée au condamné qui a purgé la moitié de sa peine, et au moins neuf mois, d'une peine supérieure à dix-huit mois",
    threshold('au moins neuf mois', 9, 'month', LEAST),
    threshold('supérieure à dix-huit mois', 18, 'month', MORE),
  ),
  says(
    "Loi d'extradition, durée de l'écrou, adapté",
    "La durée totale de l'écrou extraditionnel ne peut excéder un an et deux mois, sauf dans les cas prévus par la loi.",
    term('ne peut excéder un an et deux mois', 14, 'month', { ...MOST, ...SUM }),
  ),
  says(
    'Clause finale, entrée en vigueur',
    "La présente Convention entre en vigueur trente (30) jours après l'échange ; elle est conclue pour dix ans, et renouvelée par périodes de cinq ans.",
    term('trente (30) jours', 30, 'day', { digits: 30 }),
    term('dix ans', 10, 'year'),
    term('cinq ans', 5, 'year'),
  ),
  says(
    "Portail, communiqué d'un ministère",
    'RABAT, 30 octobre 2025 - La Chambre a adopté le projet mercredi (29 octobre 2025). Les consultations ont duré deux semaines.',
    date('30 octobre 2025', '2025-10-30'),
    date('29 octobre 2025', '2025-10-29'),
    term('deux semaines', 2, 'week'),
  ),
  says(
    "Texte aux mots coupés, lettres d'un autre alphabet",
    'au plus tard dans les quarante-cinq (45) j\u043eurs calendaires ; fait le 4\u00a0juil\u00adlet 2018',
    term('au plus tard dans les quarante-cinq (45) j\u043eurs calendaires', 45, 'day', {
      ...MOST,
      digits: 45,
      days: 'calendar',
      inferred: ['look-alikes'],
    }),
    date('4\u00a0juil\u00adlet 2018', '2018-07-04'),
  ),
  says(
    'Règlement intérieur, adapté',
    "les documents sont distribués de 10 (dix) à 14 (quatorze) jours à l'avance, en cas d'urgence deux cent quarante heures au moins",
    term('de 10 (dix) à 14 (quatorze) jours', 10, 'day', { upTo: 14, digits: 14 }),
    term('deux cent quarante heures au moins', 240, 'hour', LEAST),
  ),
  says(
    "Prescription de l'action publique, adapté",
    "L'action publique se prescrit par vingt ans si l'infraction est punie de plus de dix ans d'emprisonnement, et par 2 ans pour les contraventions.",
    term('vingt ans', 20, 'year'),
    threshold('plus de dix ans', 10, 'year', MORE),
    term('2 ans', 2, 'year'),
  ),
  says(
    "Loi sur l'asile, adapté",
    "Le recours est formé dans les quinze jours calendaires ; le sursis accordé avant le 1er mai 2020 vaut jusqu'au 30 avril 2021.",
    term('dans les quinze jours calendaires', 15, 'day', { ...MOST, days: 'calendar' }),
    date('1er mai 2020', '2020-05-01'),
    date('30 avril 2021', '2021-04-30'),
  ),
  says(
    'Conventions de Genève, renvois, adapté',
    "l'article 3 commun, les articles 49, 50, 129 et 146 et le Protocole additionnel I, article 85, paragraphe 5",
  ),
  says(
    'Code pénal, consentement, adapté',
    "Le consentement d'un enfant de moins de douze ans ne vaut pas, ni celui d'une personne de plus de douze ans mais de moins de quinze ans.",
  ),
  says(
    'Code de la famille, âges, adapté',
    "Le mariage est contracté à l'âge de dix-huit ans ; le juge peut l'autoriser à seize ans.",
  ),
  says(
    'Code pénal, vol simple, adapté',
    'lorsque la valeur excède deux cents euros, ou cinq fois le salaire mensuel',
  ),
  says('Registre des traités', 'enreg. n° 5146, RTNU vol. 359, p. 273 ; STE 24 ; STCE 212'),
  says(
    'Rangs des sessions',
    'la soixante-dixième session, sa 45e séance, les troisième et quatrième semaines du mois et le dernier jour',
  ),
  says(
    "Heures d'ouverture d'un consulat",
    'Service des visas : lun.-ven. 9 h 00-12 h 30 et 14 h 00-16 h 00 ; fermé en août.',
  ),
  says('Vote', 'Par 14 voix contre une, avec 2 abstentions, au second tour, en mai.'),
  says(
    'Traité, pluriels sans nombre',
    "les jours, semaines, mois ou années d'emprisonnement sont convertis dans les unités de cet État",
  ),
  says(
    "Code, fractions d'une peine",
    'lorsque les deux tiers au moins de la peine, ou la moitié, ont été subis',
  ),
  says(
    'Intérêts de retard',
    "l'intérêt est de 3 pour cent par an, trois points au-dessus du taux, le premier de chaque mois",
  ),
  says("Histoire d'une convention", 'ouverte en 1957, révisée dans les années 1970, puis en 2010-2012'),
  says(
    'Résolution, préambule',
    'Rappelant la résolution 1 (II) du deuxième Congrès et le septième Congrès, tenu à Milan en 1985',
  ),
  says('Téléphone', 'Permanence : 05 37 21 37 37, poste 30, jours et nuits'),
  says(
    "Avis technique d'un portail",
    'Navigateur version 11.0 ou ultérieure ; la session expire après 30 minutes ; fichier de 10 Mo au plus',
  ),
  says('Rapport, mots', "Ils sont en marche ; l'un seconde l'autre ; mars et août sont creux"),
];
