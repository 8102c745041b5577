import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;
const CPP = 'Code de procédure pénale (France)';

const terms: readonly Sentence[] = [
  says(
    'Directive 2014/41/UE, art. 12.3 et 12.4, adapté',
    "La décision est prise le plus rapidement possible et au plus tard trente jours après la réception de la décision d'enquête ; la mesure est exécutée au plus tard quatre-vingt-dix jours après.",
    term('au plus tard trente jours', 30, 'day', MOST),
    term('au plus tard quatre-vingt-dix jours', 90, 'day', MOST),
  ),
  says(
    'Cour européenne des droits de l’homme, dispositif, adapté',
    "que l'État défendeur doit verser au requérant, dans les trois mois à compter du jour où l'arrêt sera devenu définitif, 9 500 EUR (neuf mille cinq cents euros), à majorer d'un intérêt simple à compter de l'expiration dudit délai de trois mois",
    term('dans les trois mois', 3, 'month', MOST),
    term('trois mois', 3, 'month'),
  ),
  says(
    'Convention européenne des droits de l’homme, art. 43.1',
    "Dans un délai de trois mois à compter de la date de l'arrêt d'une chambre, toute partie à l'affaire peut demander le renvoi.",
    term('Dans un délai de trois mois', 3, 'month', MOST),
  ),
  says(
    'Convention contre la torture, art. 19.1, adapté',
    "dans un délai d'un an à compter de l'entrée en vigueur de la Convention ; la dénonciation prend effet un an après sa réception",
    term("dans un délai d'un an", 1, 'year', MOST),
    term('un an', 1, 'year'),
  ),
  says(
    `${CPP}, art. 696-10 et 696-11, adapté`,
    "La personne est conduite dans les quarante-huit heures devant le procureur général ; la chambre de l'instruction est saisie dans un délai de cinq jours ouvrables.",
    term('dans les quarante-huit heures', 48, 'hour', MOST),
    term('dans un délai de cinq jours ouvrables', 5, 'day', { ...MOST, days: 'working' }),
  ),
  says(
    `${CPP}, art. 568-1 et 574-2, adapté`,
    "Le pourvoi est formé dans le délai de trois jours francs ; la Cour statue dans les quarante jours de la déclaration, au plus tard dans les deux mois s'il y a renvoi.",
    term('dans le délai de trois jours francs', 3, 'day', { ...MOST, days: 'clear' }),
    term('dans les quarante jours', 40, 'day', MOST),
    term('au plus tard dans les deux mois', 2, 'month', MOST),
  ),
  says(
    'Convention bilatérale d’extradition, délais en lettres et en chiffres',
    "dans un délai de soixante (60) jours au plus ; la détention ne peut dépasser trois cent soixante-cinq (356) jours, ni l'escale vingt-quatre (24) heures",
    term('dans un délai de soixante (60) jours au plus', 60, 'day', { ...MOST, digits: 60 }),
    term('ne peut dépasser trois cent soixante-cinq (356) jours', 365, 'day', {
      ...MOST,
      digits: 356,
      inferred: ['digits-differ'],
    }),
    term('vingt-quatre (24) heures', 24, 'hour', { digits: 24 }),
  ),
  says(
    'Convention bilatérale, consultations, intervalles',
    "La réponse est envoyée dans un délai de 10 à 15 jours, le dossier entre 30 et 60 jours plus tard ; l'instruction dure de six à huit semaines ou de deux à trois ans.",
    term('dans un délai de 10 à 15 jours', 10, 'day', { ...MOST, upTo: 15 }),
    term('entre 30 et 60 jours', 30, 'day', { upTo: 60 }),
    term('de six à huit semaines', 6, 'week', { upTo: 8 }),
    term('de deux à trois ans', 2, 'year', { upTo: 3 }),
  ),
  says(
    'Guide pratique d’une autorité centrale, adapté',
    'La demande est traitée sous 15 jours calendaires, en deux ou trois semaines si une traduction manque, et toujours en moins de cent vingt jours.',
    term('sous 15 jours calendaires', 15, 'day', { ...MOST, days: 'calendar' }),
    term('deux ou trois semaines', 2, 'week', { upTo: 3 }),
    term('moins de cent vingt jours', 120, 'day', LESS),
  ),
  says(
    'Code de procédure civile, anciens délais, adapté',
    "La copie est remise dans la quinzaine, l'opposition formée dans le délai de huitaine.",
    term('dans la quinzaine', 15, 'day', { ...MOST, inferred: ['unit-implied'] }),
    term('dans le délai de huitaine', 8, 'day', { ...MOST, inferred: ['unit-implied'] }),
  ),
  says(
    'Convention européenne sur la transmission des procédures répressives, art. 27 à 29, adapté',
    "L'arrestation provisoire prend fin si la demande ne parvient pas dans les 18 jours ; elle ne peut en aucun cas se prolonger au-delà de 40 jours, et le dossier est gardé pendant dix ans au minimum.",
    term('dans les 18 jours', 18, 'day', MOST),
    term('au-delà de 40 jours', 40, 'day', MOST),
    term('dix ans au minimum', 10, 'year', LEAST),
  ),
  says(
    'Accord d’entraide, original à suivre, adapté',
    "confirmée par écrit dans les 48 h, l'original suivant à l'issue d'un délai maximal de trente jours et avec un préavis d'au moins 2 (deux) semaines",
    term('dans les 48 h', 48, 'hour', MOST),
    term('un délai maximal de trente jours', 30, 'day', MOST),
    term('au moins 2 (deux) semaines', 2, 'week', { ...LEAST, digits: 2 }),
  ),
  says(
    'Rapport sur la durée des procédures, adapté',
    "Un recours est jugé au bout d'un an et demi, une demande après un semestre, une plainte en trois ans et demi.",
    term('un an et demi', 18, 'month', { inferred: ['half-year'] }),
    term('un semestre', 6, 'month', { inferred: ['half-year'] }),
    term('trois ans et demi', 42, 'month', { inferred: ['half-year'] }),
  ),
  says(
    'Texte copié d’un portail, espaces insécables et lettres d’un autre alphabet',
    'La Partie requise répond au\u00a0plus\u00a0tard\u00a0dans\u00a0les\u00a030\u202fj\u043eurs, et garde la per\u00adsonne jus\u00adqu’à sept jo\u00adurs.',
    term('au\u00a0plus\u00a0tard\u00a0dans\u00a0les\u00a030\u202fj\u043eurs', 30, 'day', {
      ...MOST,
      inferred: ['look-alikes'],
    }),
    term('jus\u00adqu’à sept jo\u00adurs', 7, 'day', MOST),
  ),
  says(
    'Règlement (UE) 2016/399, adapté',
    "pour des séjours n'excédant pas 90 jours sur toute période de 180 jours, et pour neuf cent quatre-vingt-dix-neuf heures au maximum",
    term("n'excédant pas 90 jours", 90, 'day', MOST),
    term('180 jours', 180, 'day'),
    term('neuf cent quatre-vingt-dix-neuf heures au maximum', 999, 'hour', MOST),
  ),
  says(
    'Loi fédérale sur l’entraide internationale en matière pénale (Suisse), adapté',
    "Le recours est formé dans les\ndix\njours ouvrés dès la notification de la décision ; les octante-cinq jours qui restent ne comptent pas, ni les soixante et onze jours d'avant.",
    term('dans les\ndix\njours ouvrés', 10, 'day', { ...MOST, days: 'working' }),
    term('octante-cinq jours', 85, 'day'),
    term('soixante et onze jours', 71, 'day'),
  ),
];

