import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const LESS = { bound: 'less-than' } as const;

export const eighth: readonly Sentence[] = [
  says(
    "Convention d'extradition de la CEDEAO, adapté",
    "Donneront lieu à extradition les faits punis d'une peine privative de liberté d'une durée minimum de deux ans.",
    threshold('une durée minimum de deux ans', 2, 'year', LEAST),
  ),
  says(
    "Convention d'extradition de la CEDEAO, art. 22, adapté",
    "L'arrestation provisoire pourra prendre fin si, dans le délai de 20 jours après l'arrestation, l'État requis n'a pas été saisi de la demande.",
    term('dans le délai de 20 jours', 20, 'day', MOST),
  ),
  says(
    'Convention franco-marocaine, adapté',
    "Il sera mis fin à l'arrestation provisoire si, dans un délai de quarante-cinq jours, le gouvernement requis n'a pas reçu l'un des documents.",
    term('dans un délai de quarante-cinq jours', 45, 'day', MOST),
  ),
  says(
    'Code de procédure pénale (France), art. 77, adapté',
    "l'officier de police judiciaire peut garder à sa disposition pour une durée n'excédant pas vingt-quatre heures toute personne soupçonnée",
    term("n'excédant pas vingt-quatre heures", 24, 'hour', MOST),
  ),
  says(
    'Code de procédure pénale (France), art. 8, adapté',
    "L'action publique des délits se prescrit par six années révolues à compter du jour où l'infraction a été commise.",
    term('six années révolues', 6, 'year'),
  ),
  says(
    'Code de procédure pénale (France), art. 78-2, adapté',
    "un crime ou un délit puni d'au moins trois ans d'emprisonnement, commis depuis moins de quinze jours",
    threshold('au moins trois ans', 3, 'year', LEAST),
    term('moins de quinze jours', 15, 'day', LESS),
  ),
  says(
    'Code pénal (France), art. 221-1 et 132-23, adapté',
    'Le meurtre est puni de trente ans de réclusion criminelle ; la période de sûreté ne peut excéder vingt-deux ans.',
    threshold('trente ans', 30, 'year'),
    threshold('ne peut excéder vingt-deux ans', 22, 'year', MOST),
  ),
  says(
    'Code pénal (Luxembourg), adapté',
    "sera puni d'un emprisonnement de huit jours à trois mois et d'une amende de 251 euros à 5 000 euros",
    threshold('huit jours', 8, 'day'),
    threshold('trois mois', 3, 'month'),
  ),
  says(
    'Code pénal (Suisse), art. 40, adapté',
    'La durée minimale de la peine privative de liberté est de trois jours ; la durée maximale est de vingt ans.',
    threshold('trois jours', 3, 'day'),
    threshold('vingt ans', 20, 'year'),
  ),
  says(
    "Loi suisse sur l'entraide pénale, art. 17a, adapté",
    'Le recours doit être déposé dans les dix jours ; la décision incidente peut être attaquée dans les cinq (5) jours ouvrables.',
    term('dans les dix jours', 10, 'day', MOST),
    term('dans les cinq (5) jours ouvrables', 5, 'day', { ...MOST, digits: 5, days: 'working' }),
  ),
  says(
    'Convention de transfèrement (France-Thaïlande), adapté',
    "à condition que la partie de la peine restant à purger soit d'au moins un an à la date de la demande",
    threshold('au moins un an', 1, 'year', LEAST),
  ),
  says(
    'Convention de La Haye, art. 15, adapté',
    "un délai que le juge appréciera dans chaque cas particulier et qui sera d'au moins six mois s'est écoulé depuis la date d'envoi de l'acte",
    term('au moins six mois', 6, 'month', LEAST),
  ),
  says(
    'Convention européenne des droits de l’homme, art. 35, adapté',
    'La Cour ne peut être saisie que dans un délai de quatre mois à partir de la date de la décision interne définitive ; le Protocole n° 15 est entré en vigueur le 1er août 2021.',
    term('dans un délai de quatre mois', 4, 'month', MOST),
    date('1er août 2021', '2021-08-01'),
  ),
  says(
    'Code pénal (Canada), version française, adapté',
    "est coupable d'un acte criminel et passible d'un emprisonnement maximal de quatorze ans",
    threshold('maximal de quatorze ans', 14, 'year', MOST),
  ),
  says(
    'Code pénal (Canada), emprisonnement, adapté',
    "le délinquant condamné à une peine d'emprisonnement de moins de deux ans purge celle-ci dans une prison provinciale",
    threshold('moins de deux ans', 2, 'year', LESS),
  ),
  says(
    'Code de procédure pénale tunisien, adapté',
    'La détention préventive ne peut durer plus de six mois ; elle peut être prolongée pour une période qui ne dépasse pas trois mois.',
    term('ne peut durer plus de six mois', 6, 'month', MOST),
    term('ne dépasse pas trois mois', 3, 'month', MOST),
  ),
  says(
    'Code pénal algérien, adapté',
    'Est puni de la réclusion à temps de cinq (5) à dix (10) ans quiconque falsifie un acte public.',
    threshold('de cinq (5) à dix (10) ans', 5, 'year', { upTo: 10, digits: 10 }),
  ),
  says(
    'Code de justice, cassation, adapté',
    'Hors les cas où la loi établit un délai plus court, le délai pour introduire le pourvoi est de trois mois à partir du jour de la signification.',
    term('trois mois', 3, 'month'),
  ),
  says(
    "Traité d'entraide, transfèrement temporaire, adapté",
    'La personne est renvoyée au plus tard 30 jours après son audition, et en tout cas avant le 15 mars 2023.',
    term('au plus tard 30 jours', 30, 'day', MOST),
    date('15 mars 2023', '2023-03-15'),
  ),
  says(
    'Loi pénale, réduction de peine, adapté',
    "Le condamné bénéficie d'un crédit de réduction de peine de trois mois la première année et de deux mois pour les années suivantes.",
    threshold('trois mois', 3, 'month'),
    threshold('deux mois', 2, 'month'),
  ),
  says(
    "Traité type d'extradition, renvois",
    'Voir les articles 3 g), 5.2 et 14 du Traité type, résolution 45/116, modifiée par la résolution 52/88.',
  ),
  says(
    'Loi, définitions, adapté',
    "Au sens de l'article 69, alinéa 1er, la « catégorie 2 » s'entend des États énumérés à l'annexe 3.",
  ),
  says(
    'Justice des mineurs, adapté',
    "Lorsque l'auteur n'a pas atteint l'âge de seize ans, la cause est portée devant le tribunal pour enfants.",
  ),
  says(
    'Adoption, adapté',
    "L'adoptant doit être âgé d'au moins vingt-huit ans et avoir quinze ans de plus que l'adopté.",
  ),
  says(
    'Infractions sexuelles, adapté',
    'si la victime a moins de treize ans, ou si elle est âgée de treize à seize ans',
  ),
  says(
    "Statut d'une cour, juges, adapté",
    'Les candidats doivent avoir trente-cinq ans au moins à la date de leur nomination.',
  ),
  says(
    'Témoins, adapté',
    "Les enfants au-dessous de l'âge de seize ans sont entendus sans prestation de serment.",
  ),
  says('Amendes, adapté', 'une amende de 100 à 500 jours-amende, ou égale à trente jours de salaire'),
  says('Blanchiment, adapté', 'les opérations de 15 000 euros ou plus, en une fois ou en plusieurs'),
  says(
    'Règlement du tribunal, séances, adapté',
    'Le tribunal siège le deuxième lundi de chaque mois à dix heures ; le greffe ferme à 16 h 30.',
  ),
  says('Ordinaux, adapté', 'le trentième jour suivant le dépôt du vingtième instrument de ratification'),
  says(
    'Moitié et double',
    'la moitié de la peine ; le double du maximum ; les deux tiers de la durée ; un dixième des frais',
  ),
  says(
    'Bulletin officiel',
    'Bulletin officiel de 1998, n° 24, page 336 ; dahir n° 1-02-255 ; décision 7/2015 du plénum',
  ),
  says(
    "Années d'un plan",
    'la stratégie 2020-2025, les exercices 2022 et 2023 et le cinquantième anniversaire',
  ),
  says('Vote', 'Adoptée par 140 voix contre zéro, avec 9 abstentions, à la 68e séance plénière'),
  says(
    'Lieux de détention',
    'La prison n° 10 compte 250 détenus dans 12 quartiers ; le bâtiment 4 a 3 étages et une cour.',
  ),
  says(
    'Sous, dans, plus',
    'sous les numéros 12 à 15, dans trois États au moins, plus de cinq îles, moins de 3 copies',
  ),
  says(
    'Versements',
    'payable en douze mensualités de 250 francs chacune, la première étant due le premier mai',
  ),
  says(
    'Dernier jour',
    "Si le dernier jour du délai est un samedi, un dimanche ou un jour férié, le délai est prorogé jusqu'au premier jour ouvrable.",
  ),
  says(
    'Vitesses et distances',
    "à plus de 90 kilomètres à l'heure, à moins de cinq kilomètres de la frontière",
  ),
];
