import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;

export const eleventh: readonly Sentence[] = [
  says(
    "Convention d'entraide, sursis à exécution, adapté",
    "La Partie requise peut surseoir à l'exécution pendant une période n'excédant pas quatre-vingt-dix jours.",
    term("n'excédant pas quatre-vingt-dix jours", 90, 'day', MOST),
  ),
  says(
    "Convention arabe d'extradition, adapté",
    "Donne lieu à extradition le crime puni par les lois des deux Parties d'un an d'emprisonnement ou d'une peine plus lourde, ou pour lequel l'individu a été condamné à deux mois au moins.",
    threshold('un an', 1, 'year'),
    threshold('deux mois au moins', 2, 'month', LEAST),
  ),
  says(
    "Convention d'extradition entre l'Espagne et le Maroc, adapté",
    "l'extradition est accordée si la durée de la peine restant à exécuter excède six mois",
    threshold('excède six mois', 6, 'month', MORE),
  ),
  says(
    'Convention de transfèrement entre la France et le Maroc, adapté',
    'Le transfèrement peut être refusé si la durée de la peine restant à subir est inférieure à un an ; le consentement est recueilli dans les 30 jours.',
    threshold('inférieure à un an', 1, 'year', LESS),
    term('dans les 30 jours', 30, 'day', MOST),
  ),
  says(
    'Code de procédure pénale (Suisse), art. 226 et 227, adapté',
    'Le tribunal statue dans les 48 heures suivant la réception de la demande ; la prolongation est accordée pour trois mois au plus, dans des cas exceptionnels pour six mois.',
    term('dans les 48 heures', 48, 'hour', MOST),
    term('trois mois au plus', 3, 'month', MOST),
    term('six mois', 6, 'month'),
  ),
  says(
    'Règlement de procédure et de preuve de la CPI, règle 188, adapté',
    "Le délai de réception de la demande de remise est de 60 jours à compter de la date de l'arrestation provisoire.",
    term('60 jours', 60, 'day'),
  ),
  says(
    'Décision-cadre 2008/909/JAI, adapté',
    "La décision définitive est prise dans un délai de 90 jours ; l'exécution peut être refusée si, à la réception du jugement, la durée de la peine restant à purger est inférieure à six mois.",
    term('dans un délai de 90 jours', 90, 'day', MOST),
    threshold('inférieure à six mois', 6, 'month', LESS),
  ),
  says(
    'Directive 2014/41/UE, art. 12, adapté',
    "L'autorité prend sa décision au plus tard 30 jours après la réception et exécute la mesure dans les 90 jours ; la directive était à transposer au plus tard le 22 mai 2017.",
    term('au plus tard 30 jours', 30, 'day', MOST),
    term('dans les 90 jours', 90, 'day', MOST),
    date('22 mai 2017', '2017-05-22'),
  ),
  says(
    'Code pénal, libération conditionnelle, adapté',
    'La libération conditionnelle peut être accordée au condamné qui a subi les deux tiers de sa peine, mais au moins trois mois de détention.',
    threshold('au moins trois mois', 3, 'month', LEAST),
  ),
  says(
    'Code pénal, réhabilitation, adapté',
    'La réhabilitation est acquise de plein droit après un délai de trois ans, ou de dix ans en cas de condamnation à une peine supérieure à un an.',
    term('trois ans', 3, 'year'),
    term('dix ans', 10, 'year'),
    threshold('supérieure à un an', 1, 'year', MORE),
  ),
  says(
    'Loi sur la détention préventive, adapté',
    "Lorsque le fait est puni d'une peine n'excédant pas trois ans, la détention ne peut durer plus de deux mois.",
    threshold("n'excédant pas trois ans", 3, 'year', MOST),
    term('ne peut durer plus de deux mois', 2, 'month', MOST),
  ),
  says(
    "Traité d'entraide, audition par vidéoconférence, adapté",
    "La convocation est remise quinze jours francs à l'avance, sauf urgence, où soixante-douze heures suffisent.",
    term('quinze jours francs', 15, 'day', { days: 'clear' }),
    term('soixante-douze heures', 72, 'hour'),
  ),
  says(
    'Accord, entrée en vigueur, adapté',
    'Signé à Astana, le quinze juillet deux mille quinze, il entre en vigueur le trentième jour après la réception de la dernière notification.',
    date('quinze juillet deux mille quinze', '2015-07-15'),
  ),
  says(
    'Code pénal, tentative, adapté',
    "Si la peine est de cinq à dix ans de réclusion, la tentative est punie d'un emprisonnement de deux à cinq ans.",
    threshold('de cinq à dix ans', 5, 'year', { upTo: 10 }),
    threshold('de deux à cinq ans', 2, 'year', { upTo: 5 }),
  ),
  says(
    "Loi sur l'asile, adapté",
    "Le recours est formé dans la quinzaine de la notification ; l'Office statue dans un délai de six mois au maximum.",
    term('dans la quinzaine', 15, 'day', { ...MOST, inferred: ['unit-implied'] }),
    term('dans un délai de six mois au maximum', 6, 'month', MOST),
  ),
  says(
    'Code de commerce, adapté',
    "La période suspecte ne peut remonter à plus de dix-huit mois avant le jugement d'ouverture du 2 janvier 2024.",
    term('plus de dix-huit mois', 18, 'month', MOST),
    date('2 janvier 2024', '2024-01-02'),
  ),
  says(
    'Travail de nuit des mineurs',
    'Nul mineur de moins de seize ans ne travaille entre 20 heures et 6 heures, ni à plus de 10 kilomètres de son domicile.',
  ),
  says(
    'Code pénal, grand âge',
    "L'emprisonnement est remplacé si l'auteur a plus de soixante-dix ans, ou est mère d'un enfant de moins de trois ans.",
  ),
  says(
    "Code de l'éducation",
    "L'instruction est obligatoire pour les enfants âgés de trois à seize ans ; l'année scolaire finit en juin.",
  ),
  says(
    'Code électoral',
    'Tout citoyen ayant dix-huit ans accomplis est électeur, et à vingt-cinq ans éligible.',
  ),
  says(
    'Statistiques',
    "au premier trimestre 2023 et au cours de l'année civile 2021 ; la cinq centième affaire de l'année",
  ),
  says(
    'Règlement des prisons',
    "Les feux sont éteints à 22 heures ; la promenade est d'au moins une heure par jour.",
  ),
  says(
    'Règlement des prisons, visites',
    'trois visites par mois, deux colis par an, un appel téléphonique chaque semaine',
  ),
  says(
    'Loi sur les crimes de guerre',
    'faits commis pendant la guerre de Trente Ans, la guerre des Six Jours ou la guerre de Cent Ans',
  ),
  says(
    "Loi d'interprétation",
    "le « mois » s'entend du mois civil ; le « jour » comprend la nuit ; le singulier comprend le pluriel",
  ),
  says(
    "Loi d'interprétation, fractions",
    'la moitié de la somme, les trois quarts des voix, les neuf dixièmes de la surface',
  ),
  says(
    'Liste de sanctions',
    'résolution 1267 (1999), par. 4 b) ; entrée 45 ; passeport n° 300012 ; 12 pseudonymes',
  ),
  says('Émoluments', 'un émolument de 30 euros par jour, 25 par copie et 100 pour chaque lot de dix pages'),
  says(
    'Jours-amende',
    'une peine pécuniaire de 30 à 180 jours-amende, le jour-amende étant au plus de 3 000 francs',
  ),
  says(
    "Année d'une loi",
    "la loi de 1881, chapitres 12 à 30, modifiée en 1999 et 2003 ; la loi 2003-12 ; l'an deux mille",
  ),
  says('Un jour', "Un jour le dossier fut égaré ; ce jour-là, un autre jour et l'autre jour on le chercha."),
  says(
    'Rapports',
    "Le Comité présente son rapport annuel, tous les quatre ans, le premier jour ouvrable de l'année.",
    term('quatre ans', 4, 'year'),
  ),
];
