/** Switzerland, on the European Convention on the Calculation of Time-Limits: months and court holidays. */
import type { Example } from './example.ts';

const bge = {
  title: 'Bundesgericht, 13 August 2024, BGE 150 III 367',
  provision: 'European Convention on the Calculation of Time-Limits arts 2–4; ZPO arts 142, 145, 209(3)',
  address:
    'https://wickipartners.ch/news/berechnung-der-frist-nach-monaten-neue-rechtsprechung-des-bundesgerichts-9g4jy',
};

export const SWITZERLAND: readonly Example[] = [
  {
    source: bge,
    asked: 'three months from Wednesday 26 January 2022, court holidays aside',
    ask: 'last-day',
    from: '2022-01-26',
    n: 3,
    unit: 'month',
    answer: '2022-04-26',
  },
  {
    source: bge,
    asked: 'three months from 26 January 2022, the 15 days of court holidays around Easter left out',
    ask: 'last-day',
    from: '2022-01-26',
    n: 3,
    unit: 'month',
    rolls: true,
    leftOut: [['2022-04-10', '2022-04-24']],
    answer: '2022-05-11',
  },
];
