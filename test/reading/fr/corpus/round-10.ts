import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;

export const tenth: readonly Sentence[] = [
  says(
    "Traité d'extradition (Suisse-États-Unis), adapté",
    "L'arrestation provisoire prend fin si, dans les 40 jours, la demande n'est pas parvenue ; ce délai peut être prolongé, sans toutefois pouvoir excéder 60 jours.",
    term('dans les 40 jours', 40, 'day', MOST),
    term('excéder 60 jours', 60, 'day', MOST),
  ),
  says(
    "Traité d'extradition, reliquat, adapté",
    "Si l'extradition est demandée pour l'exécution d'un jugement, la durée de la peine restant à subir doit être d'au moins six mois.",
    threshold('au moins six mois', 6, 'month', LEAST),
  ),
  says(
    'Convention sur la cybercriminalité, art. 16, adapté',
    "conserver les données pendant une durée aussi longue que nécessaire, jusqu'à un maximum de quatre-vingt-dix jours ; cette conservation est d'au moins soixante jours",
    term("jusqu'à un maximum de quatre-vingt-dix jours", 90, 'day', MOST),
    term('au moins soixante jours', 60, 'day', LEAST),
  ),
  says(
    'Convention sur la cybercriminalité, art. 24, adapté',
    "punissables dans les deux Parties par une peine privative de liberté pour une période maximale d'au moins un an, ou par une peine plus sévère",
    threshold('au moins un an', 1, 'year', LEAST),
  ),
  says(
    'Convention sur le financement du terrorisme, clause finale, adapté',
    'La présente Convention est ouverte à la signature du 10 janvier 2000 au 31 décembre 2001.',
    date('10 janvier 2000', '2000-01-10'),
    date('31 décembre 2001', '2001-12-31'),
  ),
  says(
    'Code pénal (Géorgie), traduction, adapté',
    "est puni d'un emprisonnement de 4 à 7 ans, avec interdiction d'exercer certaines activités jusqu'à 3 ans",
    threshold('de 4 à 7 ans', 4, 'year', { upTo: 7 }),
    term("jusqu'à 3 ans", 3, 'year', MOST),
  ),
  says(
    'Code de procédure pénale (Côte d’Ivoire), adapté',
    "La durée totale de la détention provisoire ne peut excéder dix-huit mois en matière criminelle ; à son terme, l'inculpé est libéré.",
    term('ne peut excéder dix-huit mois', 18, 'month', MOST),
  ),
  says(
    'Code pénal (Cameroun), adapté',
    "Est puni d'un emprisonnement de dix (10) jours à six (6) mois celui qui refuse de déférer à une réquisition.",
    threshold('dix (10) jours', 10, 'day', { digits: 10 }),
    threshold('six (6) mois', 6, 'month', { digits: 6 }),
  ),
  says(
    "Loi belge relative au mandat d'arrêt européen, adapté",
    "lorsqu'une peine ou une mesure de sûreté d'une durée d'au moins quatre mois a été prononcée",
    threshold('au moins quatre mois', 4, 'month', LEAST),
  ),
  says(
    'Code pénal (Luxembourg), réclusion, adapté',
    'La réclusion est prononcée à vie ou à temps ; celle-ci est de quinze à vingt ans, de dix à quinze ans ou de cinq à dix ans.',
    threshold('de quinze à vingt ans', 15, 'year', { upTo: 20 }),
    threshold('de dix à quinze ans', 10, 'year', { upTo: 15 }),
    threshold('de cinq à dix ans', 5, 'year', { upTo: 10 }),
  ),
  says(
    'Accord de coopération, durée, adapté',
    'Le présent Accord est conclu pour une durée de cinq ans ; il peut être dénoncé avec un préavis de six mois.',
    term('cinq ans', 5, 'year'),
    term('six mois', 6, 'month'),
  ),
  says(
    "Loi d'entraide judiciaire, saisie, adapté",
    'La saisie est levée 30 (trente) jours après son prononcé, sauf prolongation pour trois mois au plus.',
    term('30 (trente) jours', 30, 'day', { digits: 30 }),
    term('trois mois au plus', 3, 'month', MOST),
  ),
  says(
    'Traité de transfèrement, exception, adapté',
    "Dans des cas exceptionnels, les Parties peuvent convenir d'un transfèrement même si la durée restant à purger est inférieure à six mois.",
    threshold('inférieure à six mois', 6, 'month', LESS),
  ),
  says(
    'Code de procédure pénale, instruction, adapté',
    "Le délai au terme duquel l'instruction est achevée ne peut être supérieur à un an en matière correctionnelle, à dix-huit mois en matière criminelle.",
    term('ne peut être supérieur à un an', 1, 'year', MOST),
    term('dix-huit mois', 18, 'month'),
  ),
  says(
    'Recours en grâce, adapté',
    "La demande ne peut être renouvelée avant l'expiration d'un délai d'un an à compter du rejet du 3 mars 2022.",
    term('un an', 1, 'year'),
    date('3 mars 2022', '2022-03-03'),
  ),
  says(
    "Arrêt d'une cour d'appel, adapté",
    "condamné le 4 mai 2019 à la peine de sept ans et six mois d'emprisonnement, dont deux ans avec sursis",
    date('4 mai 2019', '2019-05-04'),
    threshold('sept ans et six mois', 90, 'month', { inferred: ['compound'] }),
    threshold('deux ans', 2, 'year'),
  ),
  says(
    'Code pénal, peine de police, adapté',
    "L'emprisonnement de police est d'un jour au moins et de sept jours au plus.",
    threshold('un jour au moins', 1, 'day', LEAST),
    threshold('sept jours au plus', 7, 'day', MOST),
  ),
  says(
    'Loi sur la nationalité, adapté',
    "L'étranger qui réside habituellement en France depuis plus de cinq ans peut être naturalisé.",
    term('plus de cinq ans', 5, 'year', MORE),
  ),
  says(
    'Code de procédure pénale, retenue, adapté',
    "Le suspect peut être retenu jusqu'à soixante-douze heures sur décision du procureur.",
    term("jusqu'à soixante-douze heures", 72, 'hour', MOST),
  ),
  says(
    'Loi sur les délais administratifs, adapté',
    'La réclamation est instruite dans les quinze (15) jours calendaires de son dépôt.',
    term('dans les quinze (15) jours calendaires', 15, 'day', { ...MOST, digits: 15, days: 'calendar' }),
  ),
  says(
    'Convention sur le génocide, renvois',
    'article II, alinéas a) à e), article III et article VI ; document A/RES/3/260 A ; S/25704, paragraphe 34',
  ),
  says(
    'Code pénal, âge de la responsabilité',
    'La responsabilité pénale commence à seize ans ; pour le meurtre et le vol, à quatorze ans.',
  ),
  says(
    'Code civil, capacité',
    'La majorité est fixée à dix-huit ans accomplis ; à cet âge, on est capable de tous les actes de la vie civile.',
  ),
  says(
    "Code pénal, aggravation selon l'âge",
    "si la victime n'a pas douze ans révolus, ou si elle a plus de soixante-dix ans",
  ),
  says(
    "Protection de l'enfance",
    'une fille de quinze ans, une mère célibataire de dix-sept ans et ses deux enfants',
  ),
  says(
    'Service militaire',
    'Les hommes de 18 à 27 ans sont appelés ; les femmes de plus de 20 ans peuvent être volontaires.',
  ),
  says(
    'Loi sur les jurés',
    'Les jurés sont tirés au sort parmi les citoyens âgés de plus de vingt-trois ans et de moins de soixante-dix ans.',
  ),
  says(
    'Loi contre la corruption',
    'un pot-de-vin de plus de trois mille dollars ; une amende égale à cinquante fois le montant ; cinq pour cent du prix',
  ),
  says('Code des douanes', 'plus de 10 000 euros en espèces, deux litres de spiritueux et 200 cigarettes'),
  says(
    'Code de la route',
    "à plus de 50 km/h au-dessus de la limite, avec 0,8 gramme, à moins de 15 mètres d'un passage",
  ),
  says(
    'Perquisitions de nuit',
    "Nulle perquisition n'a lieu entre vingt et une heures et cinq heures du matin.",
  ),
  says(
    "Rôle d'audience",
    'Affaire 1-24/2023, audience à 9 h 30, salle 7, un juge et deux assesseurs ; 3 témoins cités',
  ),
  says("Structure d'un code", 'Titre quatre, chapitres cinq à neuf, articles 120 à 187 et notes 1 et 2'),
  says(
    'Parts sociales',
    'les actionnaires ayant au moins dix pour cent des voix, ou un dixième du capital, ou un membre sur cinq',
  ),
  says(
    'Dépôts',
    "après le dépôt du trente-cinquième instrument ; vingt-deux ratifications sont requises, dont dix d'États côtiers",
  ),
  says(
    'Numéros de session',
    'la troisième et la quatrième des six commissions, à la quatre-vingt-onzième session, la dixième année',
  ),
  says('Recueils officiels', 'RS 351.1 ; RO 1982 846 ; FF 2001 1; Mém. A n° 45 de 2011 ; Pas. 1990, I, 120'),
  says(
    'Sceau',
    'En foi de quoi les soussignés, en présence de deux témoins, ont apposé leurs sceaux, en quatre exemplaires.',
  ),
  says(
    'Dates sans année',
    'le premier mardi de mai, au plus tard le 30 juin de chaque année, et le 1er janvier prochain',
  ),
  says('Rangs', 'un second lieutenant, un meurtre au premier degré, un tiers saisi et la cinquième roue'),
];
