import { counted, formFor } from '../plural.ts';

/** A length whose noun and verb a sentence needs: "1 month ends", "40 days end", "3 working days end". */
export interface Length {
  readonly n: number;
  readonly unit: 'hour' | 'day' | 'month' | 'year';
  readonly days?: 'calendar' | 'working';
  /** Of an instrument whose Russian text counts its days in «сутки». */
  readonly dayWord?: 'сутки' | undefined;
}

export const days = (n: number) => counted('en', n, { one: 'day', other: 'days' });
export const workingDays = (n: number) => counted('en', n, { one: 'working day', other: 'working days' });
const units = {
  hour: (n: number) => counted('en', n, { one: 'hour', other: 'hours' }),
  day: days,
  month: (n: number) => counted('en', n, { one: 'month', other: 'months' }),
  year: (n: number) => counted('en', n, { one: 'year', other: 'years' }),
};

export const lengthOf = ({ n, unit, days: kind }: Length) =>
  kind === 'working' && unit === 'day' ? workingDays(n) : units[unit](n);
export const ends = ({ n }: Length) => formFor('en', n, { one: 'ends', other: 'end' });
export const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
