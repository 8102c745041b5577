/** Italy: August left out, forwards and back, full days before a hearing. */
import type { Example } from './example.ts';

const ddp = {
  title: 'Sospensione feriale dei termini processuali (L. 742/69 art. 1), 2023',
  address: 'https://serviziamministrativi.ddp.it/it/notizie/2023/07/22014/',
};
const damico = {
  title: 'Studio D’Amico, sospensione feriale dei termini processuali (L. 742/69 art. 1), 2016',
  address: 'http://studioassociatodamico.it/wordpress/sospensione-feriale-dei-termini-processuali',
};
const august = (year: number) => [[`${year}-08-01`, `${year}-08-31`]] as const;

export const ITALY: readonly Example[] = [
  {
    source: ddp,
    asked: '60 days from 20 July 2023, August left out',
    ask: 'last-day',
    from: '2023-07-20',
    n: 60,
    unit: 'day',
    rolls: true,
    leftOut: august(2023),
    answer: '2023-10-19',
  },
  {
    source: ddp,
    asked: '60 days from service in August 2023, August left out',
    ask: 'last-day',
    from: '2023-08-01',
    n: 60,
    unit: 'day',
    rolls: true,
    leftOut: august(2023),
    answer: '2023-10-30',
  },
  {
    source: damico,
    asked: '60 days from 21 July 2016, August left out',
    ask: 'last-day',
    from: '2016-07-21',
    n: 60,
    unit: 'day',
    rolls: true,
    leftOut: august(2016),
    answer: '2016-10-20',
  },
  {
    source: damico,
    asked: '60 days from service on the last day of August 2016, the last day a Sunday',
    ask: 'last-day',
    from: '2016-08-31',
    n: 60,
    unit: 'day',
    rolls: true,
    leftOut: august(2016),
    answer: '2016-10-31',
  },
  {
    source: {
      title: 'Lente Pubblica, sospensione feriale: facciamo i conti, 2016',
      address: 'https://lentepubblica.it/?p=269461',
    },
    asked: '60 days from 7 July, August left out: 24 days and 36',
    ask: 'last-day',
    from: '2016-07-07',
    n: 60,
    unit: 'day',
    rolls: true,
    leftOut: august(2016),
    answer: '2016-10-06',
  },
  {
    source: damico,
    asked: '20 full days before a hearing on 5 September 2016, August left out',
    ask: 'last-day-before',
    before: '2016-09-05',
    n: 20,
    unit: 'day',
    count: 'clear-days',
    leftOut: august(2016),
    movedBack: true,
    answer: '2016-07-15',
  },
  {
    source: ddp,
    asked: '20 full days before a hearing on 5 September 2023, August left out, the day reached a Saturday',
    ask: 'last-day-before',
    before: '2023-09-05',
    n: 20,
    unit: 'day',
    count: 'clear-days',
    leftOut: august(2023),
    movedBack: true,
    answer: '2023-07-14',
  },
];
