/** Numerals by value, each with its ordinal; endings of case are added by what a word ends in. */
export const CARDINALS: readonly (readonly [value: number, word: string, ordinal: string])[] = [
  [1, 'бір', 'бірінші'],
  [2, 'екі', 'екінші'],
  [3, 'үш', 'үшінші'],
  [4, 'төрт', 'төртінші'],
  [5, 'бес', 'бесінші'],
  [6, 'алты', 'алтыншы'],
  [7, 'жеті', 'жетінші'],
  [8, 'сегіз', 'сегізінші'],
  [9, 'тоғыз', 'тоғызыншы'],
  [10, 'он', 'оныншы'],
  [20, 'жиырма', 'жиырмасыншы'],
  [30, 'отыз', 'отызыншы'],
  [40, 'қырық', 'қырқыншы'],
  [50, 'елу', 'елуінші'],
  [60, 'алпыс', 'алпысыншы'],
  [70, 'жетпіс', 'жетпісінші'],
  [80, 'сексен', 'сексенінші'],
  [90, 'тоқсан', 'тоқсаныншы'],
  [100, 'жүз', 'жүзінші'],
  [1000, 'мың', 'мыңыншы'],
];
/** Half of one; and a half, behind a number. */
export const HALF = 'жарты';
export const AND_A_HALF = 'жарым';

/** Behind figures that are inflected: 15-ке; 30-дан, 3-тен; of an ordinal: 5-ші, 2-сінде. */
export const DATIVE_ENDINGS = 'ға ге қа ке';
export const ABLATIVE_ENDINGS = 'дан ден тан тен нан нен';
export const ORDINAL_ENDINGS = 'ші шы інші ыншы нші ншы';
/** Behind a number that is the lower end of a range joined by one of these, with `BETWEEN` behind the unit. */
export const AND = 'мен бен пен және';
