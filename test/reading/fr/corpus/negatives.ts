import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

/** Figures and number words that are no length and no full date, some beside one that is. */
export const figuresThatAreNone: readonly Sentence[] = [
  says(
    'Toute convention, renvoi',
    "La demande visée à l'article 12, paragraphe 2, lettre b, est faite par écrit.",
  ),
  says(
    'Code, renvoi à des articles',
    'conformément aux articles 696-3, 46-1 et 30 de la loi n° 2004-204, pages 12 à 15',
  ),
  says(
    'Convention relative aux droits de l’enfant, art. 1',
    'un enfant s’entend de tout être humain âgé de moins de dix-huit ans',
  ),
  says(
    'Convention relative aux droits de l’enfant, art. 37.a',
    'les infractions commises par des personnes âgées de moins de 18 ans',
  ),
  says(
    'Code pénal, âge de la responsabilité',
    "quiconque avait, au moment des faits, atteint l'âge de seize ans",
  ),
  says(
    'Code pénal, mineurs',
    'le mineur de treize ans et le mineur de plus de seize ans, ou les femmes de plus de 70 ans',
  ),
  says('Code électoral, adapté', 'tout citoyen qui a dix-huit ans révolus au jour du scrutin'),
  says(
    'Ordonnance relative à l’enfance délinquante, adapté',
    'un garçon de 17 ans et un vieillard de quatre-vingts ans',
  ),
  says(
    'Code pénal, jours-amende',
    'une peine de 120 jours-amende de quinze euros chacun, ou trois mois de salaire',
  ),
  says(
    'Code pénal, amende',
    "une amende de 3 000 à 30 000 euros par an, payable par mois, ou d'un mois de traitement",
  ),
  says(
    'Convention des Nations Unies contre la corruption, préambule',
    'Rappelant ses résolutions de 1975 et de 1996 et les travaux de l’an 2000',
  ),
  says(
    'Convention des Nations Unies contre la corruption, art. 68.1',
    'La présente Convention entrera en vigueur le quatre-vingt-dixième jour suivant la date de dépôt du trentième instrument.',
  ),
  says(
    'Traité, entrée en vigueur',
    'le premier jour du deuxième mois qui suit, au plus tard le 30e jour ou le 2ème mois',
  ),
  says(
    'Traité, dates sans année',
    'Les Parties se réunissent en mai, le 1er juin de chaque année et le 11 novembre.',
  ),
  says('Traité, mois et année seuls', "négocié à Genève en mars 2019, à l'automne de 2020 et en août"),
  says(
    'Code de procédure pénale (France), art. 59',
    'les perquisitions ne peuvent être commencées avant 6 heures et après 21 heures',
  ),
  says(
    "Règlement d'audience, heures",
    'audience à 14 heures 30, le greffe ouvrant à neuf heures, de 9 h 15 à 17 h 30',
  ),
  says(
    'Code de procédure pénale, garde à vue, heure de début',
    'retenu pendant 36 heures au plus à compter de 9 heures du matin',
    term('36 heures au plus', 36, 'hour', { bound: 'at-most' }),
  ),
  says(
    'Toute convention, quorum',
    'Les deux tiers des membres, ou la moitié des Parties, peuvent demander une session chaque année.',
  ),
  says(
    'Règlement pénitentiaire, visites',
    'deux visites par mois, trois fois par an, quatre heures par jour et sept jours sur sept',
  ),
  says(
    'Convention européenne des droits de l’homme, art. 5.3',
    'aussitôt traduite devant un juge, et jugée dans un délai raisonnable ; un jour, une audience',
  ),
  says(
    'Accord de transfèrement, nombre vague',
    'quelques mois ou plusieurs années, une dizaine de jours, une quinzaine de jours ou une trentaine de mois de surveillance',
  ),
  says('Prescription, ordinaux', 'dans la dixième année, au vingtième anniversaire, la trentième semaine'),
  says(
    'Code, computation',
    'Le jour de la notification ne compte pas ; si le dernier jour est un jour férié, le terme est le jour suivant.',
  ),
  says(
    'Traité, jour et heure à convenir',
    "l'État requis fait connaître le jour, l'heure et le lieu de la remise dans les meilleurs délais",
  ),
  says('Note, date impossible', 'la note du 31 février 2020 a été retournée le 29 février 2023'),
  says(
    'Rapport, mots en un autre sens',
    'Les Parties en présence, an après an, mois par mois, jour après jour, ont six juges et neuf greffiers.',
  ),
  says('Rapport, décimales', 'La durée moyenne était de 4,7 mois en 2019.'),
  says('Rapport, pour cent', 'dans 40 pour cent des cas une année passe, dans cinq des années'),
  says(
    'Traité, exemplaires',
    'Fait en deux exemplaires originaux, chacun en langues arabe et française, 3 pages',
  ),
  says(
    'Numéros de dossiers et de téléphone',
    'dossier n° 2015-03-117/24, tél. 05 37 21 37 37, jours 1, 2 et 3',
  ),
  says(
    'Histoire',
    "la guerre de Cent Ans, les années 1990, le XXe siècle, l'année 2019, une ville millénaire",
  ),
  says(
    'Accord, exercice et année civile',
    "au cours d'une année civile, d'un mois donné, un jour ouvrable ou une heure quelconque",
  ),
  says(
    "Convention, tableau d'état",
    'article 22, par. 4, du 28/02/1992 ; STE n° 24 ; la réunion du 5 mai',
    date('28/02/1992', '1992-02-28'),
  ),
  says(
    'Code, numéro devant un délai',
    "Selon l'article 12, 30 jours sont accordés ; à l'article 5 jours et heures sont comptés.",
    term('30 jours', 30, 'day'),
  ),
  says(
    'Protocole additionnel, adapté',
    "L'intéressé, âgé de 18 ans ou plus, est informé de l'article 3 dans les dix jours.",
    term('dans les dix jours', 10, 'day', { bound: 'at-most' }),
  ),
  says(
    'Code pénal, circonstance aggravante, adapté',
    "commis sur un mineur de quinze ans, le fait est puni de sept ans d'emprisonnement",
    threshold('sept ans', 7, 'year'),
  ),
  says('Loi, titre et numéro', 'Loi n° 15-38 du 6 joumada I, dahir n° 1-57-400, décret n° 2 du mois de mai'),
  says('Registre, trimestres', 'un rapport par trimestre, le premier semestre de 2021, un mois sur deux'),
  says(
    'Procédure, termes sans nombre',
    "à l'expiration du délai, dans les jours et les mois qui suivent, l'année judiciaire en cours",
  ),
];
