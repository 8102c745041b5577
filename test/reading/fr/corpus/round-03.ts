import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;

export const third: readonly Sentence[] = [
  says(
    "Convention d'extradition, élargissement, adapté",
    "La personne est libérée à l'expiration de la période de quarante-cinq jours visée au paragraphe 3, sans que la détention puisse excéder soixante jours.",
    term('quarante-cinq jours', 45, 'day'),
    term('excéder soixante jours', 60, 'day', MOST),
  ),
  says(
    'Code pénal, minimum et maximum, adapté',
    "est puni d'un emprisonnement de deux ans au moins et de huit ans au plus",
    threshold('deux ans au moins', 2, 'year', LEAST),
    threshold('huit ans au plus', 8, 'year', MOST),
  ),
  says(
    'Code pénal, bornes de la peine, adapté',
    "puni d'un emprisonnement d'au moins trois ans et d'au plus sept ans",
    threshold('au moins trois ans', 3, 'year', LEAST),
    threshold('au plus sept ans', 7, 'year', MOST),
  ),
  says(
    'Code pénal, peines, adapté',
    "entre trois et cinq ans d'emprisonnement ; une peine de quatre années de prison",
    threshold('entre trois et cinq ans', 3, 'year', { upTo: 5 }),
    threshold('quatre années', 4, 'year'),
  ),
  says(
    'Convention bilatérale, délais extrêmes, adapté',
    'dans un délai maximum de six (6) mois, dans un délai minimum de huit jours, dans un délai raisonnable',
    term('dans un délai maximum de six (6) mois', 6, 'month', { ...MOST, digits: 6 }),
    term('un délai minimum de huit jours', 8, 'day', LEAST),
  ),
  says(
    'Loi sur la garde à vue, adapté',
    "dans les 72 (soixante-douze) heures de l'arrestation, puis de trois (3) à cinq (5) jours, sans dépasser vingt-quatre heures",
    term('dans les 72 (soixante-douze) heures', 72, 'hour', { ...MOST, digits: 72 }),
    term('de trois (3) à cinq (5) jours', 3, 'day', { upTo: 5, digits: 5 }),
    term('sans dépasser vingt-quatre heures', 24, 'hour', MOST),
  ),
  says(
    'Règlement de procédure, préavis, adapté',
    'un préavis de trente jours au minimum ; dix jours ou moins ; un maximum de 90 jours ; au maximum trois mois ; au minimum dix jours',
    term('trente jours au minimum', 30, 'day', LEAST),
    term('dix jours ou moins', 10, 'day', MOST),
    term('un maximum de 90 jours', 90, 'day', MOST),
    term('au maximum trois mois', 3, 'month', MOST),
    term('au minimum dix jours', 10, 'day', LEAST),
  ),
  says(
    'Règlement de procédure, signification, adapté',
    "au plus tôt deux semaines avant l'audience, et cinq jours francs au moins après la signification",
    term('au plus tôt deux semaines', 2, 'week', LEAST),
    term('cinq jours francs au moins', 5, 'day', { ...LEAST, days: 'clear' }),
  ),
  says(
    'Rapport sur la détention, adapté',
    'la détention a duré plus de huit cent onze jours, au-delà des cent un jours permis',
    term('plus de huit cent onze jours', 811, 'day', MORE),
    term('cent un jours', 101, 'day'),
  ),
  says(
    "Accord d'entraide, réponses, adapté",
    "dans un délai d'au moins six mois, sous huit jours, d'ici une semaine, dans l'année qui suit",
    term('au moins six mois', 6, 'month', LEAST),
    term('sous huit jours', 8, 'day', MOST),
    term("d'ici une semaine", 1, 'week', MOST),
    term("dans l'année", 1, 'year', { ...MOST, inferred: ['one-implied'] }),
  ),
  says(
    'Accord de transfèrement, reste de la peine, adapté',
    'la partie de la peine restant à exécuter ne doit pas être inférieure à 6 (six) mois à la date de la demande',
    threshold('ne doit pas être inférieure à 6 (six) mois', 6, 'month', { ...LEAST, digits: 6 }),
  ),
  says(
    'Accord de transfèrement, conditions, adapté',
    "il reste au moins 1 (un) an d'emprisonnement à purger, et la peine prononcée est inférieure à cinq ans",
    threshold('au moins 1 (un) an', 1, 'year', { ...LEAST, digits: 1 }),
    threshold('inférieure à cinq ans', 5, 'year', LESS),
  ),
  says(
    "Statut d'une cour internationale, adapté",
    'Les membres sont élus pour quatre ans et prêtent serment dans les sept jours.',
    term('quatre ans', 4, 'year'),
    term('dans les sept jours', 7, 'day', MOST),
  ),
  says(
    "Convention relative aux droits de l'enfant, art. 44.1, adapté",
    "dans un délai de deux ans à compter de l'entrée en vigueur, puis tous les cinq ans",
    term('dans un délai de deux ans', 2, 'year', MOST),
    term('cinq ans', 5, 'year'),
  ),
  says(
    'Clauses finales, jours de toutes formes',
    'le 1 novembre 2017 ; le 1ᵉʳ novembre 2017 ; le mercredi 01 novembre 2017 ; 2017/11/01 ; 30-11-2017',
    date('1 novembre 2017', '2017-11-01'),
    date('1ᵉʳ novembre 2017', '2017-11-01'),
    date('01 novembre 2017', '2017-11-01'),
    date('2017/11/01', '2017-11-01'),
    date('30-11-2017', '2017-11-30'),
  ),
  says(
    "Traité ancien, lettres d'un autre alphabet",
    "Fait le dixième jour de décembre de l'an deux mille vingt-quatre, publié le 1er n\u043evembre 2017",
    date("dixième jour de décembre de l'an deux mille vingt-quatre", '2024-12-10'),
    date('1er n\u043evembre 2017', '2017-11-01', ['look-alikes']),
  ),
  says(
    "Décret de publication d'une convention, adapté",
    'en vigueur du 1er novembre 2017 au 1er novembre 2018, par le décret du 2 novembre 2024 n° 688',
    date('1er novembre 2017', '2017-11-01'),
    date('1er novembre 2018', '2018-11-01'),
    date('2 novembre 2024', '2024-11-02'),
  ),
  says(
    'Code de procédure pénale, détention, chiffres et lettres, adapté',
    "jusqu'à 3 (trois) mois, prolongés une seule fois sans excéder 45 (quarante-cinq) jours",
    term("jusqu'à 3 (trois) mois", 3, 'month', { ...MOST, digits: 3 }),
    term('sans excéder 45 (quarante-cinq) jours', 45, 'day', { ...MOST, digits: 45 }),
  ),
  says(
    "Code de procédure pénale, parties d'un délai, adapté",
    'les six premiers mois de la détention, les dix derniers jours du délai, les deux mois suivants',
    term('six premiers mois', 6, 'month'),
    term('dix derniers jours', 10, 'day'),
    term('deux mois', 2, 'month'),
  ),
  says(
    'Code de procédure pénale, voies de recours, adapté',
    "Le délai d'appel est de dix jours ; celui d'opposition, de quinze jours à peine de forclusion.",
    term('dix jours', 10, 'day'),
    term('quinze jours', 15, 'day'),
  ),
  says('Code, intitulés', 'Article 14\nMois et années. Article 15\nJours de repos'),
  says(
    'Convention sur la traite, âges, adapté',
    'les enfants de moins de seize (16) ans, et les femmes âgées de plus de cinquante-cinq ans',
  ),
  says(
    'Jugement, âge des prévenus, adapté',
    "ayant quarante (40) ans d'âge ; les personnes de soixante-cinq ans et plus ; un homme de 40 ans",
  ),
  says(
    'Code pénal, majorité sexuelle, adapté',
    'la majorité sexuelle étant fixée à quinze ans ; les mineurs âgés de quatorze à dix-huit ans',
  ),
  says(
    'Code pénal, amendes selon le revenu, adapté',
    'une amende égale à six mois de revenus, ou dix jours de solde',
  ),
  says(
    'Règlement, paragraphes et règles, adapté',
    "aux paragraphes 30 et 31, les jours de grâce ne comptent pas ; voir la règle 7. Jours après jours, l'article 5 fut suivi.",
  ),
  says(
    'Lois et décrets, numéro et année',
    'Convention n° 29 de 1930 ; le décret de 1995 ; la loi XIX de 1998 ; D. 2003-3334',
  ),
  says(
    'Rapport sur la durée des procédures, parts',
    'trente pour cent des jours, un an sur cinq et une heure sur deux ont été perdus',
  ),
  says(
    "Budget d'une cour, fréquences",
    "300 euros par an, douze fois par an ; tous les jours ; chaque mois ; d'année en année ; heure par heure",
  ),
  says(
    'Contingents, jours sans année',
    "Depuis le 1er janvier de cette année et jusqu'au 31 décembre de l'année suivante, le quota est de 12.",
  ),
  says(
    'Notes diplomatiques, jours incomplets',
    'une lettre du 5 courant, le 2 du mois, 20171101, et le 29 février 2023',
  ),
  says(
    "Biographie d'un juge, adapté",
    'à l’âge de trente ans ; un chapitre 7 ; les heures ; né il y a quarante ans',
  ),
  says('Formulaire, codes', 'formulaire n° 3, jour 2 ; code 12, mois 5 ; case 7, année 2019'),
  says(
    'Statut, rangs',
    'le cinquantième anniversaire, le dix-huitième mois, la quarante-huitième heure et le deux centième jour',
  ),
  says(
    'Convocation, heures du jour',
    "à douze heures précises, à trois heures du matin, à 16h00, dès 8 heures, jusqu'à 20 heures",
  ),
  says(
    'Statut de la magistrature, retraite, adapté',
    'les juges âgés de soixante-dix ans ; la retraite à 65 ans ; admis à la retraite à soixante ans',
  ),
  says(
    "Avis d'un ministère, mois en un autre sens",
    "Une marche en mars, l'an dernier, un jour de mai ; un août chaud ; second lieu",
  ),
  says(
    'Résolutions et sessions',
    'la résolution 2 (XX) des 16 et 17 mai, la session de mai 2018, le 5 de mai',
  ),
  says(
    'Sommes par mois et par an',
    "1 200 € par mois, 12 000 € l'an, 40 euros le jour, dix euros de l'heure",
  ),
  says(
    'Statut du personnel, calcul, adapté',
    "dont la durée de séjour ou l'ancienneté, en jours, est égale au nombre d'années divisé par deux",
  ),
];
