import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;

export const ninth: readonly Sentence[] = [
  says(
    "Quatrième Protocole additionnel à la Convention européenne d'extradition, adapté",
    "Le délai de réception du complément d'informations est de trente jours ; le Protocole a été ouvert à Vienne le 20 septembre 2012.",
    term('trente jours', 30, 'day'),
    date('20 septembre 2012', '2012-09-20'),
  ),
  says(
    "Troisième Protocole additionnel à la Convention européenne d'extradition, adapté",
    'La remise a lieu dès que possible, et au plus tard dans les dix jours à compter de la notification de la décision.',
    term('au plus tard dans les dix jours', 10, 'day', MOST),
  ),
  says(
    'Convention de Minsk (traduction française), art. 56, adapté',
    "L'extradition a lieu pour des actes pour lesquels la loi prévoit une peine privative de liberté d'une durée non inférieure à un an.",
    threshold('non inférieure à un an', 1, 'year', LEAST),
  ),
  says(
    'Convention de Chisinau (traduction française), art. 70, adapté',
    'doit être libérée si les pièces jointes à la demande ne sont pas parvenues dans les quarante (40) jours de la mise sous écrou',
    term('dans les quarante (40) jours', 40, 'day', { ...MOST, digits: 40 }),
  ),
  says(
    "Traité type d'extradition (ONU), art. 9.4, adapté",
    "L'individu arrêté est remis en liberté à l'expiration d'un délai de quarante jours à compter de l'arrestation, si la demande n'a pas été reçue.",
    term('quarante jours', 40, 'day'),
  ),
  says(
    "Convention d'extradition entre la France et l'Inde, adapté",
    "sont passibles d'une peine d'emprisonnement d'au moins deux ans dans les deux États ; fait à Paris, le 24 janvier 2003",
    threshold('au moins deux ans', 2, 'year', LEAST),
    date('24 janvier 2003', '2003-01-24'),
  ),
  says(
    'Code de procédure pénale (France), art. 179, adapté',
    "Le prévenu est remis en liberté si le tribunal n'a pas commencé à examiner l'affaire au fond à l'expiration d'un délai de deux mois.",
    term('deux mois', 2, 'month'),
  ),
  says(
    'Code de procédure pénale (France), art. 498, adapté',
    "L'appel est interjeté dans le délai de dix jours à compter du prononcé du jugement contradictoire.",
    term('dans le délai de dix jours', 10, 'day', MOST),
  ),
  says(
    'Code pénal (France), art. 132-29, adapté',
    "lorsque le condamné n'a pas été, au cours des cinq années précédant les faits, condamné à une peine supérieure à deux mois",
    term('cinq années', 5, 'year'),
    threshold('supérieure à deux mois', 2, 'month', MORE),
  ),
  says(
    'Code pénal (France), art. 131-26, adapté',
    "L'interdiction des droits civiques ne peut excéder une durée de dix ans en cas de condamnation pour crime et cinq ans pour délit.",
    term('ne peut excéder une durée de dix ans', 10, 'year', MOST),
    term('cinq ans', 5, 'year'),
  ),
  says(
    'Code pénal (Belgique), art. 392, adapté',
    "sera puni d'un emprisonnement d'un mois à six mois, ou de deux ans si la victime est un mineur",
    threshold("d'un mois à six mois", 1, 'month', { upTo: 6 }),
    threshold('deux ans', 2, 'year'),
  ),
  says(
    'Code pénal sénégalais, adapté',
    "sera puni d'un emprisonnement de six (6) mois à deux (2) ans et d'une amende de 50 000 francs",
    threshold('six (6) mois', 6, 'month', { digits: 6 }),
    threshold('deux (2) ans', 2, 'year', { digits: 2 }),
  ),
  says(
    "Code de l'entrée et du séjour des étrangers, adapté",
    "L'étranger est placé en rétention pour quatre jours ; au-delà, le juge peut ordonner sa prolongation pour vingt-six jours au plus.",
    term('quatre jours', 4, 'day'),
    term('vingt-six jours au plus', 26, 'day', MOST),
  ),
  says(
    'Code civil, art. 2224, adapté',
    "Les actions personnelles ou mobilières se prescrivent par cinq ans à compter du jour où le titulaire d'un droit a connu les faits.",
    term('cinq ans', 5, 'year'),
  ),
  says(
    "Traité d'extradition, remise ajournée, adapté",
    "Si la personne purge une peine de plus de deux ans dans l'État requis, la remise peut être différée d'un an au maximum.",
    threshold('plus de deux ans', 2, 'year', MORE),
    term('un an au maximum', 1, 'year', MOST),
  ),
  says(
    'Code pénal, sursis probatoire, adapté',
    'Le délai de probation ne peut être inférieur à douze mois ni supérieur à trois ans.',
    term('ne peut être inférieur à douze mois', 12, 'month', LEAST),
    term('ni supérieur à trois ans', 3, 'year', MOST),
  ),
  says(
    "Loi relative au mandat d'arrêt européen, adapté",
    "les faits sont punis d'une peine privative de liberté d'un maximum d'au moins trois ans ; le mandat est daté du 5.10.1995",
    threshold('au moins trois ans', 3, 'year', LEAST),
    date('5.10.1995', '1995-10-05'),
  ),
  says(
    "Code de l'exécution des peines, adapté",
    "Le condamné a purgé dix-huit mois d'une peine de quatre ans.",
    threshold('dix-huit mois', 18, 'month'),
    threshold('quatre ans', 4, 'year'),
  ),
  says(
    'Code de procédure pénale, opposition, adapté',
    "L'opposition est formée par écrit, au plus tard cinq jours calendaires après la signification.",
    term('au plus tard cinq jours calendaires', 5, 'day', { ...MOST, days: 'calendar' }),
  ),
  says(
    'Loi sur la libération conditionnelle, adapté',
    "s'il lui reste à subir une durée d'emprisonnement inférieure à six mois",
    threshold('inférieure à six mois', 6, 'month', LESS),
  ),
  says(
    "Constitution d'un État, Président, adapté",
    'Tout citoyen âgé de quarante ans au moins, qui réside dans le pays, peut être élu.',
  ),
  says(
    'Statut des magistrats, adapté',
    "La limite d'âge est fixée à soixante-cinq ans ; elle est de soixante-huit ans pour le premier président.",
  ),
  says(
    'Code pénal, mineurs, adapté',
    'Les mineurs de plus de treize ans et de moins de dix-huit ans sont jugés par le tribunal pour enfants.',
  ),
  says(
    'Code pénal, réclusion à perpétuité, adapté',
    "La réclusion à perpétuité n'est pas prononcée contre les femmes, ni contre les hommes de soixante-trois ans ou plus.",
  ),
  says(
    'Code du travail, enfants, adapté',
    "Avec l'accord d'un parent, un contrat peut être conclu avec l'élève qui a plus de quatorze ans.",
  ),
  says(
    'Loi sur les retraites, adapté',
    'Les hommes à soixante-trois ans et les femmes à soixante et un ans ont droit à une pension.',
  ),
  says(
    'Code pénal, dommages, adapté',
    'un dommage de plus de mille indices ; à grande échelle : plus de 500 unités',
  ),
  says(
    'Code administratif, adapté',
    'entraîne une amende de vingt unités pour les particuliers, de quarante pour les agents et de cent pour les sociétés',
  ),
  says(
    'Droit des traités, renvois',
    "conformément à l'article 3, paragraphe 1 b), à l'article 16.4 et au chapitre 60 du Code (loi n° 231-V)",
  ),
  says(
    "Arrêts d'une cour, citation",
    'Soering c. Royaume-Uni, série A n° 161, p. 35, § 88 ; requête n° 14038/88',
  ),
  says(
    'Salles et heures de réunion',
    "Le Comité s'est réuni dans la salle 11 de 10 heures à 13 heures, puis à 15 h 30.",
  ),
  says(
    'Originaux et copies',
    'Fait en deux originaux, chacun en trois langues ; cinq copies certifiées ont été établies.',
  ),
  says(
    "Fractions d'une peine, adapté",
    'après avoir subi un tiers, la moitié ou les deux tiers de la durée de la peine',
  ),
  says(
    "Articles d'une loi",
    "Le dixième chapitre, la troisième section et l'article cinquante-deux sont abrogés.",
  ),
  says(
    'Parties et États',
    'quarante-trois États parties, dont dix en Afrique, et douze observateurs y ont pris part',
  ),
  says(
    'Téléphone et boîte postale',
    'B.P. 1230, bureau 45-50, télécopie 18 72 40 ; ouvert les jours ouvrables',
  ),
  says('Intérêts', 'au taux annuel de six pour cent, ou de 0,5 pour cent par mois, sur la somme de 20 000'),
  says(
    'Minute et seconde lecture',
    'la minute du jugement, la seconde lecture, la dernière heure et la troisième séance',
  ),
  says(
    'Décennies et siècles',
    'dans les années 1990, au dix-neuvième siècle, depuis les années quatre-vingt, en 2015 et 2016',
  ),
  says(
    'Quorum',
    'Les deux tiers des juges, mais pas moins de sept, forment le quorum ; le président a deux voix.',
  ),
];
