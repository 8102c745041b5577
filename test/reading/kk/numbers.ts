const ONES = ' бір екі үш төрт бес алты жеті сегіз тоғыз'.split(' ');
const TENS = ' он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'.split(' ');

/** 1 to 999 in words; a hundred with or without its one. */
export function inWords(n: number, one: 'бір жүз' | 'жүз' = 'жүз'): string {
  const hundreds = Math.floor(n / 100);
  const high = hundreds === 0 ? '' : hundreds === 1 ? one : `${ONES[hundreds]} жүз`;
  return [high, TENS[Math.floor((n % 100) / 10)], ONES[n % 10]].filter(Boolean).join(' ');
}

const ENDED: Readonly<Record<string, readonly [from: string, nth: string]>> = {
  бір: ['бірден', 'бірінші'],
  екі: ['екіден', 'екінші'],
  үш: ['үштен', 'үшінші'],
  төрт: ['төрттен', 'төртінші'],
  бес: ['бестен', 'бесінші'],
  алты: ['алтыдан', 'алтыншы'],
  жеті: ['жетіден', 'жетінші'],
  сегіз: ['сегізден', 'сегізінші'],
  тоғыз: ['тоғыздан', 'тоғызыншы'],
  он: ['оннан', 'оныншы'],
  жиырма: ['жиырмадан', 'жиырмасыншы'],
  отыз: ['отыздан', 'отызыншы'],
  қырық: ['қырықтан', 'қырқыншы'],
  елу: ['елуден', 'елуінші'],
  алпыс: ['алпыстан', 'алпысыншы'],
  жетпіс: ['жетпістен', 'жетпісінші'],
  сексен: ['сексеннен', 'сексенінші'],
  тоқсан: ['тоқсаннан', 'тоқсаныншы'],
  жүз: ['жүзден', 'жүзінші'],
};
const ended = (n: number, form: 0 | 1): string => {
  const words = inWords(n).split(' ');
  const last = words.pop() ?? '';
  return [...words, ENDED[last]?.[form]].join(' ');
};
/** «он бестен»: what is counted up from. */
export const fromWords = (n: number): string => ended(n, 0);
/** «он бесінші»: one of many. */
export const nthWords = (n: number): string => ended(n, 1);

/** Units in the forms in which they stand behind a number. */
export const UNITS = {
  hour: 'сағат сағаттың сағатқа сағатты сағатта сағаттан сағатпен сағаттық сағатына сағатынан',
  day: 'күн күннің күнге күнді күнде күннен күнмен күндік күніне күнін күнінде күнінен тәулік тәуліктің тәулікке тәулікті тәулікте тәуліктен тәулікпен тәуліктік тәулігі тәулігінен',
  week: 'апта аптаның аптаға аптаны аптада аптадан аптамен апталық аптасы аптасынан',
  month: 'ай айдың айға айды айда айдан аймен айлық айы айына айынан',
  year: 'жыл жылдың жылға жылды жылда жылдан жылмен жылдық жылына жылынан',
} as const;
