/** Cases in their usual order: nominative, genitive, dative, instrumental, prepositional. */
export const CASES = [0, 1, 2, 3, 4] as const;
export type Case = (typeof CASES)[number];
export type Gender = 'm' | 'f' | 'n';

type Forms = readonly [string, string, string, string, string];
const forms = (words: string): Forms => words.split(' ') as unknown as Forms;
/** Numerals that end in a soft sign: all their oblique forms but the instrumental are one. */
const soft = (word: string): Forms => {
  const stem = word.slice(0, -1);
  return [word, `${stem}и`, `${stem}и`, `${word}ю`, `${stem}и`];
};

const ONE: Record<Gender, Forms> = {
  m: forms('один одного одному одним одном'),
  f: forms('одна одной одной одной одной'),
  n: forms('одно одного одному одним одном'),
};
const TWO: Record<Gender, Forms> = {
  m: forms('два двух двум двумя двух'),
  f: forms('две двух двум двумя двух'),
  n: forms('два двух двум двумя двух'),
};
const UNITS: readonly Forms[] = [
  forms('три трёх трём тремя трёх'),
  forms('четыре четырёх четырём четырьмя четырёх'),
  soft('пять'),
  soft('шесть'),
  soft('семь'),
  forms('восемь восьми восьми восемью восьми'),
  soft('девять'),
];
const TEENS =
  'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'
    .split(' ')
    .map(soft);
const TENS: readonly Forms[] = [
  soft('двадцать'),
  soft('тридцать'),
  forms('сорок сорока сорока сорока сорока'),
  forms('пятьдесят пятидесяти пятидесяти пятьюдесятью пятидесяти'),
  forms('шестьдесят шестидесяти шестидесяти шестьюдесятью шестидесяти'),
  forms('семьдесят семидесяти семидесяти семьюдесятью семидесяти'),
  forms('восемьдесят восьмидесяти восьмидесяти восемьюдесятью восьмидесяти'),
  forms('девяносто девяноста девяноста девяноста девяноста'),
];
const HUNDREDS: readonly Forms[] = [
  forms('сто ста ста ста ста'),
  forms('двести двухсот двумстам двумястами двухстах'),
  forms('триста трёхсот трёмстам тремястами трёхстах'),
  forms('четыреста четырёхсот четырёмстам четырьмястами четырёхстах'),
  ...'пят шест сем'
    .split(' ')
    .map((stem) => forms(`${stem}ьсот ${stem}исот ${stem}истам ${stem}ьюстами ${stem}истах`)),
  forms('восемьсот восьмисот восьмистам восемьюстами восьмистах'),
  forms('девятьсот девятисот девятистам девятьюстами девятистах'),
];

/** 1 to 999 in words. */
export function inWords(n: number, at: Case, gender: Gender): string {
  const below = n % 100;
  const unit = below >= 10 && below < 20 ? 0 : n % 10;
  return [
    HUNDREDS[Math.floor(n / 100) - 1]?.[at],
    below >= 10 && below < 20 ? TEENS[below - 10]?.[at] : TENS[Math.floor(below / 10) - 2]?.[at],
    unit === 1 ? ONE[gender][at] : unit === 2 ? TWO[gender][at] : UNITS[unit - 3]?.[at],
  ]
    .filter((word) => word !== undefined)
    .join(' ');
}

/** A noun's forms: singular and plural by case. */
export interface Noun {
  readonly one: Forms;
  readonly many: Forms;
  readonly gender: Gender;
}
export const DAY: Noun = {
  one: forms('день дня дню днём дне'),
  many: forms('дни дней дням днями днях'),
  gender: 'm',
};
export const WEEK: Noun = {
  one: forms('неделя недели неделе неделей неделе'),
  many: forms('недели недель неделям неделями неделях'),
  gender: 'f',
};
export const MONTH: Noun = {
  one: forms('месяц месяца месяцу месяцем месяце'),
  many: forms('месяцы месяцев месяцам месяцами месяцах'),
  gender: 'm',
};

/** The noun as it stands behind a number: «два дня», «двух дней», «двадцать один день». */
export function counted(n: number, at: Case, { one, many }: Noun): string {
  const isTeen = n % 100 >= 11 && n % 100 <= 14;
  const last = isTeen ? 0 : n % 10;
  if (last === 1) return one[at];
  if (at !== 0) return many[at];
  return last >= 2 && last <= 4 ? one[1] : many[1];
}

/** How a number begins a compound adjective: «стадвадцатипяти», «одно». */
export function firstPart(n: number): string {
  if (n % 100 === 0) return n === 100 ? 'сто' : inWords(n, 1, 'm').replace('ё', 'е');
  const parts = [Math.floor(n / 100) * 100, n % 100 < 20 && n % 100 >= 10 ? n % 100 : 0];
  if (!parts[1]) parts.push(Math.floor((n % 100) / 10) * 10, n % 10);
  return parts
    .filter((part) => part > 0)
    .map((part) =>
      part === 1 ? 'одно' : part === 100 ? 'сто' : part === 90 ? 'девяносто' : inWords(part, 1, 'm'),
    )
    .join('')
    .replaceAll('ё', 'е');
}
