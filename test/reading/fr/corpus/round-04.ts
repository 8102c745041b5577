import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const LESS = { bound: 'less-than' } as const;
const SUM = { inferred: ['compound'] } as const;

export const fourth: readonly Sentence[] = [
  says(
    'Code pénal, peines cumulées, adapté',
    "condamné à un an et six mois d'emprisonnement, les 2 ans 6 mois restants étant assortis du sursis",
    threshold('un an et six mois', 18, 'month', SUM),
    threshold('2 ans 6 mois', 30, 'month', SUM),
  ),
  says(
    'Code de procédure pénale, durée de la détention, adapté',
    "La détention provisoire ne peut excéder un (1) an et trois (3) mois à compter de l'écrou.",
    term('ne peut excéder un (1) an et trois (3) mois', 15, 'month', { ...MOST, digits: 15, ...SUM }),
  ),
  says(
    'Convention européenne sur la valeur internationale des jugements répressifs, adapté',
    "La personne est libérée après dix-huit jours et, si la demande n'est pas parvenue dans un nouveau délai de vingt-deux jours, sans autre formalité.",
    term('dix-huit jours', 18, 'day'),
    term('dans un nouveau délai de vingt-deux jours', 22, 'day', MOST),
  ),
  says(
    "Convention d'entraide, sauf-conduit, adapté",
    "L'immunité cesse lorsque la personne, libre de partir, n'a pas quitté le territoire dans les trente jours consécutifs après avoir été avisée.",
    term('dans les trente jours consécutifs', 30, 'day', MOST),
  ),
  says(
    'Constitution, garde à vue, adapté',
    "Toute personne retenue est présentée à un juge au plus tard quarante-huit heures après son arrestation, soixante-douze heures en cas d'éloignement.",
    term('au plus tard quarante-huit heures', 48, 'hour', MOST),
    term('soixante-douze heures', 72, 'hour'),
  ),
  says(
    "Loi d'extradition, remise, adapté",
    "La remise n'a lieu qu'à l'expiration d'un délai de quinze jours francs à dater de la décision ; passé ce délai de quinze jours, l'intéressé est libre.",
    term('quinze jours francs', 15, 'day', { days: 'clear' }),
    term('quinze jours', 15, 'day'),
  ),
  says(
    'Règlement de procédure, requête, adapté',
    'La requête est déposée dans les 90 jours ; le président peut proroger ce délai pour une période ne dépassant pas 60 jours ; le mémoire suit sous 45-50 jours.',
    term('dans les 90 jours', 90, 'day', MOST),
    term('ne dépassant pas 60 jours', 60, 'day', MOST),
    term('sous 45-50 jours', 45, 'day', { ...MOST, upTo: 50 }),
  ),
  says(
    "Convention européenne d'extradition, Quatrième Protocole additionnel, art. 7, adapté",
    "Le Secrétaire Général en est informé au plus tard trois mois avant l'expiration ; la réserve est valable cinq ans.",
    term('au plus tard trois mois', 3, 'month', MOST),
    term('cinq ans', 5, 'year'),
  ),
  says(
    "Loi sur l'exécution des peines, adapté",
    "Le condamné auquel il reste au moins trois ans à purger, ou qui a subi au moins dix ans de sa peine, renouvelle sa demande à l'expiration de six mois.",
    threshold('au moins trois ans', 3, 'year', LEAST),
    threshold('au moins dix ans', 10, 'year', LEAST),
    term('six mois', 6, 'month'),
  ),
  says(
    "Convention d'extradition du Canada, adapté",
    "punissable d'une peine maximale d'emprisonnement de cinq ans ou plus ; lorsqu'une peine de moins d'un an a été prononcée, l'extradition peut être refusée",
    threshold('cinq ans ou plus', 5, 'year', LEAST),
    threshold("moins d'un an", 1, 'year', LESS),
  ),
  says(
    "Code de l'entrée et du séjour, adapté",
    "l'étranger condamné à une peine d'emprisonnement ferme au moins égale à cinq ans, dont le reliquat est de moins de six mois",
    threshold('au moins égale à cinq ans', 5, 'year', LEAST),
    threshold('moins de six mois', 6, 'month', LESS),
  ),
  says(
    'Code pénal, peine minimale, adapté',
    "la peine minimale est de quinze ans et la peine maximale d'emprisonnement est de vingt ans, avec une amende",
    threshold('quinze ans', 15, 'year'),
    threshold('vingt ans', 20, 'year'),
  ),
  says(
    'Ministère, foire aux questions',
    'Nous répondons en 3 à 4 jours ouvrables ; les cas urgents prennent de 24 à 48 heures, les plus complexes entre deux et trois mois.',
    term('3 à 4 jours ouvrables', 3, 'day', { upTo: 4, days: 'working' }),
    term('de 24 à 48 heures', 24, 'hour', { upTo: 48 }),
    term('entre deux et trois mois', 2, 'month', { upTo: 3 }),
  ),
  says(
    'Journal officiel, avis',
    "Le présent arrêté entre en vigueur le 5 mars 2021 et cesse d'avoir effet le vendredi 31 décembre 2022 (2022-12-31).",
    date('5 mars 2021', '2021-03-05'),
    date('31 décembre 2022', '2022-12-31'),
    date('2022-12-31', '2022-12-31'),
  ),
  says(
    'Arrêt, procédure',
    'La requête a été introduite le 7 janvier 2015 ; le 11.06.2016 elle a été communiquée ; la chambre a délibéré les 9 et 23 mai 2017.',
    date('7 janvier 2015', '2015-01-07'),
    date('11.06.2016', '2016-06-11'),
    date('23 mai 2017', '2017-05-23'),
  ),
  says(
    'Traité copié avec des espaces fines',
    'dans\u2009un\u2009délai\u2009de\u2009quarante\u2009(40)\u2009jours à dater du 2\u00a0juillet\u00a02018 ; pendant\u202fsix\u202fmois',
    term('dans\u2009un\u2009délai\u2009de\u2009quarante\u2009(40)\u2009jours', 40, 'day', {
      ...MOST,
      digits: 40,
    }),
    date('2\u00a0juillet\u00a02018', '2018-07-02'),
    term('six\u202fmois', 6, 'month'),
  ),
  says(
    'Code pénal, atteintes sur mineurs, adapté',
    "sur une personne n'ayant pas atteint l'âge de seize ans, ou plus jeune de trois ans que l'auteur",
  ),
  says(
    'Code pénal, minorité pénale',
    "N'est pas punissable l'enfant de moins de sept ans, ni celui de plus de sept ans et de moins de douze ans.",
  ),
  says(
    "Statut des magistrats, conditions d'âge",
    'Le candidat doit avoir trente ans au moins et soixante-cinq ans au plus au jour du concours.',
  ),
  says(
    'Convention de Vienne sur le droit des traités, renvois',
    'comme le prévoient les articles 6, 7 et 45, paragraphes 2 et 3, et les sections 2 à 5 de la partie V',
  ),
  says(
    'Loi sur les amendes',
    'une amende égale à cent jours-amende, ou de cinquante à cent mois du salaire minimum',
  ),
  says('Table des matières', 'Chapitre 4 Mois, années et jours ..... 12 ; Chapitre 5 Heures ..... 30'),
  says(
    'Statistiques de police',
    'Sur 365 demandes, 40 étaient urgentes, 15 pour cent tardives, une sur dix refusée ; 2019 : 412, 2020 : 380.',
  ),
  says(
    "Arrêté d'un ministre",
    'arrêté n° 30 du jour précédent ; liste n° 12 du mois ; registre 2024/15 ; feuillet 3, an 2',
  ),
  says(
    'Convention, juridiction compétente',
    'La deuxième chambre de la première section siégeait en sa trentième session, dans la troisième année de ses travaux.',
  ),
  says(
    'Accord international, monnaies',
    '30 EUR par jour, 1 500 USD par mois et 20 000 CHF par an, en quatre versements trimestriels',
  ),
  says(
    'Règlement de prison',
    'deux lettres par semaine, cinq heures par jour hors de la cellule, huit heures de sommeil chaque nuit',
  ),
  says(
    'Constitution, jours fériés',
    'Le premier mai, le quatorze juillet et le 31 décembre sont jours de repos.',
  ),
  says(
    "Règlement d'audience, heures du jour",
    'à dix heures du matin ; au plus tard à 17 heures le jour dit ; avant 12 h 00 ; de 8 heures à midi',
  ),
  says(
    'Recueil de jurisprudence, référence',
    'Cass. crim., 4 mars 19X7, Bull. 1990, n° 12, p. 30 ; D. 2018, 2, 45',
  ),
  says(
    'Rapport explicatif, mots',
    "Tout État, l'un après l'autre, avance avec les temps ; la seconde lecture ; un sablier d'une heure-type",
  ),
  says(
    'Convention sur la cybercriminalité, données techniques',
    'le réseau 24/7, IPv6, les clés de 128 bits, TLS 1.3 et ISO 3166-1',
  ),
  says(
    "Rapport d'un comité, moitié et quart",
    "la moitié des membres, un quart du budget de l'année et les trois quarts des heures",
  ),
];
