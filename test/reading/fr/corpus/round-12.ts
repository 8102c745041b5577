import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;

export const twelfth: readonly Sentence[] = [
  says(
    'Convention de Palerme, clauses finales, adapté',
    'La dénonciation prend effet un an après la date de réception de la notification par le Secrétaire général.',
    term('un an', 1, 'year'),
  ),
  says(
    "Convention européenne d'entraide judiciaire, art. 12, adapté",
    "L'immunité cessera lorsque le témoin, ayant eu la possibilité de quitter le territoire pendant quinze jours consécutifs, y sera néanmoins demeuré.",
    term('quinze jours consécutifs', 15, 'day'),
  ),
  says(
    "Convention européenne d'entraide judiciaire, art. 7.3, adapté",
    "la remise d'une citation est demandée au moins 50 jours avant la date fixée pour la comparution",
    term('au moins 50 jours', 50, 'day', LEAST),
  ),
  says(
    "Convention d'extradition avec les Émirats arabes unis, adapté",
    "L'arrestation provisoire est levée au terme de soixante (60) jours si la demande et ses annexes n'ont pas été reçues.",
    term('soixante (60) jours', 60, 'day', { digits: 60 }),
  ),
  says(
    "Convention d'extradition, faits donnant lieu à extradition, adapté",
    "les infractions passibles d'une peine d'emprisonnement d'un an ou plus, ou d'une peine plus sévère",
    threshold('un an ou plus', 1, 'year', LEAST),
  ),
  says(
    'Code de procédure pénale (France), art. 137-1 et 145-2, adapté',
    "En matière criminelle, la personne ne peut être maintenue en détention au-delà d'un an ; le juge peut prolonger celle-ci pour une durée qui ne peut être supérieure à six mois.",
    term("au-delà d'un an", 1, 'year', MOST),
    term('ne peut être supérieure à six mois', 6, 'month', MOST),
  ),
  says(
    'Code pénal, classification, adapté',
    "Sont des délits les infractions que la loi punit d'un emprisonnement de plus d'un mois et de cinq ans au plus.",
    threshold("plus d'un mois", 1, 'month', MORE),
    threshold('cinq ans au plus', 5, 'year', MOST),
  ),
  says(
    'Code pénal, vol dans une maison habitée, adapté',
    'Le vol dans une maison habitée emporte un emprisonnement de deux à six ans et une amende.',
    threshold('de deux à six ans', 2, 'year', { upTo: 6 }),
  ),
  says(
    'Code pénal, cumul de peines, adapté',
    'Le tribunal a fixé une peine de neuf mois pour chaque infraction et dit que douze mois seront purgés.',
    threshold('neuf mois', 9, 'month'),
    threshold('douze mois', 12, 'month'),
  ),
  says(
    "Loi d'amnistie, adapté",
    'Les personnes condamnées à trois ans au plus pour des faits commis avant le 1er décembre 2016 sont libérées dans les deux mois.',
    threshold('trois ans au plus', 3, 'year', MOST),
    date('1er décembre 2016', '2016-12-01'),
    term('dans les deux mois', 2, 'month', MOST),
  ),
  says(
    "Convention de transfèrement avec l'Italie, adapté",
    'à la réception de la demande, le condamné doit avoir encore au moins un an à purger',
    threshold('au moins un an', 1, 'year', LEAST),
  ),
  says(
    'Loi sur les recours, adapté',
    "Le recours est déposé au plus tard 30 (trente) jours après le prononcé ; l'intimé répond dans un délai non supérieur à quinze jours.",
    term('au plus tard 30 (trente) jours', 30, 'day', { ...MOST, digits: 30 }),
    term('dans un délai non supérieur à quinze jours', 15, 'day', MOST),
  ),
  says(
    'Loi sur les réfugiés, adapté',
    "L'attestation est valable quatre-vingt-dix jours ; elle est caduque si son titulaire séjourne à l'étranger plus de six semaines.",
    term('quatre-vingt-dix jours', 90, 'day'),
    term('plus de six semaines', 6, 'week', MORE),
  ),
  says(
    'Code pénal, courtes peines, adapté',
    "Une peine privative de liberté de moins de six mois n'est prononcée que si des circonstances particulières l'exigent.",
    threshold('moins de six mois', 6, 'month', LESS),
  ),
  says(
    'Code de la santé publique, adapté',
    "Le patient est maintenu en observation pendant soixante-douze heures ; le juge statue avant l'expiration d'un délai de douze jours.",
    term('soixante-douze heures', 72, 'hour'),
    term('douze jours', 12, 'day'),
  ),
  says(
    'Code pénal, abandon',
    "Quiconque abandonne un enfant de moins de sept ans, ou un enfant âgé de sept ans et hors d'état de se protéger",
  ),
  says(
    'Statut de la fonction publique',
    "La retraite d'office est à soixante ans ; les agents âgés de 58 ans ou plus peuvent la demander plus tôt.",
  ),
  says(
    'Règlement des prisons, jeunes détenus',
    'Les détenus de moins de vingt et un ans, et ceux qui ont de 21 à 25 ans, sont séparés des autres.',
  ),
  says(
    'Code civil, mariage',
    "L'homme qui n'a pas dix-huit ans et la femme qui n'a pas dix-sept ans ne peuvent contracter mariage.",
  ),
  says(
    'Parquet, heures de réception',
    "Les plaintes sont reçues de 9 h à 18 h 30 les jours ouvrables, le samedi jusqu'à 13 heures.",
  ),
  says(
    'Constitution, sessions',
    'Le Parlement siège en session ordinaire du premier jour ouvrable de septembre au dernier jour ouvrable de juin.',
  ),
  says(
    "Convention d'extradition, langues",
    'en langues kazakhe et française, les deux textes faisant également foi ; en cas de divergence, le second prévaut',
  ),
  says(
    'Règlement intérieur, parole',
    'Deux orateurs pour et deux contre ; un quorum de neuf ; une majorité de sept des quinze juges',
  ),
  says(
    'Tarif douanier',
    'position 27.10, sous-position 2710 19, annexe I, colonne 3 ; contingent n° 09.4003 ; 1 500 tonnes',
  ),
  says(
    'Dommages-intérêts',
    "une indemnité d'au moins cinq cents et d'au plus deux mille francs pour chacune des douze victimes",
  ),
  says(
    'Renvois dans les renvois',
    "dans l'article 2, sous la section 4, plus de trois des chefs visés au point 9, au moins deux des cas de l'article 7",
  ),
  says(
    'Population',
    'une commune de plus de 30 000 habitants, à 12 kilomètres de la frontière, avec 4 écoles',
  ),
  says(
    'Années des lois',
    'la Constitution de 1958, le code de 1994 (en vigueur en 2020), les lois nos 2004-204 et 2016-731',
  ),
  says(
    'Deuxième fois',
    'pour la deuxième fois ; une troisième infraction ; le premier jour ; la neuvième heure ; deux fois par mois',
  ),
  says('Recueils de traités', '1870 RTNU 181, I-31874 ; JOCE C 326 ; STE 24 ; STCE 212 ; RS 0.353.1'),
];
