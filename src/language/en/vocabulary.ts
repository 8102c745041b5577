import type { Vocabulary } from '../vocabulary.ts';

export const english: Vocabulary = {
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  weekdays: [
    'monday mon',
    'tuesday tue tues',
    'wednesday wed',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
    'sunday sun',
  ],
  units: {
    hour: 'hour hours h hr hrs',
    day: 'day days d',
    week: 'week weeks w wk wks',
    month: 'month months mo',
    year: 'year years y yr yrs',
  },
  relative: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
  marks: 'st nd rd th of the at t on',
  or: 'or',
  forenoon: 'am',
  afternoon: 'pm',
};
