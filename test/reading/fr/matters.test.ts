import { describe, expect, it } from 'vitest';
import { french } from '../../../src/reading/fr/french.ts';
import { readerOf } from '../told.ts';

const read = readerOf(french);

describe('how often', () => {
  it.each([
    'dix heures dans une même journée',
    "quarante-huit heures au cours d'une même semaine",
    'quarante heures dans une semaine',
    'quatre heures au cours de la même nuit',
    "une heure de promenade à l'air libre par jour",
    'deux heures toutes les semaines',
    'la journée de huit heures, la semaine de travail de quarante heures',
  ])('is no length: «%s»', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ["dans les dix jours au cours d'une année", ['dans les dix jours = term 10 day at-most']],
    ['quarante-huit heures dans une cellule', ['quarante-huit heures = term 48 hour']],
    ['six mois de prison sur trois', ['six mois = threshold 6 month']],
    [
      'deux jours, puis dans une semaine au plus tard',
      ['deux jours = term 2 day', 'dans une semaine au plus tard = term 1 week at-most'],
    ],
  ])('is not said in «%s»', (text, finds) => {
    expect(read(text)).toEqual(finds);
  });
});

describe('an interdiction beside a prison', () => {
  it.each([
    'condamné à la prison et à une interdiction de gérer pendant dix ans',
    'condamné à la prison et déclaré inéligible pour dix ans',
  ])('lasts: «%s»', (text) => {
    expect(read(text)).toEqual(['dix ans = term 10 year']);
  });

  it('is not what is punished', () => {
    const text =
      "qui enfreint l'interdiction est puni d'un emprisonnement allant, selon les faits, jusqu'à dix ans";
    expect(read(text)).toEqual(["jusqu'à dix ans = threshold 10 year at-most"]);
  });
});

describe('denials', () => {
  it.each([
    ['ne peut jamais excéder deux mois', 'ne peut jamais excéder deux mois = term 2 month at-most'],
    ['ne peut durer plus de deux mois', 'ne peut durer plus de deux mois = term 2 month at-most'],
    ["n'excède jamais deux mois", "n'excède jamais deux mois = term 2 month at-most"],
    ['ne peut en aucun cas excéder deux mois', 'excéder deux mois = term 2 month at-most'],
  ])('«%s»', (text, find) => {
    expect(read(text)).toEqual([find]);
  });
});
