import { describe, expect, it } from 'vitest';
import { english } from '../../../src/reading/en/english.ts';
import { readerOf } from '../told.ts';

const read = readerOf(english);

describe('bounds', () => {
  it.each([
    ['the term shall not exceed two months', 'not exceed two months = term 2 month at-most'],
    ['no extension may exceed thirty days', 'exceed thirty days = term 30 day at-most'],
    ['it must never exceed 9 days', 'never exceed 9 days = term 9 day at-most'],
    ['not for more than a further 9 days', 'not for more than a further 9 days = term 9 day at-most'],
    ['if it exceeds five days', 'exceeds five days = term 5 day more-than'],
    ['must not be detained for more than 48 hours', 'more than 48 hours = term 48 hour at-most'],
    ['an offence that may exceed two days', 'exceed two days = term 2 day more-than'],
    ['nor later than 28 days', 'nor later than 28 days = term 28 day at-most'],
    ['in no case longer than 18 days', 'longer than 18 days = term 18 day at-most'],
    [
      'within an additional period of 30 days',
      'within an additional period of 30 days = term 30 day at-most',
    ],
    ['over a period of 30 days', '30 days = term 30 day'],
    ['for ten or more days', 'ten or more days = term 10 day at-least'],
    ['thirty working days at the latest', 'thirty working days at the latest = term 30 day at-most working'],
    ['under (2) months', 'under (2) months = term 2 month less-than'],
    ['not being less than thirty days', 'not being less than thirty days = term 30 day at-least'],
    ['without exceeding ten days', 'without exceeding ten days = term 10 day at-most'],
    ['it must not go beyond 12 months', 'not go beyond 12 months = term 12 month at-most'],
    ['within a fortnight', 'within a fortnight = term 14 day at-most'],
    ['within seven natural days', 'within seven natural days = term 7 day at-most calendar'],
    [
      'no judge shall order the remand of a suspect for a total of more than 90 days',
      'more than 90 days = term 90 day at-most',
    ],
    ['shall not apply to stays of more than 90 days', 'more than 90 days = term 90 day more-than'],
    ["on giving a year's notice", 'a year = term 1 year'],
    ['suspended for a month', 'a month = term 1 month'],
    ['a period of a year thereafter', 'a year = term 1 year'],
    ['within 48h of the arrest', 'within 48h = term 48 hour at-most'],
    ['with no 30 days of notice', '30 days = term 30 day'],
    ['one year and six months', 'one year and six months = term 18 month'],
  ])('of «%s»', (text, find) => {
    expect(read(text)).toEqual([find]);
  });

  it('of a penalty are read from both ends', () => {
    expect(read("from 6 months' to 3 years' imprisonment")).toEqual([
      '6 months = threshold 6 month',
      '3 years = threshold 3 year',
    ]);
    expect(read("limitation for acts punishable by 3 years' imprisonment is six years")).toEqual([
      '3 years = threshold 3 year',
      'six years = term 6 year',
    ]);
  });

  it('measure the same penalty', () => {
    expect(read('a sentence of 6 months and 1 day')).toEqual([
      '6 months = threshold 6 month',
      '1 day = threshold 1 day',
    ]);
  });

  it('are denied together where "or" joins them', () => {
    expect(read('a time limit of not less than one month or more than two months')).toEqual([
      'not less than one month = term 1 month at-least',
      'more than two months = term 2 month at-most',
    ]);
    expect(read('a limit of less than one month or more than two months')).toEqual([
      'less than one month = term 1 month less-than',
      'more than two months = term 2 month more-than',
    ]);
  });
});

