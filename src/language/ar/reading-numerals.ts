/**
 * Number words of Arabic in either gender and every case; each also stands with the article. Spelled as they are
 * compared or not: the hamza of the alif, the dots of the last letter and vowels make no difference.
 */
export const ONES = [
  'واحد واحدة واحدا أحد إحدى حادي',
  'اثنان اثنين اثنتان اثنتين ثنتان ثنتين اثنا اثني اثنتا اثنتي إثنا إثني',
  'ثلاث ثلاثة ثلاثا',
  'أربع أربعة أربعا',
  'خمس خمسة خمسا',
  'ست ستة ستا',
  'سبع سبعة سبعا',
  'ثمان ثماني ثمانية ثمانيا ثمانا',
  'تسع تسعة تسعا',
  'عشر عشرة عشرا',
] as const;
/** Behind one to nine: the teens. */
export const TEEN = 'عشر عشرة';
/** Twenty to ninety. */
export const TENS =
  'عشرون عشرين|ثلاثون ثلاثين|أربعون أربعين|خمسون خمسين|ستون ستين|سبعون سبعين|ثمانون ثمانين|تسعون تسعين'.split(
    '|',
  );
/** Hundreds in one word or two: three to nine, and this behind. */
export const HUNDRED = 'مائة مئة ماية مية مئه';
export const TWO_HUNDRED = 'مائتان مائتين مئتان مئتين مائتا مائتي مئتا مئتي ميتين';
/** Three to nine hundred, before the hundred in the same word. */
export const HUNDREDS = 'ثلاث أربع خمس ست سبع ثمان|ثماني تسع'.split(' ');
export const THOUSAND = 'ألف ألفا';
export const TWO_THOUSAND = 'ألفان ألفين ألفا ألفي';
export const THOUSANDS = 'آلاف';
/** Joins the parts of a number, a prefix of the later one. */
export const AND = 'و';
export const HALF = 'نصف';
/** One, behind its unit. */
export const ONE_BEHIND = 'واحد واحدة واحدا';
/** They leave open how many: «بضعة عشر يوماً». */
export const VAGUE = 'بضع بضعة عدة نيف مئات عشرات';

/** Ordinals to ten, as days of a month and in what is counted by rank; the first also in its Moroccan word. */
export const ORDINALS = [
  'أول أولى حادي حادية فاتح غرة',
  'ثاني ثانية ثان',
  'ثالث ثالثة',
  'رابع رابعة',
  'خامس خامسة',
  'سادس سادسة',
  'سابع سابعة',
  'ثامن ثامنة',
  'تاسع تاسعة',
  'عاشر عاشرة',
] as const;
