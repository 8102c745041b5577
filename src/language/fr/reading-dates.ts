/** Months in their order, each with its short forms; a full stop may follow those. */
export const MONTHS = [
  'janvier janv jan',
  'février févr fév fevr',
  'mars',
  'avril avr',
  'mai',
  'juin',
  'juillet juil juill',
  'août',
  'septembre sept',
  'octobre oct',
  'novembre nov',
  'décembre déc',
] as const;
/** Between a date and a later one that gives the year of both: "du 1er janvier au 31 mars 2024". */
export const FROM_TO = 'au à et jusque'.split(' ');
/** Between those and the later date. */
export const TO_THE = 'au le'.split(' ');
/** Before a year, of the date. */
export const YEAR_WORDS = 'de le an | de le année | en le an | le an | de';
/** Between a day and its month. */
export const DAY_OF =
  'jour de le mois de | jour de | jour du mois de | jours du mois de | du mois de | de | du';
