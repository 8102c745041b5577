import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;

/** Around what the fourteenth left open. */
export const fifteenth: readonly Sentence[] = [
  says(
    'Court report, passport, adapted',
    'He was jailed for seven years and his passport was withdrawn for five years.',
    threshold('seven years', 7, 'year'),
    term('five years', 5, 'year'),
  ),
  says(
    'Extension, adapted',
    'The period referred to in paragraph 1 may be extended, but not for more than a further 20 days.',
    term('not for more than a further 20 days', 20, 'day', MOST),
  ),
  says(
    'Consular treaty, adapted',
    'Any person held for longer than forty-eight hours shall be brought before a judge.',
    term('longer than forty-eight hours', 48, 'hour', { bound: 'more-than' }),
  ),
  says(
    'Criminal code, disqualified driver, adapted',
    'A person disqualified under subsection (2) who drives shall be liable to imprisonment for six months.',
    threshold('six months', 6, 'month'),
  ),
  says(
    'Court report, suspended sentence, adapted',
    'She was given a suspended sentence of eighteen months and prohibited from contacting the victim for two years.',
    threshold('eighteen months', 18, 'month'),
    term('two years', 2, 'year'),
  ),
  says(
    'Registry, several hands',
    'on 4-9-2014 and 13.04.2016, 1/2/2003',
    date('4-9-2014', '2014-09-04', ['day-before-month']),
    date('13.04.2016', '2016-04-13'),
    date('1/2/2003', '2003-02-01', ['day-before-month']),
  ),
  says('Working day', 'the eight-hour day, the 40-hour week and a five-day week'),
  says('Driving hours', 'The driver drove for nine hours a day during a week.'),
  says('Children', 'The officer may question a child for no more than two hours in a day.'),
  says('Overtime', 'Overtime shall not exceed 12 hours a week or 150 hours a year.'),
  says('Community work', 'at most 20 hours of community work in any one week'),
  says('Inspectors', 'Inspectors visit each prison at least twice in every year.'),
];
