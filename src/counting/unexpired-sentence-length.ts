/** A length of sentence as a judgment states it. Whole numbers, none negative. */
export interface SentenceLength {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** The units as they are written beside the figure, in English and in Russian. */
const UNITS = {
  year: 'years?|y|года?|лет|г\\.?|л\\.?',
  month: 'months?|m|месяц(?:а|ев)?|мес\\.?|м\\.?',
  day: 'days?|d|день|дня|дней|сутки|суток|дн\\.?|сут\\.?|д\\.?',
};
const part = (figures: number, unit: string) => `(?:(\\d{1,${figures}})\\s*(?:${unit})\\s*)?`;
const LENGTH = new RegExp(`^(?=\\d)${part(3, UNITS.year)}${part(4, UNITS.month)}${part(5, UNITS.day)}$`);

/**
 * Reads the form that addresses use, `3y6m10d`, any part of it left out, and what people write: `3г 6м 10д`,
 * `3 года 6 месяцев 10 дней`. Spaces stand beside a figure, never within it; `0d` and bare letters are no length.
 */
export function readLength(text: string): { length: SentenceLength } | { problem: 'not-a-length' } {
  const match = LENGTH.exec(text.trim().toLowerCase());
  if (!match) return { problem: 'not-a-length' };
  const length = {
    years: Number(match[1] ?? 0),
    months: Number(match[2] ?? 0),
    days: Number(match[3] ?? 0),
  };
  return isLength(length) ? { length } : { problem: 'not-a-length' };
}

/** `3y6m10d`, what `readLength` reads. */
export const writeLength = ({ years, months, days }: SentenceLength): string =>
  `${years ? `${years}y` : ''}${months ? `${months}m` : ''}${days ? `${days}d` : ''}` || '0d';

/** A length that runs at all and that a calendar of four-figure years can hold. */
export const isLength = ({ years, months, days }: SentenceLength): boolean =>
  isCount(years, 999) && isCount(months, 9_999) && isCount(days, 99_999) && years + months + days > 0;

export const isCredit = (days: number): boolean => isCount(days, 9_999);

const isCount = (n: number, most: number): boolean => Number.isInteger(n) && n >= 0 && n <= most;
