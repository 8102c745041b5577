import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;
const LESS = { bound: 'less-than' } as const;
const SUM = { inferred: ['compound'] } as const;

export const fourth: readonly Sentence[] = [
  says(
    'Criminal code, cumulative sentences, adapted',
    'sentenced to one year and six months of imprisonment, the remaining 2 years 6 months being suspended',
    threshold('one year and six months', 18, 'month', SUM),
    threshold('2 years 6 months', 30, 'month', SUM),
  ),
  says(
    'Code of criminal procedure, length of custody, adapted',
    'Detention on remand may not exceed one (1) year and three (3) months from the day of arrest.',
    term('not exceed one (1) year and three (3) months', 15, 'month', { ...MOST, digits: 15, ...SUM }),
  ),
  says(
    'European Convention on the International Validity of Criminal Judgments, adapted',
    'The person shall be released after eighteen days, and if the request has not been received within a further twenty-two days, without further delay.',
    term('eighteen days', 18, 'day'),
    term('within a further twenty-two days', 22, 'day', MOST),
  ),
  says(
    'Treaty on mutual assistance, safe conduct, adapted',
    'Safe conduct ceases where the person, being free to leave, has not left within thirty consecutive days after notice that his presence is no longer required.',
    term('within thirty consecutive days', 30, 'day', MOST),
  ),
  says(
    'Constitution, detention, adapted',
    'Every person detained shall be brought before a court as soon as reasonably possible, but not later than (a) 48 hours after the arrest; or (b) the end of the first court day.',
    term('48 hours', 48, 'hour'),
  ),
  says(
    'Extradition act, waiver, adapted',
    'The fugitive shall not be surrendered until after the expiration of fifteen days from the date of his committal, unless he consents in less than that time.',
    term('fifteen days', 15, 'day'),
  ),
  says(
    'Rules of the Supreme Court, adapted',
    'The petition must be filed within 90 days, but a Justice may extend the time for a period not exceeding 60 days; the brief is due in 45-50 days.',
    term('within 90 days', 90, 'day', MOST),
    term('not exceeding 60 days', 60, 'day', MOST),
    term('45-50 days', 45, 'day', { upTo: 50 }),
  ),
  says(
    'European Convention on Extradition, Fourth Additional Protocol, art. 7, adapted',
    'The Secretary General shall be informed no later than three months before expiry; the reservation is valid for five years.',
    term('no later than three months', 3, 'month', MOST),
    term('five years', 5, 'year'),
  ),
  says(
    'Law on execution of sentences, adapted',
    'A convict who has at least three years left to serve, or has served no less than ten years, may apply again after the lapse of six months.',
    threshold('at least three years', 3, 'year', LEAST),
    threshold('no less than ten years', 10, 'year', LEAST),
    term('six months', 6, 'month'),
  ),
  says(
    'Extradition treaty of Canada, adapted',
    'punishable by a maximum term of imprisonment of five years or more; where a sentence of less than one year has been imposed, extradition may be refused',
    threshold('five years or more', 5, 'year', LEAST),
    threshold('less than one year', 1, 'year', LESS),
  ),
  says(
    'Immigration act, deportation, adapted',
    'a person sentenced to a period of imprisonment of at least 12 months, whose remaining term is under six months',
    threshold('at least 12 months', 12, 'month', LEAST),
    threshold('under six months', 6, 'month', LESS),
  ),
  says(
    'Sentencing act, adapted',
    'the minimum term is 15 years, and the maximum penalty is imprisonment for 20 years, with a fine',
    threshold('15 years', 15, 'year'),
    threshold('20 years', 20, 'year'),
  ),
  says(
    'Ministry, frequently asked questions',
    'We normally reply in 3-4 working days; urgent cases take 24 to 48 hours, complex ones anywhere between two and three months.',
    term('3-4 working days', 3, 'day', { upTo: 4, days: 'working' }),
    term('24 to 48 hours', 24, 'hour', { upTo: 48 }),
    term('between two and three months', 2, 'month', { upTo: 3 }),
  ),
  says(
    'Official gazette, notices',
    'This Order comes into force on the 5th of March 2021 and ceases to have effect at the end of 31st December 2022 (2022-12-31).',
    date('5th of March 2021', '2021-03-05'),
    date('31st December 2022', '2022-12-31'),
    date('2022-12-31', '2022-12-31'),
  ),
  says(
    'Judgment, procedure',
    'The application was lodged on 7 January 2015; on 11.06.2016 notice was given; the Chamber deliberated in private on 9 and 23 May 2017.',
    date('7 January 2015', '2015-01-07'),
    date('11.06.2016', '2016-06-11'),
    date('23 May 2017', '2017-05-23'),
  ),
  says(
    'Treaty, copied with odd spaces',
    'within\u2009forty\u2009(40)\u2009days of the 2\u2011nd of\u00a0July\u00a02018; for\u202fsix\u202fmonths',
    term('within\u2009forty\u2009(40)\u2009days', 40, 'day', { ...MOST, digits: 40 }),
    date('2\u2011nd of\u00a0July\u00a02018', '2018-07-02'),
    term('six\u202fmonths', 6, 'month'),
  ),
  says(
    'Criminal code, rape of a child, adapted',
    'with a person who has not reached the age of sixteen, or is less than three years younger than the offender',
  ),
  says(
    'Penal code, exceptions of age',
    'Nothing is an offence which is done by a child under seven years of age, or above seven years of age and under twelve.',
  ),
  says(
    'Judiciary act, qualifications of age',
    'A judge shall be a citizen not younger than thirty years, and no older than sixty-five years.',
  ),
  says(
    'Convention on the Law of Treaties, references',
    'as provided in articles 6, 7 and 45, paragraphs 2 and 3, and in sections 2 to 5 of Part V',
  ),
  says(
    'Law on fines',
    'a fine equal to one hundred daily rates, or from fifty to one hundred months of the least wage',
  ),
  says('Table of contents', 'Chapter 4 Months, years and days ..... 12; Chapter 5 Hours ..... 30'),
  says(
    'Police statistics',
    'Of 365 requests 40 were urgent, 15 per cent late, and one in ten refused; 2019: 412, 2020: 380.',
  ),
  says(
    'Decree of a minister',
    'Order No. 30 of the day before; list No. 12 of the month; register 2024/15; sheet 3, year 2',
  ),
  says(
    'Convention, competent court',
    'The second chamber of the first section sat in its thirtieth session in the third year of its work.',
  ),
  says(
    'International agreement, currency',
    'EUR 30 a day, USD 1,500 a month and CHF 20 000 yearly, in four quarterly instalments',
  ),
  says(
    'Prison rules',
    'letters twice weekly, five hours a day outside the cell, eight hours of sleep every night',
  ),
  says('Constitution, holidays', 'The first of May, the fourth of July and 31 December are days of rest.'),
  says(
    'Rules of court, times',
    'at 10 o\u2019clock in the forenoon; not later than 5 p.m. on the day; by 12:00 hours; from 0800 to 1700 hours',
  ),
  says('Law report, headnote', '[2017] UKSC 30, [2018] 2 WLR 45, (1990) 12 EHRR 1, 4 March 19X7'),
  says(
    'Explanatory report, words',
    'Each State may, one after another, march with the times; a second look; an hour-glass; the daylight; may 2 States?',
  ),
  says(
    'Convention on cybercrime, technical data',
    'the 24/7 network, IPv6, 128-bit keys, TLS 1.3, and ISO 3166-1',
  ),
  says(
    'Report of a committee, half and quarter',
    'half the members, a quarter of the year\u2019s budget, and three quarters of the hours',
  ),
];
