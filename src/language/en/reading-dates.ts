/** Months in their order, each with its short forms; a full stop may follow those. */
export const MONTHS = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
] as const;
/** Between a date and a later one that gives the year of both: "from 1 January to 31 March 2024". */
export const FROM_TO = 'to until till through and'.split(' ');
/** Before a year, of the date. */
export const YEAR_WORDS = 'in the year of our lord | in the year | of the year | of | year';
