/**
 * Patterns for what Dedere reads, as plain as one would write them for a marker that takes patterns: a number before a
 * unit, and a date, in the five languages. They find about as much and understand none of it.
 */
const NUMBERS = [
  '\\d{1,3}',
  '[٠-٩]{1,3}',
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred)(?:-\\p{L}+)?',
  '(?:од(?:ин|н)|дв|тр|четыр|пят|шест|сем|восем|девят|десят|двадцат|тридцат|сорок|девяност|сто)\\p{L}*',
  '(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|жүз)\\p{L}*',
  '(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|soixante|cent)(?:-\\p{L}+)?',
  '(?:ثلاث|أربع|اربع|خمس|ست|سبع|ثمان|تسع|عشر|مائ|مئ)\\p{L}*',
];
const UNITS = [
  '(?:hour|day|week|month|year)s?',
  '(?:час|дн|дней|сут|недел|месяц|год|лет)\\p{L}*',
  '(?:сағат|күн|тәулі|апта|ай|жыл)\\p{L}*',
  '(?:heure|jour|semaine|an|année)s?|mois',
  '(?:يوم|أيام|شهر|أشهر|سن|عام|أسبوع|أسابيع|ساع)\\p{L}*',
];
const MONTHS = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
];
const KAZAKH_MONTHS = 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан';

const any = (words: readonly string[]): string => `(?:${words.join('|')})`;

export const PATTERN = new RegExp(
  [
    `(?<!\\p{L})${any(NUMBERS)}(?:\\s+${any(NUMBERS)})?(?:\\s*\\(\\d{1,3}\\))?\\s+(?:\\p{L}+\\s+)?${any(UNITS)}(?!\\p{L})`,
    `\\d{1,2}(?:st|nd|rd|th|er)?\\s+${any(MONTHS)}\\s+(?:\\d{4}|[٠-٩]{4})`,
    `\\d{4}\\s+жылғы\\s+\\d{1,2}\\s+(?:${KAZAKH_MONTHS})\\p{L}*`,
    '\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}',
  ].join('|'),
  'giu',
);
