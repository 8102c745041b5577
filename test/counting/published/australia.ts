/** Australia: month ends under an Act of its own, days counted back. */
import type { Example } from './example.ts';

export const AUSTRALIA: readonly Example[] = [
  {
    source: {
      title: 'Trade Marks Act 1995 (Australia)',
      provision: 's. 6A, note',
      address: 'http://www.austlii.edu.au/au/legis/cth/consol_act/tma1995121/s6a.html',
    },
    asked: 'three months from an event on 30 September',
    yearIsOurs: true,
    ask: 'last-day',
    from: '2024-09-30',
    n: 3,
    unit: 'month',
    answer: '2024-12-30',
  },
  {
    source: {
      title: 'Acts Interpretation Act 1901 (Australia)',
      provision: 's. 36(1), example 7',
      address: 'https://www.ato.gov.au/law/view/print?DocID=PAC%2F19010002%2F36&PiT=99991231235958',
    },
    asked: 'first day of the 7 days before a proceeding that starts on 8 May',
    yearIsOurs: true,
    ask: 'counted-back',
    before: '2024-05-08',
    n: 7,
    unit: 'day',
    answer: '2024-05-01',
  },
];
