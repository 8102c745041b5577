/**
 * Published examples that Dedere counts otherwise, with the day it gives and why. One that comes to be counted as
 * published fails here and moves to the table of its order.
 */
import { weekdays } from './canada.ts';
import { lrd } from './england.ts';
import type { Differing } from './example.ts';

const noSuchDay = 'the month lacks the number: its last day is reached, and a day is taken off all the same';
const closedDay = 'the table starts a notice served on a closed day from the next open one';

export const DIFFERING: readonly Differing[] = [
  {
    source: lrd,
    asked: 'three months beginning with a dismissal on 30 November',
    yearIsOurs: true,
    ask: 'last-day',
    from: '2012-11-30',
    n: 3,
    unit: 'month',
    count: 'first-day-counted',
    answer: '2013-02-28',
    ours: '2013-02-27',
    why: noSuchDay,
  },
  {
    source: lrd,
    asked: 'three months beginning with a dismissal on 30 November, February having 29 days',
    yearIsOurs: true,
    ask: 'last-day',
    from: '2011-11-30',
    n: 3,
    unit: 'month',
    count: 'first-day-counted',
    answer: '2012-02-29',
    ours: '2012-02-28',
    why: noSuchDay,
  },
  {
    ...weekdays('Saturday', '2025-06-07', 'Friday', '2025-06-13'),
    ours: '2025-06-12',
    why: closedDay,
  },
  {
    ...weekdays('Sunday', '2025-06-08', 'Friday', '2025-06-13'),
    ours: '2025-06-12',
    why: closedDay,
  },
  {
    source: {
      title: 'Trade Marks Act 1995 (Australia), on the Acts Interpretation Act 1901',
      provision: 's. 6A, note',
      address: 'http://www.austlii.edu.au/au/legis/cth/consol_act/tma1995121/s6a.html',
    },
    asked: 'three months from an event on 30 September, the last day of its month',
    yearIsOurs: true,
    ask: 'last-day',
    from: '2024-09-30',
    n: 3,
    unit: 'month',
    answer: '2024-12-31',
    ours: '2024-12-30',
    why: 'there months that begin on the last day of a month end on the last day of another',
  },
];
