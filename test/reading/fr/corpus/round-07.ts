import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;

export const seventh: readonly Sentence[] = [
  says(
    "Convention européenne d'extradition, art. 2.1, adapté",
    "Lorsqu'une condamnation à une peine est intervenue sur le territoire de la Partie requérante, la sanction prononcée devra être d'une durée d'au moins quatre mois.",
    threshold('au moins quatre mois', 4, 'month', LEAST),
  ),
  says(
    'Code de procédure pénale (France), art. 696-11, adapté',
    'Si la personne réclamée est appréhendée, elle est conduite dans les quarante-huit heures devant le procureur général.',
    term('dans les quarante-huit heures', 48, 'hour', MOST),
  ),
  says(
    'Code de procédure pénale (France), art. 696-18, adapté',
    "Si, dans le délai d'un mois à compter de la notification du décret, la personne n'a pas été reçue par les agents de l'État requérant, elle est mise d'office en liberté.",
    term("dans le délai d'un mois", 1, 'month', MOST),
  ),
  says(
    'Code de procédure pénale (France), art. 568, adapté',
    'Le ministère public et toutes les parties ont cinq jours francs après celui où la décision attaquée a été prononcée pour se pourvoir en cassation.',
    term('cinq jours francs', 5, 'day', { days: 'clear' }),
  ),
  says(
    'Code de procédure pénale (France), art. 145-1, adapté',
    "En matière correctionnelle, la détention provisoire ne peut excéder quatre mois si la personne n'a pas déjà été condamnée à une peine supérieure à un an.",
    term('ne peut excéder quatre mois', 4, 'month', MOST),
    threshold('supérieure à un an', 1, 'year', MORE),
  ),
  says(
    'Code pénal (France), art. 311-3, adapté',
    "Le vol est puni de trois ans d'emprisonnement et de 45 000 euros d'amende.",
    threshold('trois ans', 3, 'year'),
  ),
  says(
    'Code pénal (France), art. 131-4, adapté',
    "L'échelle des peines d'emprisonnement est la suivante : dix ans au plus ; sept ans au plus ; deux mois au plus.",
    threshold('dix ans au plus', 10, 'year', MOST),
    threshold('sept ans au plus', 7, 'year', MOST),
    threshold('deux mois au plus', 2, 'month', MOST),
  ),
  says(
    'Code pénal (Belgique), art. 25, adapté',
    "La durée de l'emprisonnement correctionnel est de huit jours au moins et de cinq ans au plus.",
    threshold('huit jours au moins', 8, 'day', LEAST),
    threshold('cinq ans au plus', 5, 'year', MOST),
  ),
  says(
    'Code pénal (Suisse), art. 97, adapté',
    "L'action pénale se prescrit par trente ans si la peine maximale encourue est une peine privative de liberté à vie, et par quinze ans si elle dépasse trois ans.",
    term('trente ans', 30, 'year'),
    term('quinze ans', 15, 'year'),
    threshold('dépasse trois ans', 3, 'year', MORE),
  ),
  says(
    'Convention des Nations unies contre la criminalité organisée, art. 2 b), adapté',
    "une infraction passible d'une peine privative de liberté dont le maximum ne doit pas être inférieur à quatre ans",
    threshold('ne doit pas être inférieur à quatre ans', 4, 'year', LEAST),
  ),
  says(
    'Décision-cadre 2002/584/JAI, art. 17, adapté',
    "La décision définitive devrait être prise dans un délai de soixante jours à compter de l'arrestation ; ces délais peuvent être prolongés de trente jours supplémentaires.",
    term('dans un délai de soixante jours', 60, 'day', MOST),
    term('trente jours', 30, 'day'),
  ),
  says(
    'Convention sur le transfèrement des personnes condamnées, art. 3, adapté',
    'la durée de condamnation que le condamné a encore à subir doit être au moins de six mois à la date de réception de la demande',
    threshold('au moins de six mois', 6, 'month', LEAST),
  ),
  says(
    'Convention de Vienne sur le droit des traités, art. 56, adapté',
    "La partie qui veut se retirer du traité le notifie au moins douze mois à l'avance.",
    term('au moins douze mois', 12, 'month', LEAST),
  ),
  says(
    'Convention franco-kazakhe, clause finale, adapté',
    'La dénonciation prend effet six (6) mois après la date de réception de sa notification. Fait à Astana, le 2 novembre 2021.',
    term('six (6) mois', 6, 'month', { digits: 6 }),
    date('2 novembre 2021', '2021-11-02'),
  ),
  says(
    'Code de procédure civile, art. 528 et 538, adapté',
    "Le délai de recours par une voie ordinaire est d'un mois en matière contentieuse ; il est de quinze jours en matière gracieuse.",
    term('un mois', 1, 'month'),
    term('quinze jours', 15, 'day'),
  ),
  says(
    'Loi belge sur la détention préventive, adapté',
    "Le mandat d'arrêt est exécutoire pour un mois ; l'inculpé est entendu au moins vingt-quatre heures avant la comparution.",
    term('un mois', 1, 'month'),
    term('au moins vingt-quatre heures', 24, 'hour', LEAST),
  ),
  says(
    "Convention d'extradition, maximum de la peine, adapté",
    "les faits punis, par les lois des deux États, d'une peine d'emprisonnement dont le maximum est d'au moins deux ans ou d'une peine plus sévère",
    threshold('au moins deux ans', 2, 'year', LEAST),
  ),
  says(
    'Code des relations entre le public et l’administration, adapté',
    "L'administration dispose d'un délai de deux mois pour répondre ; le silence gardé pendant plus de deux mois vaut rejet.",
    term('deux mois', 2, 'month'),
    term('plus de deux mois', 2, 'month', MORE),
  ),
  says(
    'Code pénal marocain, art. 17, adapté',
    "La durée de la peine d'emprisonnement est d'au moins un mois et n'excède pas cinq années.",
    threshold('au moins un mois', 1, 'month', LEAST),
    threshold("n'excède pas cinq années", 5, 'year', MOST),
  ),
  says(
    'Loi, entrée en vigueur, adapté',
    'La loi du 1er février 1995 est abrogée à compter du 31 décembre 2024.',
    date('1er février 1995', '1995-02-01'),
    date('31 décembre 2024', '2024-12-31'),
  ),
  says(
    'Code de procédure pénale, garde à vue, adapté',
    'La durée de la garde à vue ne peut excéder vingt-quatre heures ; elle peut être prolongée pour un nouveau délai de vingt-quatre heures au plus.',
    term('ne peut excéder vingt-quatre heures', 24, 'hour', MOST),
    term('vingt-quatre heures au plus', 24, 'hour', MOST),
  ),
  says(
    'Code de procédure pénale, citation, adapté',
    'Le délai franc de dix jours sépare la citation de la comparution devant le tribunal.',
    term('délai franc de dix jours', 10, 'day', { days: 'clear' }),
  ),
  says(
    'Accord de siège, adapté',
    "Sauf opposition dans les 30 (trente) jours ouvrés, l'accord est reconduit pour une période d'un an.",
    term('dans les 30 (trente) jours ouvrés', 30, 'day', { ...MOST, digits: 30, days: 'working' }),
    term('un an', 1, 'year'),
  ),
  says(
    'Code pénal, récidive, adapté',
    "Quiconque, condamné à une peine de moins d'un an, commet le même délit dans les cinq ans de l'expiration de cette peine, encourt le double.",
    threshold("moins d'un an", 1, 'year', LESS),
    term('dans les cinq ans', 5, 'year', MOST),
  ),
  says(
    'Statut de Rome, art. 77 et 110, adapté',
    "La Cour réexamine la peine lorsque la personne en a purgé les deux tiers, ou accompli vingt-cinq années en cas d'emprisonnement à perpétuité.",
    threshold('vingt-cinq années', 25, 'year'),
  ),
  says(
    "Convention européenne d'extradition, renvois",
    "Les articles 12, 16 et 18 de la Convention, et notamment le paragraphe 4 de l'article 16, s'appliquent.",
  ),
  says(
    'Convention des Nations unies contre la corruption, préambule',
    'Rappelant sa résolution 55/61 de la cinquante-cinquième session, annexe, section II, paragraphes 1 à 30',
  ),
  says(
    'Convention relative aux droits de l’enfant, art. 1, adapté',
    "Un enfant s'entend de tout être humain âgé de moins de dix-huit ans, sauf si la majorité est atteinte plus tôt.",
  ),
  says(
    'Pacte international, art. 6.5, adapté',
    "La peine de mort n'est pas imposée pour des crimes commis par des personnes âgées de moins de 18 ans.",
  ),
  says(
    'Responsabilité pénale des mineurs, adapté',
    "Le mineur de treize ans n'est pas pénalement responsable ; celui qui avait plus de seize ans l'est.",
  ),
  says(
    'Code pénal, corruption, adapté',
    "une amende de 5 000 à 50 000 dirhams ou l'une de ces deux peines seulement",
  ),
  says(
    'Code de procédure pénale, perquisitions, adapté',
    'Les visites domiciliaires ne peuvent être commencées avant six heures ni après vingt et une heures.',
  ),
  says(
    'Libération conditionnelle, fractions, adapté',
    'le condamné qui a subi les deux tiers de sa peine, ou les trois quarts en cas de récidive',
  ),
  says(
    'Constitution, majorité, adapté',
    'Le projet est adopté à la majorité des trois cinquièmes, un tiers au moins des membres étant présents.',
  ),
  says(
    'Journal officiel, référence',
    'JORF n° 0030 du mois de février, page 1024, texte n° 12 ; loi n° 2004-204',
  ),
  says(
    'Règlement (UE), référence',
    'règlement (UE) 2018/1805, JO L 303, p. 1, considérant 28, et directive 2013/48/UE',
  ),
  says(
    'Jours ordinaux, adapté',
    'La Convention entrera en vigueur le premier jour du troisième mois qui suit le dépôt.',
  ),
  says(
    'Millésimes',
    'Les protocoles de 1975, 1978 et 2010 et le rapport pour les années 2019 à 2021 sont annexés.',
  ),
  says("Siège d'un tribunal", 'Salle 3, 2e étage, 12 avenue de la Paix, 75001 Paris, tél. 01 44 32 51 51'),
  says(
    'Dans, en un autre sens',
    "dans les deux langues, dans l'un des cas prévus à l'article 7, dans les limites de sa compétence",
  ),
  says(
    'Plus, en un autre sens',
    "l'une ou plusieurs des Parties, deux ou plusieurs États, au plus tôt et au plus tard, moins de vingt voix",
  ),
  says(
    'Second, en un autre sens',
    'la seconde demande, le second alinéa, une nouvelle infraction et la minute du jugement',
  ),
  says(
    'Charte des Nations unies, art. 23, adapté',
    'Le Conseil de sécurité se compose de quinze Membres, dont dix sont élus ; chacun a une voix.',
  ),
  says(
    'Sommes en lettres, adapté',
    'la somme de dix mille cinq cents francs, payable en quatre versements égaux',
  ),
  says(
    'Traité, personnes, adapté',
    'un groupe de trois personnes ou plus ; deux témoins au moins ; cinq experts au plus',
  ),
  says(
    'Mesures, adapté',
    "une cellule d'au moins six mètres carrés, une ouverture de 40 centimètres au moins",
  ),
  says(
    'Âge avancé, adapté',
    "Nul ne peut être ainsi condamné s'il a atteint l'âge de soixante-quinze ans, ni la femme de plus de soixante ans.",
  ),
  says(
    'Stupéfiants, quantités, adapté',
    "plus de 5 grammes d'héroïne ou 500 grammes de cannabis, ou 20 plants",
  ),
  says('Heures du jour, adapté', 'entre 22 h et 6 h, ou après 20 heures, le dimanche et les jours fériés'),
  says('Taux, adapté', "un intérêt de 8 pour cent l'an, et une majoration de 0,5 % par jour de retard"),
];
