/** Spain: months from date to date; Saturday a working day until 2001. */
import type { Example } from './example.ts';

export const SPAIN: readonly Example[] = [
  {
    source: {
      title: 'Tribunal Supremo, 28 June 2019 (Ley 39/2015 art. 30.4)',
      address: 'https://procedimentadministratiu.blogspot.com/2019/07',
    },
    asked: 'one month from notification on 5 February 2018',
    ask: 'last-day',
    from: '2018-02-05',
    n: 1,
    unit: 'month',
    rolls: true,
    answer: '2018-03-05',
  },
  {
    source: {
      title: 'Tribunal Superior de Justicia de Cataluña, 8 July 2004',
      address: 'https://fiscalaldia.economistjurist.es/?p=13687',
    },
    asked: 'two months from 15 February 2000, the last day a Saturday, then a working day',
    ask: 'last-day',
    from: '2000-02-15',
    n: 2,
    unit: 'month',
    rolls: true,
    restDays: [7],
    answer: '2000-04-15',
  },
];
