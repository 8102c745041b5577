import type { Length } from '../en/length.ts';
import { counted, formFor } from '../plural.ts';

/** Days of a calendar, in distances and changes; terms run in «сутки». */
export const days = (n: number) => counted('ru', n, { one: 'день', few: 'дня', many: 'дней', other: 'дня' });
export const workingDays = (n: number) =>
  counted('ru', n, { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней', other: 'рабочего дня' });
const units = {
  hour: (n: number) => counted('ru', n, { one: 'час', few: 'часа', many: 'часов', other: 'часа' }),
  day: (n: number) => counted('ru', n, { one: 'сутки', other: 'суток' }),
  month: (n: number) => counted('ru', n, { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' }),
  year: (n: number) => counted('ru', n, { one: 'год', few: 'года', many: 'лет', other: 'года' }),
};

const isWorking = ({ unit, days: kind }: Length) => kind === 'working' && unit === 'day';
export const lengthOf = (length: Length) =>
  isWorking(length) ? workingDays(length.n) : units[length.unit](length.n);
/** «1 месяц истекает», «40 суток истекают»; «сутки» has no singular. */
export const ends = (length: Length) =>
  length.unit === 'day' && !isWorking(length)
    ? 'истекают'
    : formFor('ru', length.n, { one: 'истекает', other: 'истекают' });
export const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
export const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
