import type { LengthFind } from '../../reading/find.ts';
import { formFor } from '../plural.ts';

type Find = Pick<LengthFind, 'n' | 'upTo' | 'unit' | 'bound' | 'days'>;

/** «40 дней». */
const UNITS = {
  hour: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
  day: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
  week: { one: 'неделя', few: 'недели', many: 'недель', other: 'недели' },
  month: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
  year: { one: 'год', few: 'года', many: 'лет', other: 'года' },
};
/** «не более 40 дней», «от 1 до 21 дня». */
const UNITS_OF = {
  hour: { one: 'часа', other: 'часов' },
  day: { one: 'дня', other: 'дней' },
  week: { one: 'недели', other: 'недель' },
  month: { one: 'месяца', other: 'месяцев' },
  year: { one: 'года', other: 'лет' },
};
const BOUNDS = {
  'at-most': 'не более',
  'at-least': 'не менее',
  'more-than': 'более',
  'less-than': 'менее',
};
const DAYS = { calendar: 'календарн', working: 'рабоч', clear: 'полн' };

function daysAs({ days, unit }: Find, isOne: boolean, isOf: boolean): string | null {
  if (days === null) return null;
  const soft = days === 'working';
  const feminine = unit === 'week';
  if (!isOne) return DAYS[days] + (soft ? 'их' : 'ых');
  if (isOf) return DAYS[days] + (feminine ? (soft ? 'ей' : 'ой') : soft ? 'его' : 'ого');
  return DAYS[days] + (feminine ? 'ая' : soft ? 'ий' : 'ый');
}

/** «не более 40 дней», «от 10 до 15 рабочих дней», «6 месяцев». */
export function foundLength(find: Find): string {
  const { n, upTo, unit, bound } = find;
  const isOf = bound !== null || upTo !== null;
  const last = upTo ?? n;
  const isOne = formFor('ru', last, { one: 'one', other: 'other' }) === 'one';
  const figure = upTo === null ? `${n}` : `${bound ? '' : 'от '}${n}${bound ? '–' : ' до '}${upTo}`;
  const noun = formFor('ru', last, isOf ? UNITS_OF[unit] : UNITS[unit]);
  return [bound && BOUNDS[bound], figure, daysAs(find, isOne, isOf), noun].filter(Boolean).join(' ');
}
