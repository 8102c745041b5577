import { describe, expect, it } from 'vitest';
import { french } from '../../../src/reading/fr/french.ts';
import { readerOf } from '../told.ts';

const read = readerOf(french);

describe('bounds', () => {
  it.each([
    ['dans le délai légal de dix jours', 'dans le délai légal de dix jours = term 10 day at-most'],
    ['sous un délai de 3 mois', 'sous un délai de 3 mois = term 3 month at-most'],
    [
      'dans un délai qui ne peut excéder 15 jours',
      'dans un délai qui ne peut excéder 15 jours = term 15 day at-most',
    ],
    ['dans une période d’au moins 2 mois', 'au moins 2 mois = term 2 month at-least'],
    ['Nul ne peut être détenu plus de 48 heures', 'plus de 48 heures = term 48 hour at-most'],
    ['sans que la durée totale puisse excéder un an', 'excéder un an = term 1 year at-most'],
    ['aucune prolongation ne peut dépasser trois mois', 'ne peut dépasser trois mois = term 3 month at-most'],
    ['ne peut être prolongée au-delà de six mois', 'au-delà de six mois = term 6 month at-most'],
    ['si elle dépasse cinq jours', 'dépasse cinq jours = term 5 day more-than'],
    ["à moins que la durée n'excède trois mois", "n'excède trois mois = term 3 month more-than"],
    ['n’excède pas trois mois', 'n’excède pas trois mois = term 3 month at-most'],
    ['ne peut toutefois être inférieur à un mois', 'inférieur à un mois = term 1 month at-least'],
    ['non inférieure à deux semaines', 'non inférieure à deux semaines = term 2 week at-least'],
    ['au moins égale à une année', 'au moins égale à une année = term 1 year at-least'],
    ['trois jours francs au plus tôt', 'trois jours francs au plus tôt = term 3 day at-least clear'],
    ['10 jours (ouvrables)', '10 jours (ouvrables) = term 10 day working'],
    ['30 jour(s) de calendrier', '30 jour(s) de calendrier = term 30 day calendar'],
    ["d'un (1) à trois (3) mois", "d'un (1) à trois (3) mois = term 1-3 month"],
    ["dans l'année qui suit l'arrêt", "dans l'année = term 1 year at-most"],
    ["l'affaire est renvoyée à quinzaine", 'quinzaine = term 15 day'],
    ["prorogé d'un jour ouvrable", 'un jour ouvrable = term 1 day working'],
    ['pendant un mois', 'un mois = term 1 month'],
    ['après un semestre', 'un semestre = term 6 month'],
    ['sans qu’elle puisse être supérieure à trois mois', 'supérieure à trois mois = term 3 month at-most'],
    ['la retenue est limitée à 4 heures', '4 heures = term 4 hour'],
    ["jusqu'à 20 heures maximum", "jusqu'à 20 heures maximum = term 20 hour at-most"],
    ["au plus tard 24 heures avant l'heure prévue", 'au plus tard 24 heures = term 24 hour at-most'],
    [
      'elle est prolongée une seule fois sans excéder 45 jours',
      'sans excéder 45 jours = term 45 day at-most',
    ],
    ['un délai porté à dix ans', 'dix ans = term 10 year'],
    ['elle a dix ans pour agir', 'dix ans = term 10 year'],
    ['une année supplémentaire', 'une année = term 1 year'],
    ['gardé pendant 2 mois sur un recours', '2 mois = term 2 month'],
    ['dans un délai franc de dix jours', 'dans un délai franc de dix jours = term 10 day at-most clear'],
    ['le délai franc de huit jours', 'délai franc de huit jours = term 8 day clear'],
    [
      'le juge ne peut ordonner la détention du prévenu dans cette affaire pendant plus de deux mois',
      'plus de deux mois = term 2 month at-most',
    ],
    ['ne concerne pas un séjour de plus de dix jours', 'plus de dix jours = term 10 day more-than'],
    ['de quinze jours à peine de forclusion', 'quinze jours = term 15 day'],
    ['deux ans et six mois', 'deux ans et six mois = term 30 month'],
  ])('of «%s»', (text, find) => {
    expect(read(text)).toEqual([find]);
  });

  it('of a limitation are told from those of its penalty', () => {
    expect(read("la prescription des délits punis de trois ans d'emprisonnement est de six ans")).toEqual([
      'trois ans = threshold 3 year',
      'six ans = term 6 year',
    ]);
  });

  it('of a penalty in a condition of a limitation stay its own', () => {
    expect(
      read(
        "l'action se prescrit par dix ans si la peine encourue est à vie, et par six si elle dépasse trois ans",
      ),
    ).toContain('dépasse trois ans = threshold 3 year more-than');
  });

  it('stay with their own end', () => {
    expect(read('une peine de six mois et un jour')).toEqual([
      'six mois = threshold 6 month',
      'un jour = threshold 1 day',
    ]);
    expect(read("d'un mois au moins à un an au plus")).toEqual([
      'un mois au moins = term 1 month at-least',
      'un an au plus = term 1 year at-most',
    ]);
    expect(read('ne peut être inférieur à dix jours ni supérieur à trente jours')).toEqual([
      'ne peut être inférieur à dix jours = term 10 day at-least',
      'ni supérieur à trente jours = term 30 day at-most',
    ]);
    expect(read('ne peut être inférieur à un mois ou supérieur à deux mois')).toEqual([
      'ne peut être inférieur à un mois = term 1 month at-least',
      'supérieur à deux mois = term 2 month at-most',
    ]);
    expect(read('est inférieure à un mois ou supérieure à deux mois')).toEqual([
      'inférieure à un mois = term 1 month less-than',
      'supérieure à deux mois = term 2 month more-than',
    ]);
  });
});

