/** The months as they stand in a date, and how they are shortened. */
export const MONTHS: readonly string[] = [
  'января янв',
  'февраля фев февр',
  'марта мар',
  'апреля апр',
  'мая',
  'июня июн',
  'июля июл',
  'августа авг',
  'сентября сен сент',
  'октября окт',
  'ноября ноя нояб',
  'декабря дек',
];
/** Behind the figures of a day: 2-го, 2-ое, 2-е. */
export const DAY_ENDINGS = 'го ого его ьего е ое ье';
/** Between day and month, month and year. */
export const DAY_WORDS = 'числа дня день';
export const MONTH_WORDS = 'месяца';
/** Behind a year, with or without a full stop where shortened. */
export const YEAR_WORDS = 'года году год годом';
export const YEAR_LETTER = 'г';
/** Between two days of one year. */
export const FROM_TO = 'по до и';
