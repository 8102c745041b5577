/** Russia: years and months of procedure and tax law. */
import type { Example } from './example.ts';

export const RUSSIA: readonly Example[] = [
  {
    source: {
      title: 'Plenum of the Supreme Commercial Court of Russia, 25 December 2013, no. 99',
      provision: 'para. 2',
      address:
        'https://kodecs-rf.ru/kodeks-administrativnogo-sudoproizvodstva-rf/razdel_1/glava_8/statya-21011/',
    },
    asked: 'one year from 25 December 2012',
    ask: 'last-day',
    from: '2012-12-25',
    n: 1,
    unit: 'year',
    answer: '2013-12-25',
  },
  {
    source: {
      title: 'Commercial Court of the Volga District, 26 April 2016, F06-8240/16',
      provision: 'Tax Code art. 6.1(5)',
      address: 'https://base.garant.ru/39223464/',
    },
    asked: 'one month from publication on 30 November 2012',
    ask: 'last-day',
    from: '2012-11-30',
    n: 1,
    unit: 'month',
    answer: '2012-12-30',
  },
];
