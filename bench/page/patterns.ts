/**
 * Patterns for what Dedere reads, as plain as one would write them for a marker that takes patterns: a number before a
 * unit, and a date, in the five languages. They find about as much and understand none of it.
 */
const NUMBER =
  '(?:\\d{1,3}|[٠-٩]{1,3}|one|two|three|six|ten|twelve|fifteen|eighteen|thirty|forty|sixty|ninety|один|одного|двух|трех|шести|десяти|пятнадцати|восемнадцати|тридцати|сорока|шестидесяти|бір|екі|үш|алты|он|он бес|отыз|қырық|алпыс|un|deux|trois|six|dix|quinze|trente|quarante|ثلاثين|أربعين|عشرة)';
const BRACKETS = '(?:\\s*\\(\\d{1,3}\\))?';
const UNIT =
  '(?:hours?|days?|weeks?|months?|years?|час\\p{L}*|дн\\p{L}*|дней|сут\\p{L}*|недел\\p{L}*|месяц\\p{L}*|год\\p{L}*|лет|сағат\\p{L}*|күн\\p{L}*|тәулі\\p{L}*|апта\\p{L}*|ай\\p{L}*|жыл\\p{L}*|heures?|jours?|semaines?|mois|ans?|années?|يوما?ً?|أيام|شهرا?ً?|أشهر|سنة|سنوات)';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)';
const KAZAKH_MONTH =
  '(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)\\p{L}*';

export const PATTERN = new RegExp(
  `(?<!\\p{L})${NUMBER}${BRACKETS}\\s+(?:\\p{L}+\\s+)?${UNIT}(?!\\p{L})|\\d{1,2}\\s+${MONTH}\\s+\\d{4}|\\d{4}\\s+жылғы\\s+\\d{1,2}\\s+${KAZAKH_MONTH}`,
  'giu',
);
