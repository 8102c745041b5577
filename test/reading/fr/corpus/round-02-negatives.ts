import { type Sentence, says } from '../../corpus.ts';

/** Sentences in which figures, months and units stand, and nothing is to be found. */
export const secondNegatives: readonly Sentence[] = [
  says(
    'Statut de Rome, art. 126.1',
    'Le présent Statut entrera en vigueur le premier jour du mois suivant le soixantième jour après la date de dépôt du soixantième instrument.',
  ),
  says(
    'Convention sur l’âge minimum (OIT n° 138), art. 2.3',
    "L'âge minimum ne devra pas être inférieur à l'âge auquel cesse la scolarité obligatoire, ni en tout cas à quinze ans.",
  ),
  says(
    'Convention sur l’âge minimum (OIT n° 138), art. 7.1',
    "La législation nationale pourra autoriser l'emploi à des travaux légers des personnes de treize à quinze ans.",
  ),
  says(
    'Protocole facultatif sur les enfants dans les conflits armés, art. 1',
    "les membres de leurs forces armées qui n'ont pas atteint l'âge de 18 ans ne participent pas directement aux hostilités",
  ),
  says(
    'Pacte international relatif aux droits civils et politiques, art. 6.5',
    'Une sentence de mort ne peut être imposée pour des crimes commis par des personnes âgées de moins de 18 ans.',
  ),
  says(
    'Arrêt, en fait, adapté',
    'Le requérant, un ressortissant marocain âgé de 34 ans, est né en 1978 et réside à Fès.',
  ),
  says('Code pénal, victimes, adapté', 'si la victime a moins de quatorze ans ou plus de soixante-dix ans'),
  says(
    'Droit pénal des mineurs (Suisse), adapté',
    "un enfant de plus de dix ans qui n'a pas encore douze ans révolus",
  ),
  says('Code civil, majorité', 'La majorité est fixée à dix-huit ans accomplis.'),
  says(
    'Recueil des traités, référence',
    "Nations Unies, Recueil des traités, vol. 2349, p. 41, numéro d'enregistrement 42146.",
  ),
  says(
    'Résolution du Conseil de sécurité, référence',
    'Réaffirmant ses résolutions 1267 (1999) et 1373 (2001), notamment les paragraphes 2 f) et 3 de celle-ci',
  ),
  says(
    'Cour européenne des droits de l’homme, référence',
    'voir Soering c. Royaume-Uni, n° 14038/88, §§ 88-91, série A n° 161, et Saadi c. Italie [GC], n° 37201/06, § 125, CEDH 2008',
  ),
  says(
    'Cour européenne des droits de l’homme, vote',
    'Dit, par six voix contre une, et rejette, par dix voix contre sept, la demande pour le surplus.',
  ),
  says(
    'Bulletin des arrêts, référence',
    'Crim., Bull. n° 212, p. 30, lignes 12 à 18 ; cahier 2, mai, feuillet 44',
  ),
  says(
    'Documents des Nations Unies, cotes',
    'A/RES/45/116, annexe ; CCPR/C/21/Rev.1/Add.13, par. 12 ; E/CN.15/2004/5',
  ),
  says(
    'Cour de justice, identifiant',
    'affaires C-404/15 et C-659/15 PPU, ECLI:EU:C:2016:198, points 88 à 94',
  ),
  says(
    'Comité, règlement intérieur, adapté',
    'Le Comité se compose de dix-huit membres ; le quorum est de douze membres, et la majorité des deux tiers décide.',
  ),
  says(
    'Greffe, minutes',
    'La minute du jugement est signée ; chaque orateur dispose de trois minutes, la seconde fois de deux.',
  ),
  says(
    'Code de l’organisation judiciaire',
    'Le juge de première instance ne siège ni en deuxième ni en troisième instance.',
  ),
  says(
    'Contrat de prêt, intérêts',
    "au taux de 0,75 pour cent par mois, soit 9 % l'an, calculé sur 360 parts",
  ),
  says(
    'Greffe, ouverture',
    'Le greffe est ouvert de 9 h à 18 h, et jusqu’à 16 h 30 la veille d’un jour férié.',
  ),
  says(
    'Code de procédure pénale (Maroc), perquisitions, adapté',
    'La perquisition ne peut commencer avant six heures ni après vingt et une heures.',
  ),
  says(
    'Citation à comparaître',
    'Vous êtes cité à comparaître à dix heures trente, salle 12, puis à 14 h 15 ou vers 16 heures.',
  ),
  says(
    'Portail, pied de page',
    'Version 3.2.15, page 4 sur 16. Tél. +212 5 37 21 37 37, télécopie 05 37 21 38 38, code postal 10000.',
  ),
  says('Portail, erreur', 'La requête 10.12.20.24 a été refusée après 5 essais (code 504).'),
  says(
    'Code, renvoi jusqu’à la phrase',
    'deuxième partie, chapitre 60, article 579, paragraphe 1er, alinéa 3, seconde phrase',
  ),
  says(
    'Budget, exercices',
    "l'exercice biennal 2020-2021, les exercices 2022 à 2025, le Programme à l'horizon 2030",
  ),
  says(
    'Traité, sessions',
    'La Commission se réunit chaque année en mai ; les 9 mai et 25 décembre ses bureaux sont fermés.',
  ),
  says(
    'Formulaire, rubriques',
    "Indiquer le jour, le mois et l'année de naissance (jour/mois/année), et le nombre de jours.",
  ),
  says(
    'Convention sur la durée du travail (OIT n° 1), art. 2, adapté',
    'La durée du travail du personnel ne pourra excéder huit par jour et quarante-huit par semaine.',
  ),
  says(
    'Code du travail, indemnités',
    'une indemnité égale à deux mois de salaire ou à trente jours de traitement',
  ),
  says(
    'Règlement pénitentiaire, promenade',
    'Chaque détenu a une heure de promenade par jour, trois douches par semaine et deux parloirs par mois.',
  ),
  says(
    'Indemnités des témoins',
    'Le témoin reçoit 45 euros par jour et 20 euros par nuit, dans la limite de 500 euros.',
  ),
  says(
    "Code de l'application des peines, fractions",
    'lorsque les deux tiers de la peine, ou les trois quarts de la durée, ont été subis',
  ),
  says(
    "Rapport d'une commission, moitiés",
    "Dans la seconde moitié de l'année, la moitié des demandes provenait d'un seul État.",
  ),
  says(
    "Rapport d'une commission, adverbes",
    'Elle sera un jour modifiée, comme elle le fut une fois ; il était une heure tardive.',
  ),
  says(
    "Rapport d'une commission, longs espaces",
    "Depuis un demi-siècle, dans les années soixante comme au XXIe siècle, elle n'a pas servi.",
  ),
  says(
    'Rapport, tableau',
    'Tableau 5. Mois de détention par région ; colonne 3, mois de l’arrestation ; ligne 12, jours',
  ),
  says(
    'Protocoles à la Convention européenne',
    'les Protocoles nos 6, 11 et 14 bis s’appliquent dès la date de la ratification',
  ),
  says(
    'Code des impôts, échéances',
    'payable avant le 10 de chaque mois et au plus tard le 15 mars de chaque année',
  ),
  says(
    "Règlement d'une cour, audiences",
    'le dixième jour ouvrable, le dernier vendredi de mars ou le trentième jour',
  ),
  says(
    'Loi sur les stupéfiants, quantités',
    "plus de 5 grammes d'héroïne, 250 grammes de cannabis ou trente (30) comprimés",
  ),
  says(
    'Code pénal, amendes',
    'une amende de deux cents à cinq cents dirhams ou une amende fixe de 3 750 euros',
  ),
  says(
    'Loi pénale, taux de l’amende',
    "l'amende encourue, qui ne peut excéder le quintuple, est de cent mille euros au plus",
  ),
  says(
    "Mentions d'un registre, jours qui n'existent pas",
    'Les mentions des 30.02.2019, 31/04/2020, 2020-13-01 et 31 juin 2018 ont été rayées.',
  ),
  says(
    'Journal officiel, numéros',
    'Journal officiel n° 5 (mai), tome 12, paru en octobre 2021 ; rectificatif 03/2024',
  ),
  says('Traité, le mois seul', "L'accord a été négocié de mars à mai 2019 et conclu en juin."),
  says(
    'Convention, un jour quelconque',
    'À tout jour de la semaine, à toute heure du jour, au cours du mois considéré, une visite peut avoir lieu.',
  ),
  says(
    'Loi, titre avec numéro et année',
    'la loi n° 35-11 de 2011, le dahir n° 1-02-255 et la Constitution de 2011',
  ),
  says(
    "Convention, nombre d'États",
    'après que dix États, dont au moins huit États membres, auront exprimé leur consentement',
  ),
  says(
    'Convention sur le droit de la mer, distances',
    "n'excédant pas 12 milles marins, dans les deux cents milles, dont au moins 24 de mer",
  ),
  says(
    'Décision, un jour par son nom seul',
    'le lundi 3 mai, à la session de printemps, la seconde de l’année',
  ),
  says(
    'Traité, durées vagues',
    'quelques jours, plusieurs semaines, de longues années ; d’ici quelques heures ; l’autre jour',
  ),
  says(
    'Décision, or et autres mots',
    'Or, neuf des demandeurs étaient des neveux ; la mise en demeure restait sans effet, mille fois.',
  ),
];
