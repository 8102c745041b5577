/** Months in their order: of Egypt and the Gulf, of the Levant and Iraq, of Morocco, of Algeria and Tunisia. */
export const MONTHS = [
  'يناير|كانون الثاني|كانون ثاني|ينير|جانفي',
  'فبراير|شباط|فبرائر|فيفري',
  'مارس|آذار|مارث',
  'أبريل|نيسان|إبريل|أفريل|ابريل',
  'مايو|أيار|ماي|ماية|مايه',
  'يونيو|حزيران|يونية|يونيه|جوان',
  'يوليو|تموز|يوليوز|يولية|يوليه|جويلية',
  'أغسطس|آب|غشت|أوت|أوغسطس',
  'سبتمبر|أيلول|شتنبر|سبتنبر',
  'أكتوبر|تشرين الأول|تشرين أول|اكتوبر',
  'نوفمبر|تشرين الثاني|تشرين ثاني|نونبر|نوفنبر',
  'ديسمبر|كانون الأول|كانون أول|دجنبر|دسمبر|ديسنبر',
] as const;
/** Between a day and its month. */
export const BEFORE_MONTH = 'من شهر|من|شهر|لشهر';
/** Before and behind a year, of the date. */
export const BEFORE_YEAR = 'من سنة|من عام|من العام|من السنة|لسنة|لعام|للعام|للسنة|سنة|عام';
export const AFTER_YEAR = 'م|ميلادية|ميلادي|ميلاديا|للميلاد|الميلادية|الميلادي';
/** Between a date and a later one that gives the year of both. */
export const FROM_TO = 'إلى حتى و ولغاية لغاية';
/** Months of the other calendar: «شهر رمضان» is no length. */
export const OTHER_MONTHS = 'محرم صفر ربيع جمادى رجب شعبان رمضان شوال ذي ذو ذا';
