/** European courts and offices: Court of Justice, Court of Human Rights, European Patent Office, EUIPO; and the PCT. */
import type { Example } from './example.ts';

const posted = {
  title: 'European Patent Office, Board of Appeal, T 2056/08',
  provision: 'EPC art. 108, r. 126(2), 131(4)',
  address: 'http://eqetools.blogspot.com/2009/05/t205608-10-day-rule-of-r1262_05.html',
};
const pct = {
  title: 'Sedlex, calculating deadlines under the Patent Cooperation Treaty',
  provision: 'PCT r. 80.1',
  address:
    'https://www.sedlex.fr/en/pct-applications/international-phase-pct/regles-de-procedure/calculating-deadlines/',
};

export const EUROPE: readonly Example[] = [
  {
    source: posted,
    asked: 'tenth day after posting on 21 July 2008',
    ask: 'last-day',
    from: '2008-07-21',
    n: 10,
    unit: 'day',
    answer: '2008-07-31',
  },
  {
    source: posted,
    asked: 'two months from the tenth day after posting on 21 July 2008',
    ask: 'last-day',
    from: '2008-07-21',
    first: { n: 10, unit: 'day' },
    n: 2,
    unit: 'month',
    rolls: true,
    answer: '2008-09-30',
  },
  {
    source: {
      title: 'European Patent Office, Board of Appeal, T 836/09',
      provision: 'EPC art. 108',
      address: 'https://www.epo.org/en/boards-of-appeal/decisions/t090836eu1',
    },
    asked: 'four months from the tenth day after posting on 6 November 2008',
    ask: 'last-day',
    from: '2008-11-06',
    first: { n: 10, unit: 'day' },
    n: 4,
    unit: 'month',
    rolls: true,
    answer: '2009-03-16',
  },
  {
    source: {
      title: 'European Patent Office, Legal Board, J 13/88',
      provision: 'Case Law of the Boards of Appeal, III.D.1.1',
      address: 'https://www.epo.org/law-practice/legal-texts/html/caselaw/2019/e/clr_iii_d_1_1.htm',
    },
    asked: 'twelve months from a filing on 5 May 1986',
    ask: 'last-day',
    from: '1986-05-05',
    n: 12,
    unit: 'month',
    answer: '1987-05-05',
  },
  {
    source: {
      title: 'Fillun, time limit calculations (EPC r. 51, 134)',
      address: 'https://fillun.com/eqe-blog/time-limits',
    },
    asked: 'six months from a due date on 31 October 2020',
    ask: 'last-day',
    from: '2020-10-31',
    n: 6,
    unit: 'month',
    rolls: true,
    answer: '2021-04-30',
  },
  {
    source: {
      title: 'Court of Justice, 15 January 1987, 152/85, Misset',
      provision: 'Rules of Procedure arts 80, 81; Opinion of the Advocate General',
      address: 'https://www.bailii.org/eu/cases/EUECJ/1987/C15285.html',
    },
    asked: 'three months and two days on account of distance from 18 February 1985',
    ask: 'last-day',
    from: '1985-02-18',
    n: 3,
    unit: 'month',
    extended: { n: 2, unit: 'day' },
    answer: '1985-05-20',
  },
  {
    source: {
      title: 'Court of First Instance, order of 19 January 2001, T-126/00, Confindustria',
      provision:
        'Rules of Procedure arts 101, 102; the last day as the Commission counted it, an action a day later was late',
      address: 'https://www.bailii.org/eu/cases/EUECJ/2001/T12600.html',
    },
    asked:
      'two months and ten days from the fourteenth day after publication on 15 February 2000, which is 29 February',
    ask: 'last-day',
    from: '2000-02-15',
    first: { n: 14, unit: 'day' },
    n: 2,
    unit: 'month',
    extended: { n: 10, unit: 'day' },
    answer: '2000-05-09',
  },
  {
    source: {
      title: 'EUIPO, Guidelines for examination, part A, section 1: time limits',
      address: 'http://elexicon.eu/quizzes/6-3-1-associations/',
    },
    asked: 'two months from notification on 28 June',
    yearIsOurs: true,
    ask: 'last-day',
    from: '2024-06-28',
    n: 2,
    unit: 'month',
    answer: '2024-08-28',
  },
  {
    source: {
      title:
        'European Court of Human Rights, panel of the Grand Chamber, Othman (Abu Qatada) v United Kingdom',
      provision: 'Convention art. 43',
      address: 'https://obiterj.blogspot.com/2012/05/pesky-time-limits-and-abu-qatada-no2.html',
    },
    asked: 'three months from the date of a judgment, 17 January 2012',
    ask: 'last-day',
    from: '2012-01-17',
    n: 3,
    unit: 'month',
    answer: '2012-04-17',
  },
  {
    source: pct,
    asked: 'one year from 5 March 2012',
    ask: 'last-day',
    from: '2012-03-05',
    n: 1,
    unit: 'year',
    answer: '2013-03-05',
  },
  {
    source: pct,
    asked: 'one year from 29 February 2012',
    ask: 'last-day',
    from: '2012-02-29',
    n: 1,
    unit: 'year',
    answer: '2013-02-28',
  },
];