const thresholds: readonly Sentence[] = [
  says(
    "Convention d'extradition, faits donnant lieu à extradition, adapté",
    "les infractions punies d'une peine privative de liberté égale ou supérieure à deux ans, ou d'une peine d'un an ou plus",
    threshold('égale ou supérieure à deux ans', 2, 'year', LEAST),
    threshold('un an ou plus', 1, 'year', LEAST),
  ),
  says(
    "Convention d'extradition, exécution d'un jugement, adapté",
    "Si la demande concerne une personne condamnée, l'extradition n'est accordée que si la durée de la peine restant à purger est d'au moins six (6) mois.",
    threshold('au moins six (6) mois', 6, 'month', { ...LEAST, digits: 6 }),
  ),
  says(
    'Accord de transfèrement, reliquat, adapté',
    "lorsque moins de quatre-vingt-dix jours de la peine restent à subir, ou que le reliquat de la peine d'emprisonnement est supérieur à douze mois",
    threshold('moins de quatre-vingt-dix jours', 90, 'day', LESS),
    threshold('supérieur à douze mois', 12, 'month', MORE),
  ),
  says(
    'Code pénal (France), art. 131-1 et 131-4, adapté',
    'la réclusion criminelle de trente ans au plus, et un emprisonnement de deux mois au plus',
    threshold('trente ans au plus', 30, 'year', MOST),
    threshold('deux mois au plus', 2, 'month', MOST),
  ),
  says(
    'Code pénal (Tunisie), adapté',
    "est puni de cinq ans d'emprisonnement et d'une amende de mille dinars, et de seize jours à trois mois d'emprisonnement en cas de tentative",
    threshold('cinq ans', 5, 'year'),
    threshold('seize jours', 16, 'day'),
    threshold('trois mois', 3, 'month'),
  ),
  says(
    'Arrêt d’une cour criminelle, dispositif, adapté',
    "condamne l'accusé à la peine de vingt-cinq ans de réclusion criminelle, dont quinze ans de période de sûreté, et rejette l'appel formé dans les dix jours",
    threshold('vingt-cinq ans', 25, 'year'),
    threshold('quinze ans', 15, 'year'),
    term('dans les dix jours', 10, 'day', MOST),
  ),
  says(
    'Décision-cadre 2002/584/JAI, art. 2.2, adapté',
    "punies dans l'État membre d'émission d'une peine privative de liberté d'un maximum d'au moins trois ans ; la peine prononcée excède six mois",
    threshold('au moins trois ans', 3, 'year', LEAST),
    threshold('excède six mois', 6, 'month', MORE),
  ),
];

