import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;

export const fifth: readonly Sentence[] = [
  says(
    "Convention interaméricaine sur l'extradition, art. 14.3, adapté",
    "Si, dans les soixante jours de l'arrestation provisoire, la demande n'a pas été présentée, la personne est mise en liberté.",
    term('dans les soixante jours', 60, 'day', MOST),
  ),
  says(
    "Convention interaméricaine sur l'extradition, art. 3.1, adapté",
    "une infraction punie, au moment où elle a été commise, d'une peine d'au moins deux années de privation de liberté",
    threshold('au moins deux années', 2, 'year', LEAST),
  ),
  says(
    "Convention franco-marocaine d'entraide, adapté",
    "Le témoin perd l'immunité quinze (15) jours après avoir été avisé qu'il peut quitter le territoire.",
    term('quinze (15) jours', 15, 'day', { digits: 15 }),
  ),
  says(
    'Convention de la CEI sur le transfèrement, adapté',
    "au jour de la réception de la demande, la partie non purgée de la peine d'emprisonnement est d'au moins 6 mois",
    threshold('au moins 6 mois', 6, 'month', LEAST),
  ),
  says(
    "Deuxième Protocole additionnel à la Convention d'entraide, art. 13, adapté",
    'Le transfèrement ne dure pas plus de 3 (trois) mois ; la Partie peut le prolonger une fois, de trente jours au plus.',
    term('pas plus de 3 (trois) mois', 3, 'month', { ...MOST, digits: 3 }),
    term('trente jours au plus', 30, 'day', MOST),
  ),
  says(
    'Code de procédure pénale, recours, adapté',
    'La décision peut être attaquée dans les soixante-douze heures de sa signification, et le recours est examiné au plus tard dans les dix jours de sa réception.',
    term('dans les soixante-douze heures', 72, 'hour', MOST),
    term('au plus tard dans les dix jours', 10, 'day', MOST),
  ),
  says(
    "Convention d'extradition entre la France et la Chine, adapté",
    "les infractions punissables d'une peine d'emprisonnement d'au moins un (1) an ou d'une peine plus sévère",
    threshold('au moins un (1) an', 1, 'year', { ...LEAST, digits: 1 }),
  ),
  says(
    'Convention européenne pour la surveillance des personnes condamnées, adapté',
    "La surveillance dure d'un à trois ans ; tout manquement dans un délai d'un an et demi entraîne la révocation.",
    term("d'un à trois ans", 1, 'year', { upTo: 3 }),
    term("dans un délai d'un an et demi", 18, 'month', { ...MOST, inferred: ['half-year'] }),
  ),
  says(
    'Code pénal, coups et blessures, adapté',
    "est puni de la réclusion de cinq à dix ans et, si la mort s'ensuit, de huit ans à quinze ans",
    threshold('de cinq à dix ans', 5, 'year', { upTo: 10 }),
    threshold('de huit ans à quinze ans', 8, 'year', { upTo: 15 }),
  ),
  says(
    'Règles sur la computation des délais, adapté',
    "Les délais en jours se comptent en jours calendaires ; trois jours francs s'entendent sans le premier ni le dernier.",
    term('trois jours francs', 3, 'day', { days: 'clear' }),
  ),
  says(
    "Notification d'un dépositaire",
    "L'instrument a été déposé le 31 mars 2009 et a pris effet, trois cent soixante-cinq jours plus tard, le 31.03.2010.",
    date('31 mars 2009', '2009-03-31'),
    term('trois cent soixante-cinq jours', 365, 'day'),
    date('31.03.2010', '2010-03-31'),
  ),
  says(
    'Échange de lettres, adapté',
    'Votre lettre du vingt-trois juin 1998 et la nôtre en date du 2 juillet 1998',
    date('vingt-trois juin 1998', '1998-06-23'),
    date('2 juillet 1998', '1998-07-02'),
  ),
  says(
    'Projet de loi, adapté',
    "retenue jusqu'à 14 (quatorze) jours avant toute inculpation, puis pour une nouvelle période n'excédant pas 28 jours",
    term("jusqu'à 14 (quatorze) jours", 14, 'day', { ...MOST, digits: 14 }),
    term("n'excédant pas 28 jours", 28, 'day', MOST),
  ),
  says(
    'Autorité centrale, notice',
    'Comptez au moins six semaines. Demandes urgentes : 24 heures. Arrestation provisoire : 40 jours, exceptionnellement 60.',
    term('au moins six semaines', 6, 'week', LEAST),
    term('24 heures', 24, 'hour'),
    term('40 jours', 40, 'day'),
  ),
  says(
    'Accord de transfèrement, consentement, adapté',
    "À défaut d'opposition dans les 15 jours ouvrables, le transfèrement a lieu dix jours au moins et trente jours au plus après cette date.",
    term('dans les 15 jours ouvrables', 15, 'day', { ...MOST, days: 'working' }),
    term('dix jours au moins', 10, 'day', LEAST),
    term('trente jours au plus', 30, 'day', MOST),
  ),
  says(
    "Convention d'extradition, infractions",
    "Les infractions visées à l'article 2, paragraphe 1, alinéas a) à d), donnent lieu à extradition.",
  ),
  says(
    'Convention et Protocole, renvois',
    "L'article 27 de la Convention et les articles 31 et 32 du Protocole s'appliquent mutatis mutandis.",
  ),
  says(
    'Traités types des Nations Unies, résolutions',
    "Adopté par l'Assemblée générale dans sa résolution 45/117, modifiée par la résolution 53/112.",
  ),
  says(
    'Code pénal, âge au moment des faits',
    "Le prévenu n'avait pas encore dix-huit ans au moment des faits.",
  ),
  says(
    'Code pénal, grand âge',
    "Nul ne peut être condamné à la réclusion s'il a atteint l'âge de soixante-dix ans.",
  ),
  says('Code pénal, amendes, adapté', "L'amende est de cent mille à cinq cent mille francs."),
  says('Jugement, dommages-intérêts', 'des dommages-intérêts de 2 500 000 dirhams et des dépens de 30 000'),
  says(
    'Clause finale, langues',
    "L'instrument est établi en deux exemplaires, chacun en trois langues, tous les textes faisant également foi.",
  ),
  says(
    'Convention, adhésion',
    "Un État tiers peut à tout moment adhérer ; les premier et deuxième alinéas s'appliquent.",
  ),
  says(
    'Préambule, années seules',
    "En 2016, les Parties ont conclu l'Accord ; en 2017 et 2018, il fut modifié.",
  ),
  says(
    "Règlement d'une commission, sessions",
    "La Commission se réunit au moins deux fois l'an, et son président reste en fonction jusqu'à la session suivante.",
  ),
  says('Rapport, renvois', 'voir pages 45 à 60, note 30, et annexe IV, rubrique 12'),
  says('Droit des mineurs, adapté', "Il s'applique au mineur âgé de quatorze ans ou plus."),
  says(
    'Traité, définitions',
    "Au sens du présent Traité, « jour » s'entend du jour calendaire et « mois » d'un mois civil.",
  ),
  says('Autorité centrale, adresse', 'Rabat, place El Mamounia, BP 1015 ; tél. +212 537 73 25 05'),
  says(
    'Loi et arrêté par leur numéro',
    "par la loi n° 115-VI de la République et l'arrêté n° 7 du procureur général",
  ),
];