describe('thresholds', () => {
  it.each([
    ['si le condamné a encore au moins six mois à subir', 'au moins six mois = threshold 6 month at-least'],
    ['la partie de la peine qui reste à exécuter est de dix mois', 'dix mois = threshold 10 month'],
    [
      'lorsque la condamnation est supérieure à six mois',
      'supérieure à six mois = threshold 6 month more-than',
    ],
    ["jusqu'à cinq ans d'emprisonnement", "jusqu'à cinq ans = threshold 5 year at-most"],
    ['réclusion à temps de dix à vingt ans', 'de dix à vingt ans = threshold 10-20 year'],
    ["une peine d'une durée maximale d'un an au moins", 'un an au moins = threshold 1 year at-least'],
    ['un an ou une peine plus sévère', 'un an = threshold 1 year'],
    ['condamnée à plus de deux ans', 'plus de deux ans = threshold 2 year more-than'],
    ['les 6 mois restants de la peine', '6 mois = threshold 6 month'],
    ['échelle des peines de prison  : b) dix ans', 'dix ans = threshold 10 year'],
    ['deux ans avec sursis', 'deux ans = threshold 2 year'],
    ['un an ferme', 'un an = threshold 1 year'],
  ])('of «%s»', (text, find) => {
    expect(read(text)).toEqual([find]);
  });

  it.each([
    ['les peines se prescrivent par cinq ans', 'cinq ans = term 5 year'],
    ['maintenu en détention provisoire pendant six mois', 'six mois = term 6 month'],
    ['si la personne purge une peine, la remise est ajournée de dix jours', 'dix jours = term 10 day'],
    [
      'prescription : à vie, pour les faits punis de la réclusion à vie, et dix ans pour les autres',
      'dix ans = term 10 year',
    ],
    ['fait puni de prison, commis depuis moins de dix jours', 'moins de dix jours = term 10 day less-than'],
    [
      'si le fait est puni de prison, la détention ne peut durer plus de deux mois',
      'ne peut durer plus de deux mois = term 2 month at-most',
    ],
    ['il y a plus de dix ans', 'plus de dix ans = term 10 year more-than'],
    ['mis en liberté après quarante jours', 'quarante jours = term 40 day'],
    ['puni ; il est fait appel pendant dix jours', 'dix jours = term 10 day'],
    ['un an de détention provisoire', 'un an = term 1 year'],
  ])('are not «%s»', (text, find) => {
    expect(read(text)).toEqual([find]);
  });
});

describe('dates', () => {
  it.each([
    ['1ᵉʳ mars 2019', '2019-03-01'],
    ['1° mars 2019', '2019-03-01'],
    ['Ier mars 2019', '2019-03-01'],
    ['2-mai-2017', '2017-05-02'],
    ['17 sept. 1992', '1992-09-17'],
    ['vingt et unième jour d’août 2003', '2003-08-21'],
    ['premier juin de l’année 2021', '2021-06-01'],
    ['31 DÉC. 1999', '1999-12-31'],
    ['29 juillet 1881', '1881-07-29'],
  ])('%s', (words, iso) => {
    expect(read(`le ${words}.`)).toEqual([`${words} = ${iso}`]);
  });

  it('imply the year only from a later date', () => {
    expect(read('entre le 1er mars et le 30 avril 2020')).toEqual([
      '1er mars = 2020-03-01',
      '30 avril 2020 = 2020-04-30',
    ]);
    expect(read('du 1er décembre au 31 janvier 2024')).toEqual(['31 janvier 2024 = 2024-01-31']);
  });
});

describe('other figures', () => {
  it.each([
    'la victime a moins de quinze ans',
    'elle a moins de quatorze ans ou plus de soixante-dix ans',
    'vous avez moins de 28 ans ; jusqu’à ses dix-huit ans ; les seize ans de l’enfant',
    'les enfants (moins de dix-huit ans), les salariés de plus de 57 ans',
    'l’âge minimum ne doit pas être inférieur à quinze ans ; plus jeune de trois ans',
    'le greffe est ouvert de 9 h à 18 h ; l’audience de 14 heures ; la retraite à 65 ans',
    'huit heures de sommeil chaque nuit, au sens d’un mois civil',
    "n'ayant pas atteint quinze ans, qui n'ont pas dix-huit ans accomplis",
    'l’autoriser à seize ans ; les femmes à soixante ans ; la limite d’âge est de 65 ans ; elle est de 68 ans',
    'les mineurs de 16 à 18 ans, un jeune de vingt ans',
    'la retraite d’office est à soixante ans ; celui qui n’a pas dix-huit ans',
    'la mère d’un enfant de moins de trois ans ; la guerre des Six Jours',
    'la guerre de Trente Ans et les Cent-Jours',
    '24h/24 et 7j/7, une semaine sur deux, huit heures par jour',
    'entre 22 heures et 6 heures, entre 22 h et 5 h',
    'entre 6 heures et 21 heures, à dix-sept heures trente, à 18 h',
    'six mois de salaire, le salaire de trois mois, cent jours-amende',
    'article 3 jours, paragraphe 2 mois, n° 5 ans',
    'un jour férié, un mois donné, une année, une heure quelconque',
    'dans le mois de mai, dans le mois en cours, la première quinzaine de mars',
    'le 30e jour, le 2e mois, la 3ème année, le dixième jour',
    'dans les trois fois vingt-quatre heures',
    'under article 1 an offence, in rule 1 an order; paragraph 5 h and',
    'six demi-journées, une demi-heure, un mois et demi',
    'le 31 avril 2019, mai 1968, le 2 mai, dix-sept 1992',
  ])('«%s»', (text) => {
    expect(read(text)).toEqual([]);
  });
});
