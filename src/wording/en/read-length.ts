import type { LengthFind } from '../../reading/find.ts';
import { formFor } from '../plural.ts';

const UNITS = {
  hour: { one: 'hour', other: 'hours' },
  day: { one: 'day', other: 'days' },
  week: { one: 'week', other: 'weeks' },
  month: { one: 'month', other: 'months' },
  year: { one: 'year', other: 'years' },
};
const BOUNDS = {
  'at-most': 'at most',
  'at-least': 'at least',
  'more-than': 'more than',
  'less-than': 'less than',
};

/** "at most 40 days", "10 to 15 working days", "6 months". */
export function foundLength(find: Pick<LengthFind, 'n' | 'upTo' | 'unit' | 'bound' | 'days'>): string {
  const { n, upTo, unit, bound, days } = find;
  const figure = upTo === null ? `${n}` : `${n} to ${upTo}`;
  const noun = formFor('en', upTo ?? n, UNITS[unit]);
  return [bound && BOUNDS[bound], figure, days, noun].filter(Boolean).join(' ');
}
