/** Hong Kong: the day of service counted in, then a term that leaves its first day out. */
import type { Example } from './example.ts';

export const HONG_KONG: readonly Example[] = [
  {
    source: {
      title: 'Young Crystal Ltd v Hang Seng Bank Ltd, High Court of Hong Kong',
      provision: 'RHC O. 12 r. 5 (the day of service counted in), O. 18 r. 2',
      address: 'https://www.lexology.com/commentary/litigation/hong-kong/rpc/',
    },
    asked: '14 days with the day of service, 12 November 2021, then 28 days for the defence',
    ask: 'last-day',
    from: '2021-11-12',
    first: { n: 14, unit: 'day', count: 'first-day-counted' },
    n: 28,
    unit: 'day',
    answer: '2021-12-23',
  },
];