const dates: readonly Sentence[] = [
  says(
    'Recueil des traités des Nations Unies, état d’une convention',
    "New York, 15 novembre 2000. Entrée en vigueur : 29 septembre 2003, conformément à l'article 38. Enregistrement : 29 septembre 2003, n° 39574. État : signataires : 147.",
    date('15 novembre 2000', '2000-11-15'),
    date('29 septembre 2003', '2003-09-29'),
    date('29 septembre 2003', '2003-09-29'),
  ),
  says(
    'Journal officiel, renvois',
    'Décision-cadre du Conseil du 13 juin 2002 (JO L 190 du 18.7.2002, p. 1), modifiée le 26/02/2009',
    date('13 juin 2002', '2002-06-13'),
    date('18.7.2002', '2002-07-18'),
    date('26/02/2009', '2009-02-26'),
  ),
  says(
    'Convention bilatérale, clause finale en toutes lettres',
    "Fait à Rabat, le premier novembre deux mille dix-sept ; échange de lettres des 1er novembre 2017 et 3 octobre 2016, à l'heure dite.",
    date('premier novembre deux mille dix-sept', '2017-11-01'),
    date('1er novembre 2017', '2017-11-01'),
    date('3 octobre 2016', '2016-10-03'),
  ),
  says(
    'Portail d’un ministère, adapté',
    "Publié le jeudi 12 décembre 2024 à 10 h 45. Mis à jour le 2025-10-30. Valable jusqu'au 31 déc. 2025 à minuit.",
    date('12 décembre 2024', '2024-12-12'),
    date('2025-10-30', '2025-10-30'),
    date('31 déc. 2025', '2025-12-31'),
  ),
  says(
    'Convention des Nations Unies contre la corruption, art. 67.1',
    "ouverte à la signature de tous les États du 9 au 11 décembre 2003 à Mérida (Mexique) et, par la suite, jusqu'au 9\u00a0décembre\u00a02005",
    date('11 décembre 2003', '2003-12-11'),
    date('9\u00a0décembre\u00a02005', '2005-12-09'),
  ),
  says(
    "Mandat d'arrêt, adapté",
    "Le mandat du 3 fév. 2016 a été renouvelé le lundi 14 sept. 2018, vingt jours avant l'audience de 14 heures.",
    date('3 fév. 2016', '2016-02-03'),
    date('14 sept. 2018', '2018-09-14'),
    term('vingt jours', 20, 'day'),
  ),
];

export const second: readonly Sentence[] = [...terms, ...thresholds, ...dates];
