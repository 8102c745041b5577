import type { Length } from '../en/length.ts';
import { counted, formFor } from '../plural.ts';

/** Days of a calendar; terms run in them too, unless the instrument counts in «сутки». */
export const days = (n: number) => counted('ru', n, { one: 'день', few: 'дня', many: 'дней', other: 'дня' });
export const workingDays = (n: number) =>
  counted('ru', n, { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней', other: 'рабочего дня' });
const units = {
  hour: (n: number) => counted('ru', n, { one: 'час', few: 'часа', many: 'часов', other: 'часа' }),
  day: days,
  month: (n: number) => counted('ru', n, { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' }),
  year: (n: number) => counted('ru', n, { one: 'год', few: 'года', many: 'лет', other: 'года' }),
};

const fullDays = (n: number) => counted('ru', n, { one: 'сутки', other: 'суток' });

const isWorking = ({ unit, days: kind }: Length) => kind === 'working' && unit === 'day';
const inFullDays = (length: Length) =>
  length.dayWord === 'сутки' && length.unit === 'day' && !isWorking(length);
export const lengthOf = (length: Length) => {
  if (isWorking(length)) return workingDays(length.n);
  return inFullDays(length) ? fullDays(length.n) : units[length.unit](length.n);
};
/** «1 месяц истекает», «40 дней истекают»; «сутки» has no singular. */
export const ends = (length: Length) =>
  inFullDays(length) ? 'истекают' : formFor('ru', length.n, { one: 'истекает', other: 'истекают' });
export const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
export const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