describe('thresholds', () => {
  it.each([
    [
      'punishable by imprisonment for a term exceeding one year',
      'exceeding one year = threshold 1 year more-than',
    ],
    ['at least 6 months of it must remain unserved', 'at least 6 months = threshold 6 month at-least'],
    ['the sentence still to be served is at least one year', 'at least one year = threshold 1 year at-least'],
    [
      'must serve, at the time of receipt, not less than six months',
      'not less than six months = threshold 6 month at-least',
    ],
    ["three years' imprisonment", 'three years = threshold 3 year'],
    [
      'grave crimes, punished with more than five but not more than twelve years',
      'more than five but not more than twelve years = threshold 5-12 year',
    ],
    [
      'imprisonment of not less than two and not more than five years',
      'not less than two and not more than five years = threshold 2-5 year',
    ],
    ['imprisonment for a year', 'a year = threshold 1 year'],
    [
      'imprisonment for a term which may extend to seven years',
      'extend to seven years = threshold 7 year at-most',
    ],
    ['imprisonment of one year or more severe penalties', 'one year = threshold 1 year'],
    [
      'punishable, when the request is sent, by at least one year or more severely',
      'at least one year = threshold 1 year at-least',
    ],
    ['the terms of imprisonment are: (b) 15 years', '15 years = threshold 15 year'],
    ['punishable by a fine or by arrest of up to two months', 'up to two months = threshold 2 month at-most'],
    ['the offence carries more than fifteen years', 'more than fifteen years = threshold 15 year more-than'],
    ['when it is received at least six months remain', 'at least six months = threshold 6 month at-least'],
  ])('of «%s»', (text, find) => {
    expect(read(text)).toEqual([find]);
  });

  it.each([
    [
      'the person sentenced to imprisonment may appeal within ten days',
      'within ten days = term 10 day at-most',
    ],
    ['the sentenced person shall have 30 days', '30 days = term 30 day'],
    [
      'in case of imprisonment the consul is notified in not more than 48 hours',
      'not more than 48 hours = term 48 hour at-most',
    ],
    ['30 days remain for the reply', '30 days = term 30 day'],
    ['at least 6 months remain before it', 'at least 6 months = term 6 month at-least'],
    [
      'limitation: life, for acts punishable by imprisonment for life, and three years for all other acts',
      'three years = term 3 year',
    ],
    [
      'whoever holds someone in confinement for two years or more',
      'two years or more = term 2 year at-least',
    ],
    [
      'where imprisonment is imposed, the detention may not last more than two months',
      'not last more than two months = term 2 month at-most',
    ],
    ['supervision for three years after imprisonment', 'three years = term 3 year'],
    ['the punishment is suspended; the appeal lies for ten days', 'ten days = term 10 day'],
  ])('are not «%s»', (text, find) => {
    expect(read(text)).toEqual([find]);
  });
});

describe('dates', () => {
  it.each([
    ['Dec. 12, 2024', '2024-12-12'],
    ['9 July 1869', '1869-07-09'],
    ['12-Dec-1999', '1999-12-12'],
    ['2024 December 12', '2024-12-12'],
    ['July the 4th, 2018', '2018-07-04'],
    ['12 December of the year 2024', '2024-12-12'],
    ['eighth day of the month of August of the year two thousand and seven', '2007-08-08'],
    ['tenth day of June, in the year of our Lord nineteen hundred and ninety-nine', '1999-06-10'],
  ])('%s', (words, iso) => {
    expect(read(`on ${words}.`).map((each) => each.replaceAll('\n', ' '))).toEqual([`${words} = ${iso}`]);
  });

  it('imply the year only from a later date', () => {
    expect(read('from May 1 to June 30, 2023')).toEqual(['May 1 = 2023-05-01', 'June 30, 2023 = 2023-06-30']);
    expect(read('from 1 December to 31 January 2024')).toEqual(['31 January 2024 = 2024-01-31']);
  });
});

describe('other figures', () => {
  it.each([
    'persons under 18 years',
    'is under fourteen years or over seventy years',
    'a judge shall not be younger than thirty years; retirement at 65 years',
    'the minimum age for that work shall be 15 years',
    'eight hours of sleep every night, one hour of exercise daily, one in five years',
    'it may one day be amended, and one day can pass',
    'a fine of fifty to sixty months of the least wage; code 12 month 5',
    'a minor aged between 14 and 16 years',
    'the age of criminal responsibility is 14 years',
    'marriage at sixteen years, on reaching 65 years, men of 63 years',
    'One day it was lost; acts of the Six-Day War and of the Thirty Years’ War',
    'the offender was fifteen years; one who is not less than 18 years; 14- to 18-year-olds',
    'at 10h, paragraph 48 h, for a day, in a month',
    'an eighteen-year-old',
    '24 hours a day, 7 days a week',
    "twelve months' salary, six days' wages",
    'at 0900 hours, at 24.00 hours, the 24-hour clock',
    'the 2000 year, the 2023 financial year',
    "the Seven Years' War",
    'paragraph (3) months; article 5 (2) days',
    'article 46-1 months, 4.7 months, 12/40 days',
    'a month, a year, the day, every year, several months, many days',
    'on the 30th day, the second month, the tenth year, the first half-year',
    'may 2018, march 12, 31 April 2019, 29 February 2023, May 1968',
  ])('«%s»', (text) => {
    expect(read(text)).toEqual([]);
  });
});
