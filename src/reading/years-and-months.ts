import type { LengthUnit } from './find.ts';
import type { LengthWords } from './length-at.ts';
import { type LengthNumber, lengthNumber } from './number-at.ts';
import type { Token } from './tokens.ts';

const IN_A_YEAR = 12;
/** Of more years no months are told: "2024 жылы алты ай", "в 2024 году шесть месяцев". */
const MOST = 99;
/** A range or half of a year is no part of a sum. */
const summable = ({ value, lower, inferred }: LengthNumber): boolean =>
  Number.isInteger(value) && lower === null && !inferred.includes('half-year');

/** "One year and six months": both in months, with the years among them; null where no years stand before. */
export function withYears(
  tokens: readonly Token[],
  months: LengthNumber,
  unit: LengthUnit,
  words: LengthWords,
): (LengthNumber & { readonly years: number }) | null {
  if (!words.yearsJoin || unit !== 'month' || months.value >= IN_A_YEAR || !summable(months)) return null;
  const join = tokens[months.from - 1]?.text ?? '';
  const at = months.from - (words.yearsJoin.has(join) ? 2 : 1);
  const said = tokens[at]?.text ?? '';
  if (words.unit(said) !== 'year' || words.yearsSaid?.has(said) === false) return null;
  const years = lengthNumber(tokens, at, words);
  if (!years || !summable(years) || years.value > MOST) return null;
  // "Between one year and six months" has two ends.
  if (words.rangeOpens?.get(tokens[years.from - 1]?.text ?? '') === join) return null;
  return {
    value: years.value * IN_A_YEAR + months.value,
    from: years.from,
    to: months.to,
    lower: null,
    days: months.days,
    digits: years.digits === null || months.digits === null ? null : years.digits * IN_A_YEAR + months.digits,
    inferred: [
      ...new Set([...years.inferred, ...months.inferred].filter((each) => each !== 'one-implied')),
      'compound',
    ],
    years: years.value,
  };
}
