import { date, type Sentence, says } from '../../corpus.ts';

export const dates: readonly Sentence[] = [
  says(
    "Convention européenne d'extradition, clause finale",
    'Fait à Paris, le 13 décembre 1957, en français et en anglais ; modifiée le 17 mars 1978 et le 10.XI.2010.',
    date('13 décembre 1957', '1957-12-13'),
    date('17 mars 1978', '1978-03-17'),
    date('10.XI.2010', '2010-11-10'),
  ),
  says(
    'Bulletin officiel du Maroc, publication d’un dahir, adapté',
    'publié par le dahir du 1er novembre 2017 et le décret du 1 er\u00a0août 2011, entré en vigueur le 2 nov. 2024',
    date('1er novembre 2017', '2017-11-01'),
    date('1 er\u00a0août 2011', '2011-08-01'),
    date('2 nov. 2024', '2024-11-02'),
  ),
  says(
    'Convention bilatérale, clause finale',
    'EN FOI DE QUOI, signé à Rabat, ce 12 décembre 2024, en double exemplaire ; notes du 3 FÉVRIER 1989 et du 14 avr. 2003.',
    date('12 décembre 2024', '2024-12-12'),
    date('3 FÉVRIER 1989', '1989-02-03'),
    date('14 avr. 2003', '2003-04-14'),
  ),
  says(
    'Convention ancienne, date en lettres',
    'Fait à Bruxelles, le vingt-trois avril mil neuf cent soixante-huit, ratifiée le premier mai deux mille trois.',
    date('vingt-trois avril mil neuf cent soixante-huit', '1968-04-23'),
    date('premier mai deux mille trois', '2003-05-01'),
  ),
  says(
    'Traité en forme solennelle, adapté',
    "le treizième jour du mois de juin de l'an mil neuf cent quatre-vingt-dix-neuf",
    date("treizième jour du mois de juin de l'an mil neuf cent quatre-vingt-dix-neuf", '1999-06-13'),
  ),
  says(
    "Loi d'amnistie, adapté",
    'Sont amnistiés les délits commis du 1er janvier au 31 mars 2024 et jugés avant le 02/11/2024 ou le 25.12.2024.',
    date('1er janvier', '2024-01-01', ['year-implied']),
    date('31 mars 2024', '2024-03-31'),
    date('02/11/2024', '2024-11-02', ['day-before-month']),
    date('25.12.2024', '2024-12-25'),
  ),
  says(
    'Recueil des traités des Nations Unies, en-tête, adapté',
    'Signée à Vienne le 23\u00a0mai\u00a01969. Entrée en vigueur : le 27 janvier 1980. Enregistrée d’office le 2018-07-04.',
    date('23\u00a0mai\u00a01969', '1969-05-23'),
    date('27 janvier 1980', '1980-01-27'),
    date('2018-07-04', '2018-07-04'),
  ),
];
