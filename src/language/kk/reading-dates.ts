/** The months; their endings are added. */
export const MONTHS: readonly string[] = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];
/** Behind the figures of a year, before the month or at the end of a date. */
export const YEAR_WORDS = 'жылғы жылдың жылы жылдағы жыл жылғының';
export const YEAR_LETTER = 'ж';
/** Behind the month, before the day: «қараша айының 2-сі». */
export const OF_MONTH = 'айының айындағы айы';
/** Behind the figures of a day: 2-сі, 15-інде, 1-нан. */
export const DAY_ENDINGS =
  'сі сы і ы сінің сының інің ының сіне сына іне ына сін сын ін ын сінде сында інде ында сіндегі сындағы індегі ындағы сінен сынан інен ынан нде нда нен нан не на';
/** Behind the day. */
export const DAY_WORDS = 'күні күнгі күнінде күнінен күніндегі жұлдызы жұлдызында жұлдызынан';
/** Between two days of one year. */
export const FROM_TO = 'мен бен пен және бастап мен';
