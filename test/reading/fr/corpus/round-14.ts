import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;

/** Written after the classes of the thirteenth were mended, before any of them was read. */
export const fourteenth: readonly Sentence[] = [
  says(
    'Convention d’extradition, faits donnant lieu à extradition, adapté',
    'Donnent lieu à extradition les faits punis par les lois des deux Parties d’une peine privative de liberté d’un maximum d’au moins deux ans ou d’une peine plus sévère.',
    threshold('au moins deux ans', 2, 'year', LEAST),
  ),
  says(
    'Convention d’extradition, reliquat, adapté',
    'Lorsque l’extradition est demandée pour l’exécution d’un jugement, la durée de la peine qui reste à exécuter doit être d’au moins six mois.',
    threshold('au moins six mois', 6, 'month', LEAST),
  ),
  says(
    'Convention d’extradition, complément d’informations, adapté',
    'La Partie requise peut fixer un délai de trente jours pour l’obtention de ces informations, délai qui peut être prolongé de quinze jours.',
    term('trente jours', 30, 'day'),
    term('quinze jours', 15, 'day'),
  ),
  says(
    'Convention d’extradition, arrestation provisoire, adapté',
    'L’arrestation provisoire prend fin de plein droit si, dans les quarante-cinq jours qui suivent l’arrestation, la demande n’est pas parvenue à la Partie requise.',
    term('dans les quarante-cinq jours', 45, 'day', MOST),
  ),
  says(
    'Convention d’extradition, remise, adapté',
    'Si la personne n’a pas été reçue à la date fixée, elle est élargie à l’expiration d’un délai de vingt jours.',
    term('vingt jours', 20, 'day'),
  ),
  says(
    'Convention de transfèrement, retrait du consentement, adapté',
    'Le consentement peut être retiré jusqu’à cinq jours avant la date du transfèrement.',
    term('jusqu’à cinq jours', 5, 'day', MOST),
  ),
  says(
    'Convention d’entraide, témoins, adapté',
    'Cette immunité cesse lorsque le témoin, ayant eu la possibilité de quitter le territoire pendant trente jours consécutifs, y est demeuré.',
    term('trente jours consécutifs', 30, 'day'),
  ),
  says(
    'Convention, entrée en vigueur, adapté',
    'Elle entre en vigueur soixante jours après l’échange des instruments de ratification et reste en vigueur pour cinq ans.',
    term('soixante jours', 60, 'day'),
    term('cinq ans', 5, 'year'),
  ),
  says(
    'Convention, dénonciation, adapté',
    'Chaque Partie peut la dénoncer moyennant un préavis écrit de six mois.',
    term('six mois', 6, 'month'),
  ),
  says(
    'Code pénal, vol aggravé, adapté',
    'Le vol avec effraction est puni de trois à sept ans d’emprisonnement et de 45 000 euros d’amende.',
    threshold('de trois à sept ans', 3, 'year', { upTo: 7 }),
  ),
  says(
    'Code pénal, blanchiment, adapté',
    'L’auteur encourt une peine de réclusion criminelle pouvant aller jusqu’à quinze ans.',
    threshold('pouvant aller jusqu’à quinze ans', 15, 'year', MOST),
  ),
  says(
    'Code de procédure pénale, prescription, adapté',
    'L’action publique des crimes se prescrit par vingt ans ; celle des délits par six ans à compter du jour des faits.',
    term('vingt ans', 20, 'year'),
    term('six ans', 6, 'year'),
  ),
  says(
    'Code de procédure pénale, mandat de dépôt, adapté',
    'Le juge peut ordonner la détention pour une durée qui ne saurait excéder deux mois, renouvelable une fois pour un mois.',
    term('ne saurait excéder deux mois', 2, 'month', MOST),
    term('un mois', 1, 'month'),
  ),
  says(
    'Code de procédure pénale, pourvoi, adapté',
    'Le pourvoi est formé dans les cinq jours francs qui suivent le prononcé de l’arrêt.',
    term('dans les cinq jours francs', 5, 'day', { ...MOST, days: 'clear' }),
  ),
  says(
    'Loi sur la police, adapté',
    'Nul ne peut être retenu au poste au-delà de douze heures sans l’accord du procureur.',
    term('au-delà de douze heures', 12, 'hour', MOST),
  ),
  says(
    'Arrêt de cour d’appel, adapté',
    'Par arrêt du 14 février 2019, il a été condamné à quatre ans et huit mois d’emprisonnement et interdit d’exercer la médecine durant six ans.',
    date('14 février 2019', '2019-02-14'),
    threshold('quatre ans et huit mois', 56, 'month', { inferred: ['compound'] }),
    term('six ans', 6, 'year'),
  ),
  says(
    'Attestation du directeur, adapté',
    'Le condamné a exécuté dix-huit mois de sa peine et il lui reste deux ans à subir.',
    threshold('dix-huit mois', 18, 'month'),
    threshold('deux ans', 2, 'year'),
  ),
  says(
    'Note verbale, adapté',
    'L’Ambassade se réfère à la note du Ministère datée du 3 octobre 2022 et prie de répondre sous dix jours ouvrables.',
    date('3 octobre 2022', '2022-10-03'),
    term('sous dix jours ouvrables', 10, 'day', { ...MOST, days: 'working' }),
  ),
  says(
    'Formule finale, adapté',
    'Fait à Tunis, le neuf mai deux mille onze, en deux exemplaires originaux.',
    date('neuf mai deux mille onze', '2011-05-09'),
  ),
  says(
    'Libération conditionnelle, adapté',
    'Le détenu condamné à une peine égale ou supérieure à un an peut être libéré six semaines avant le terme.',
    threshold('égale ou supérieure à un an', 1, 'year', LEAST),
    term('six semaines', 6, 'week'),
  ),
  says(
    'Articles',
    'Les dispositions des articles 9 et 12, alinéa 3, lettre b, et du chapitre II, sections 1 à 4, sont applicables.',
  ),
  says(
    'Code pénal, minorité',
    'Le mineur de moins de treize ans au moment des faits n’est pas pénalement responsable.',
  ),
  says('Code civil, mariage', 'Le mariage ne peut être contracté avant dix-huit ans révolus.'),
  says(
    'Procès-verbal, victime',
    'La plaignante, alors âgée de neuf ans, vivait chez sa grand-mère de soixante-douze ans.',
  ),
  says('Code pénal, amende', 'L’amende est de cinq cents euros au moins et de dix mille euros au plus.'),
  says('Jours-amende', 'Il a été condamné à quatre-vingt-dix jours-amende de quinze euros.'),
  says(
    'Code du travail, nuit',
    'La durée du travail de nuit ne peut excéder huit heures par nuit en moyenne.',
  ),
  says(
    'Travail maritime',
    'Le repos est d’au moins dix heures par jour et de soixante-dix-sept heures au cours d’une même semaine.',
  ),
  says('Règlement des prisons, visites', 'Les condamnés reçoivent deux visites d’une demi-heure par mois.'),
  says(
    'Quorum',
    'Le Comité compte dix-huit membres, dont dix forment le quorum, et siège en deux chambres de cinq.',
  ),
  says(
    'Entrée en vigueur, rang',
    'Il prend effet le premier jour du troisième mois suivant l’échange des notes.',
  ),
  says(
    'Libération, fraction',
    'Il peut être libéré après les deux tiers de la peine et jamais avant la moitié.',
  ),
  says('Enregistrement', 'Enregistré au Secrétariat sous le n° 51234, I-45, p. 112 à 140, en 2014.'),
  says('Audience', 'L’audience s’ouvre à 9 h 30 et le greffe ferme à seize heures.'),
  says('Statistiques', 'En 2021, on a compté 312 demandes, soit 48 de plus qu’en 2020, dont 17 rejetées.'),
  says('Téléphone', 'Permanence : +33 1 44 77 60 60, poste 24, bureau 365, bâtiment 7.'),
  says(
    'Distance',
    'Le lieu de détention se trouve à moins de 60 kilomètres du tribunal de première instance.',
  ),
  says('Intérêts', 'Les sommes supérieures à 1 000 dollars portent intérêt au taux de six pour cent l’an.'),
  says('Définitions', 'On entend par « jour » un jour civil et par « année » une année civile.'),
  says('Jurisprudence', 'Voir Soering c. Royaume-Uni, arrêt de juillet 1989, série A n° 161, §§ 88 à 91.'),
];
