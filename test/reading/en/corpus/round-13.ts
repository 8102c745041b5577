import { date, type Sentence, says, term, threshold } from '../../corpus.ts';

const MOST = { bound: 'at-most' } as const;
const LEAST = { bound: 'at-least' } as const;

/** How often and how long, what is left of a sentence, bans beside a prison, denials: the classes mended by it. */
export const thirteenth: readonly Sentence[] = [
  says(
    'Agreement on the transfer of sentenced persons (2017), art. 4',
    'At the time of receipt of request for transfer, the part of sentence to be served by the sentenced person is not less than six months.',
    threshold('not less than six months', 6, 'month', LEAST),
  ),
  says(
    'Transfer agreement, what remains, adapted',
    'At least six months of the term of imprisonment remain to be served when the request is made.',
    threshold('At least six months', 6, 'month', LEAST),
  ),
  says(
    'Transfer agreement, the prisoner, adapted',
    'The sentence to be served by the prisoner is not less than one year.',
    threshold('not less than one year', 1, 'year', LEAST),
  ),
  says(
    'Prison rules, what is held back, adapted',
    'The sentenced person shall be informed of the decision, and may reply in writing for fourteen days.',
    term('fourteen days', 14, 'day'),
  ),
  says(
    'Detention rules, adapted',
    'The prisoner is kept apart from the others for not more than 72 hours.',
    term('not more than 72 hours', 72, 'hour', MOST),
  ),
  says(
    'Crown Prosecution Service, press release',
    'At Southwark Crown Court the defendant was sentenced to six years and three months in prison and disqualified from acting as a company director for 10 years.',
    threshold('six years and three months', 75, 'month', { inferred: ['compound'] }),
    term('10 years', 10, 'year'),
  ),
  says(
    'Court report, driving, adapted',
    'He was sentenced to two years in prison and given a driving ban of three years.',
    threshold('two years', 2, 'year'),
    term('three years', 3, 'year'),
  ),
  says(
    'Court report, office, adapted',
    "The former minister received five years' imprisonment and was banned from holding public office for ten years.",
    threshold('five years', 5, 'year'),
    term('ten years', 10, 'year'),
  ),
  says(
    'Court report, licence, adapted',
    'On top of eight months in prison his licence to deal in arms was revoked for six years.',
    threshold('eight months', 8, 'month'),
    term('six years', 6, 'year'),
  ),
  says(
    'Criminal code, breach of a ban, adapted',
    'Whoever acts in breach of a prohibition from office shall be punished by imprisonment for up to two years.',
    threshold('up to two years', 2, 'year', MOST),
  ),
  says(
    'Criminal code, prohibited goods, adapted',
    'Import of prohibited goods is punishable by imprisonment, according to the value of the goods, for a term of one to five years.',
    threshold('one to five years', 1, 'year', { upTo: 5 }),
  ),
  says(
    'Police and Criminal Evidence Act 1984 (UK), s 41(1)',
    'Subject to the following provisions of this section, a person shall not be kept in police detention for more than 24 hours without being charged.',
    term('more than 24 hours', 24, 'hour', MOST),
  ),
  says(
    'Custody, a chain of words, adapted',
    'Custody pending the request may not last longer than sixty days and must never exceed ninety days.',
    term('not last longer than sixty days', 60, 'day', MOST),
    term('never exceed ninety days', 90, 'day', MOST),
  ),
  says(
    'Limits, adapted',
    'The extension may not be for more than ten days; the notice must never be less than three days.',
    term('not be for more than ten days', 10, 'day', MOST),
    term('never be less than three days', 3, 'day', LEAST),
  ),
  says(
    'Reports, every year, adapted',
    'The authority shall report within thirty days in each calendar year and answer within 48 hours in any case.',
    term('within thirty days', 30, 'day', MOST),
    term('within 48 hours', 48, 'hour', MOST),
  ),
  says(
    'Trial, the month before, adapted',
    'He was held for twelve days in the month before the trial and for six hours in a cell.',
    term('twelve days', 12, 'day'),
    term('six hours', 6, 'hour'),
  ),
  says(
    'Registry stamp, hyphens',
    'Received 4-9-2014, returned 25-11-2014, filed 02.07.2021.',
    date('4-9-2014', '2014-09-04', ['day-before-month']),
    date('25-11-2014', '2014-11-25'),
    date('02.07.2021', '2021-07-02'),
  ),
  says(
    'Basic Conditions of Employment Act 75 of 1997 (South Africa), s 9',
    'An employer may not require or permit an employee to work more than 45 hours in any week.',
  ),
  says(
    'Hours of work, day',
    'nine hours in any day, or eight hours on each day if work is done on more days',
  ),
  says('Hours of work, one week', 'The driver shall not be at the wheel for more than 48 hours in one week.'),
  says('Hours of work, single', 'not exceeding ten hours of overtime in any single week'),
  says(
    'Hours of work, month',
    'The tribunal sits for six days in each month, and for ten days in a calendar month at need.',
  ),
  says('Stay', 'may be absent for thirty days in any calendar year, in any one year or in the same year'),
  says(
    'Prison rules, exercise',
    'Every prisoner shall have at least one hour of suitable exercise in the open air daily.',
  ),
  says('Prison rules, air', 'one hour of walking in the open air every day'),
  says('Duty roster', 'The post is kept 24 hours in a day, seven days in a week.'),
  says('Any one day', 'No more than ten visitors are let in on any one day.'),
];
