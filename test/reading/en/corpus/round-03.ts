import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const MORE = { bound: 'more-than' } as const;
const LESS = { bound: 'less-than' } as const;

export const third: readonly Sentence[] = [
  says(
    'Extradition treaty, release, adapted',
    'The person shall be released on the expiry of the period of forty-five days referred to in paragraph 3, unless the proceedings, not to exceed sixty days, are still pending.',
    term('forty-five days', 45, 'day'),
    term('not to exceed sixty days', 60, 'day', MOST),
  ),
  says(
    'Criminal code, least and most of a penalty, adapted',
    'shall be punished by imprisonment for not less than two nor more than eight years',
    threshold('not less than two nor more than eight years', 2, 'year', { upTo: 8 }),
  ),
  says(
    'Criminal code, least and most, each with its words, adapted',
    'imprisonment of not less than three years and not more than seven years',
    threshold('not less than three years', 3, 'year', LEAST),
    threshold('not more than seven years', 7, 'year', MOST),
  ),
  says(
    'Criminal code, penalties as adjectives, adapted',
    "between three and five years' imprisonment; a four-year sentence; at least one-year imprisonment",
    threshold('between three and five years', 3, 'year', { upTo: 5 }),
    threshold('four-year', 4, 'year'),
    threshold('at least one-year', 1, 'year', LEAST),
  ),
  says(
    'Bilateral treaty, periods as adjectives, adapted',
    'The requested Party may fix a ninety (90) day period, or a six month period; the ten- to fifteen-day delay is counted in calendar days.',
    term('ninety (90) day', 90, 'day', { digits: 90 }),
    term('six month', 6, 'month'),
    term('ten- to fifteen-day', 10, 'day', { upTo: 15 }),
  ),
  says(
    'Law on police custody, adapted',
    'within 72 (seventy-two) hours of the arrest, in three (3) to five (5) days, and in no event longer than 24 hrs',
    term('within 72 (seventy-two) hours', 72, 'hour', { ...MOST, digits: 72 }),
    term('three (3) to five (5) days', 3, 'day', { upTo: 5, digits: 5 }),
    term('longer than 24 hrs', 24, 'hour', MOST),
  ),
  says(
    'Rules of procedure, notice, adapted',
    "A minimum of 30 days' notice is given; the notice lapses after 90 days maximum, or thirty days at the most, or 10 days or less.",
    term('A minimum of 30 days', 30, 'day', LEAST),
    term('90 days maximum', 90, 'day', MOST),
    term('thirty days at the most', 30, 'day', MOST),
    term('10 days or less', 10, 'day', MOST),
  ),
  says(
    'Rules of procedure, service, adapted',
    'not earlier than two weeks before the hearing and no fewer than five clear days after service, for 30 days at least',
    term('not earlier than two weeks', 2, 'week', LEAST),
    term('no fewer than five clear days', 5, 'day', { ...LEAST, days: 'clear' }),
    term('30 days at least', 30, 'day', LEAST),
  ),
  says(
    'Report on detention, adapted',
    'the detention lasted for over eight hundred and eleven days, beyond the one hundred and one days allowed',
    term('over eight hundred and eleven days', 811, 'day', MORE),
    term('beyond the one hundred and one days', 101, 'day', MORE),
  ),
  says(
    'Agreement on legal assistance, answers, adapted',
    'in not less than half a year, within a week, or in one week from the request',
    term('not less than half a year', 6, 'month', { ...LEAST, inferred: ['half-year'] }),
    term('within a week', 1, 'week', { ...MOST, inferred: ['one-implied'] }),
    term('one week', 1, 'week'),
  ),
  says(
    'Agreement on transfer, what is left of the sentence, adapted',
    'the remaining part of the sentence to be served is not less than 6 (six) months at the time of the request',
    threshold('not less than 6 (six) months', 6, 'month', { ...LEAST, digits: 6 }),
  ),
  says(
    'Agreement on transfer, conditions, adapted',
    'at least 1 (one) year of imprisonment remains, and the sentence imposed is below five years',
    threshold('at least 1 (one) year', 1, 'year', { ...LEAST, digits: 1 }),
    threshold('below five years', 5, 'year', LESS),
  ),
  says(
    'Statute of an international court, adapted',
    'The members shall be elected for a term of four years, and within seven natural days shall take the oath.',
    term('four years', 4, 'year'),
    term('within seven natural days', 7, 'day', { ...MOST, days: 'calendar' }),
  ),
  says(
    'Convention on the Rights of the Child, art. 44.1, adapted',
    'The Parties shall report within two years of the entry into force, and thereafter every five years.',
    term('within two years', 2, 'year', MOST),
    term('five years', 5, 'year'),
  ),
  says(
    'Testimonia of treaties, days in many orders',
    'November the 1st, 2017; the thirtieth of November 2017; 01 November 2017; 2017/11/01; 30-11-2017',
    date('November the 1st, 2017', '2017-11-01'),
    date('thirtieth of November 2017', '2017-11-30'),
    date('01 November 2017', '2017-11-01'),
    date('2017/11/01', '2017-11-01'),
    date('30-11-2017', '2017-11-30'),
  ),
  says(
    'Treaty in the old form, letters of another script',
    'Done this tenth day of December in the year two thousand and twenty-four; published on 1st N\u043evember 2017',
    date('tenth day of December in the year two thousand and twenty-four', '2024-12-10'),
    date('1st N\u043evember 2017', '2017-11-01', ['look-alikes']),
  ),
  says(
    'Decree on signing a treaty, adapted',
    'in force from 1 November 2017 to 1 November 2018, by the Decree of the President of 2 November 2024 No. 688',
    date('1 November 2017', '2017-11-01'),
    date('1 November 2018', '2018-11-01'),
    date('2 November 2024', '2024-11-02'),
  ),
  says(
    'Code of criminal procedure, detention, figures and words, adapted',
    'The detainee may stay up to 3 (three) months, extended once by the same period but by no more than 45 (forty five) days',
    term('up to 3 (three) months', 3, 'month', { ...MOST, digits: 3 }),
    term('no more than 45 (forty five) days', 45, 'day', { ...MOST, digits: 45 }),
  ),
  says(
    'Code of criminal procedure, parts of a term, adapted',
    'the first six months of detention, the last ten days of the term',
    term('six months', 6, 'month'),
    term('ten days', 10, 'day'),
  ),
  says('Code, headings', 'Article 14\nMonths and years. Article 15\nDays of rest'),
  says(
    'Convention on the prevention of trafficking, ages, adapted',
    'children under the age of sixteen (16) years, and women over fifty-five years of age',
  ),
  says(
    'Judgment, ages of the accused, adapted',
    'a person who has reached forty (40) years of age; persons aged sixty-five years and over; a man of 40',
  ),
  says(
    'Criminal code, age of consent, adapted',
    'the age of consent being set at sixteen years; minors of fourteen to eighteen years of age',
  ),
  says('Criminal code, fines by income, adapted', "fined not less than six months' income, or ten days' pay"),
  says(
    'Statute, paragraphs and rules, adapted',
    'in paragraphs 30 and 31, days of grace are not counted; see rule 7. Years later, section 5 was repealed.',
  ),
  says(
    'Acts and decrees by number and year',
    'Convention No. 29 of 1930; the Decree of 1995; Act XIX of 1998; S.I. 2003/3334',
  ),
  says(
    'Report on the length of proceedings, shares',
    'thirty per cent of the days, and one in five years, were lost',
  ),
  says(
    'Budget of a court, rates',
    'a one-off payment of 300 euros per year, twelve times a year; every day; day by day; year after year',
  ),
  says(
    'Quotas, days without a year',
    'Since 1 January of that year, and until 31 December of the following year, the quota is 12.',
  ),
  says(
    'Diplomatic notes, days that are not whole',
    'a letter of the 5th instant, the 2nd of the month, 20171101, and on 29 February 2023',
  ),
  says(
    'Biography of a judge, adapted',
    'He was sworn in at the age of 30. Days passed. In chapter 7 hours are not mentioned.',
  ),
  says('Form, fields and codes', 'Form No. 3, day 2; code 12 month 5; box 7 year 2019'),
  says(
    'Statute, ranks',
    'The fiftieth anniversary, the eighteenth month, the forty-eighth hour and the two hundredth day',
  ),
  says(
    'Summons, times of day',
    "At twelve noon, at three o'clock, at 1600 hrs, and between the hours of 8 and 10",
  ),
  says(
    'Statute of judges, retirement, adapted',
    'judges of the Court aged seventy years shall retire; retirement at 65 years',
  ),
  says(
    'Notice of a ministry, months as words',
    'Seconded staff may march in May; in the March quarter the August body met on Sunday.',
  ),
  says(
    'Resolutions and sessions',
    'Resolution 2 (XX) of 16 and 17 May, the 2018 May session, May 2018, 5 of May',
  ),
  says(
    'Sums of money by the month and year',
    '€ 1.200 per month, £12,000 a year, 40 euros a day, ten pounds per hour',
  ),
];
