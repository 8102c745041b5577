/** United States: the next and the previous open day, thirty days from a decision. */
import type { Example } from './example.ts';

const frap = {
  title: 'Federal Rules of Appellate Procedure (United States), Committee Note of 2009',
  provision: 'r. 26(a)(5)',
  address: 'https://www.law.cornell.edu/rules/frap/rule_26',
};

export const UNITED_STATES: readonly Example[] = [
  {
    source: frap,
    asked: 'within 10 days after an event, the tenth a Saturday before Labor Day',
    ask: 'open-day',
    from: '2007-09-01',
    direction: 1,
    holidays: ['2007-09-03'],
    answer: '2007-09-04',
  },
  {
    source: frap,
    asked: '10 days before an event, the tenth a Saturday',
    ask: 'open-day',
    from: '2007-09-01',
    direction: -1,
    holidays: ['2007-09-03'],
    answer: '2007-08-31',
  },
  {
    source: {
      title: 'Board of Immigration Appeals, Matter of Iskandarani, 29 I&N Dec. 26 (2025)',
      provision: '8 CFR 1003.38',
      address: 'https://www.justice.gov/d9/2025-04/4089.pdf',
    },
    asked: '30 days from an oral decision on 14 September 2023',
    ask: 'last-day',
    from: '2023-09-14',
    n: 30,
    unit: 'day',
    rolls: true,
    answer: '2023-10-16',
  },
  {
    source: {
      title: 'Internal Revenue Service, Rev. Rul. 75-344',
      provision: '26 USC 7503',
      address: 'https://www.taxnotes.com/lr/resolve/dbgh',
    },
    asked: 'a last day on Sunday 15 April 1973, a holiday on Monday',
    ask: 'open-day',
    from: '1973-04-15',
    direction: 1,
    holidays: ['1973-04-16'],
    answer: '1973-04-17',
  },
];
