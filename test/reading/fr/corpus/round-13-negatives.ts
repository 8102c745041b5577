import { type Sentence, says } from '../../corpus.ts';

/** Figures that are none, read when the grammar was tried on sentences it had not seen. */
export const thirteenthNegatives: readonly Sentence[] = [
  says(
    'Convention d’extradition Maroc–Espagne 1997, art. 9',
    'La demande est accompagnée des pièces prévues à l’article 12, paragraphe 2, et au chapitre III, sections 4 à 7.',
  ),
  says(
    'Convention du Conseil de l’Europe, clause finale',
    'La Convention entrera en vigueur le premier jour du deuxième mois suivant la date du dépôt du troisième instrument de ratification.',
  ),
  says(
    'Code pénal (Maroc), art. 140',
    'Les délinquants ayant atteint la majorité pénale de dix-huit ans sont réputés pleinement responsables.',
  ),
  says(
    'Rapport Senat n° 476 (2009-2010)',
    'Le rapport n° 476 (2009-2010) consacre ses pages 12 à 30 à la convention d’extradition.',
  ),
  says(
    'Code pénal (Belgique), amende',
    'L’amende est de vingt-six euros à cinq cents euros, augmentée des décimes additionnels.',
  ),
  says(
    'Constitution du Sénégal, art. 28',
    'Tout candidat à la Présidence de la République doit être âgé de trente-cinq ans au moins le jour du scrutin.',
  ),
  says(
    'Constitution française, art. 89',
    'Le projet n’est approuvé que s’il réunit la majorité des trois cinquièmes des suffrages exprimés.',
  ),
  says(
    'Code du travail (France), art. L. 3121-27',
    'La durée légale de travail effectif des salariés à temps complet est fixée à trente-cinq heures par semaine.',
  ),
  says(
    'Perquisitions, CPP (France), art. 59',
    'Les perquisitions et visites domiciliaires ne peuvent être commencées avant 6 heures et après 21 heures.',
  ),
  says(
    'Tribunal fédéral (Suisse), référence',
    'ATF 147 IV 182 consid. 2.3; arrêt RR.2008.296, p. 14, et 1C_379/2020 consid. 5.',
  ),
  says(
    'Statistiques, rapport du Sénat',
    'En 2010, on dénombrait 298 détenus français au Maroc, dont 72 possèdent la double nationalité.',
  ),
  says(
    'Loi de finances (Maroc)',
    'Les crédits ouverts au titre de l’année 2014 sont fixés à 12 millions de dirhams.',
  ),
  says(
    'Code de procédure pénale (France), libération conditionnelle',
    'La libération conditionnelle peut être accordée lorsque la durée de la peine accomplie est au moins égale à la moitié de la peine.',
  ),
  says('Journal officiel (Sénégal), en-tête', '162e année, n° 7012, prix du numéro : 600 francs.'),
  says(
    'Convention de Montego Bay, art. 3',
    'La largeur de la mer territoriale ne dépasse pas 12 milles marins mesurés à partir de lignes de base.',
  ),
  says(
    'Code électoral (France)',
    'Le scrutin est ouvert à huit heures et clos le même jour à dix-huit heures.',
  ),
  says(
    'Loi n° 62-13 (Maroc)',
    'La loi n° 62-13 modifie les articles 42, 50 et 55 (paragraphe 2) de la loi n° 23-98.',
  ),
  says(
    'Cour d’appel, composition',
    'La chambre de l’instruction est composée d’un président et de deux conseillers, dont l’un au moins siège depuis l’origine.',
  ),
  says(
    'Code de la route (Belgique)',
    'La vitesse est limitée à 120 kilomètres par heure sur les autoroutes.',
  ),
  says(
    'Décret n° 2-00-485 (Maroc), visite médicale',
    'Le médecin visite les détenus deux fois par semaine et chaque fois que leur état l’exige.',
  ),
  says(
    'Ministère de la justice, adresse',
    'Les demandes sont adressées au 13, place Vendôme, 75042 Paris Cedex 01, bureau 4.',
  ),
  says(
    'Convention d’entraide, victime',
    'La victime, une enfant de 7 ans, a été entendue en présence d’un psychologue.',
  ),
  says('Accord relatif au siège', 'Le taux d’intérêt est de 5 % par an sur le montant de 2 000 euros.'),
  says(
    'Calendrier scolaire et fêtes légales (Maroc)',
    'La fête du Trône est célébrée le 30 juillet de chaque année.',
  ),
  says(
    'Code civil (France), computation',
    'Le jour de l’acte n’est pas compté, ni celui de l’échéance, et les mois sont pris de quantième à quantième.',
  ),
  says(
    'Recueil des traités, volume',
    'Enregistré sous le n° 31045, volume 1862, page 3, et repris dans l’annexe 2.',
  ),
  says(
    'Assemblée nationale, quinzième législature',
    'Projet de loi n° 1234, quinzième législature, deuxième session extraordinaire de 2018-2019.',
  ),
  says(
    'Conseil constitutionnel, décision',
    'La décision n° 2016-561/562 QPC écarte le grief tiré de l’article 696-11, alinéas 2 et 3.',
  ),
  says(
    'Code pénal (France), âge de la victime',
    'Le fait est puni plus sévèrement lorsqu’il est commis sur un mineur de moins de quinze ans.',
  ),
];
