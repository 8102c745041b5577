const MASCULINE = ' واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ');
const FEMININE = ' واحدة اثنتان ثلاث أربع خمس ست سبع ثماني تسع عشر'.split(' ');
const STEMS = '  عشر ثلاث أربع خمس ست سبع ثمان تسع'.split(' ');
const HUNDREDS = '   ثلاث أربع خمس ست سبع ثمان تسع'.split(' ');

/** The gender of what is counted, the case, how a hundred is spelled, and whether three hundred is one word. */
export interface Spelling {
  readonly feminine: boolean;
  readonly nominative: boolean;
  readonly hundred: 'مائة' | 'مئة';
  readonly parted: boolean;
}
export const SPELLINGS: readonly Spelling[] = [false, true].flatMap((feminine) =>
  [false, true].flatMap((nominative) =>
    (['مائة', 'مئة'] as const).flatMap((hundred) =>
      [false, true].map((parted) => ({ feminine, nominative, hundred, parted })),
    ),
  ),
);

const two = (word: string, nominative: boolean) => (nominative ? word : word.replace(/ان$/, 'ين'));

function belowTwenty(n: number, { feminine, nominative }: Spelling): string {
  const ones = feminine ? FEMININE : MASCULINE;
  if (n <= 10) return two(ones[n] ?? '', nominative);
  const ten = feminine ? 'عشرة' : 'عشر';
  if (n === 11) return `${feminine ? 'إحدى' : 'أحد'} ${ten}`;
  if (n === 12) return `${(feminine ? 'اثنت' : 'اثن') + (nominative ? 'ا' : 'ي')} ${ten}`;
  return `${ones[n - 10]} ${ten}`;
}

function belowHundred(n: number, spelling: Spelling): string {
  if (n < 20) return belowTwenty(n, spelling);
  const ten = `${STEMS[Math.floor(n / 10)]}${spelling.nominative ? 'ون' : 'ين'}`;
  const one = n % 10 === 1 && spelling.feminine ? 'إحدى' : belowTwenty(n % 10, spelling);
  return n % 10 ? `${one} و${ten}` : ten;
}

/** 1 to 999 in words. */
export function inWords(n: number, spelling: Spelling): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100 ? belowHundred(n % 100, spelling) : '';
  if (hundreds === 0) return rest;
  const dual = spelling.hundred.replace('ة', spelling.nominative ? 'تان' : 'تين');
  const many = `${HUNDREDS[hundreds]}${spelling.parted ? ' ' : ''}${spelling.hundred}`;
  const high = hundreds === 1 ? spelling.hundred : hundreds === 2 ? dual : many;
  return rest ? `${high} و${rest}` : high;
}

/** Days or years so counted; one and two are said by the noun's form. */
export function counted(n: number, spelling: Spelling): string {
  const [one, few, many] = spelling.feminine ? ['سنة', 'سنوات', 'سنة'] : ['يوم', 'أيام', 'يوماً'];
  if (n === 1) return `${one} ${spelling.feminine ? 'واحدة' : 'واحد'}`;
  if (n === 2) return `${one.replace('ة', 'ت')}${spelling.nominative ? 'ان' : 'ين'}`;
  const last = n % 100;
  const noun = last >= 3 && last <= 10 ? few : last >= 11 ? many : one;
  return `${inWords(n, spelling)} ${noun}`;
}

/** Ordinals of the days of a month. */
export const ORDINALS = (() => {
  const ones = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');
  const of = (n: number) => (n === 1 ? 'الحادي' : (ones[n - 1] ?? ''));
  const teens = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${of(n)} عشر`);
  const twenties = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${of(n)} والعشرين`);
  return [...ones, ...teens, 'العشرين', ...twenties, 'الثلاثين', 'الحادي والثلاثين'];
})();
