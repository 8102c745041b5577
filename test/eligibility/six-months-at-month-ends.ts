import type { Outcome } from '../../src/eligibility/outcome.ts';

/** Received on a day, what comes of it where nothing else stands in the way. */
export type Received = readonly [receipt: string, outcome: Outcome];

export interface SentenceEnd {
  readonly lastDay: string;
  /** Day of release, the day after. */
  readonly release: string;
  /** Latest day of receipt by the usual count; the latest by any reading. */
  readonly usual: string;
  readonly outer: string;
  readonly received: readonly Received[];
}

const enough = (receipt: string): Received => [receipt, 'no-bar-found'];
/** One reading finds six months and another does not; nobody can find that out. */
const parted = (receipt: string): Received => [receipt, 'more-facts-needed'];
const tooLate = (receipt: string): Received => [receipt, 'conditions-not-met'];

/**
 * Six months left, less a day, exactly, plus a day. Counted by hand: six months before the last day served, or that
 * month's last day where it has no such number; then each day forward again by six months, with the same rule; at
 * last the day of receipt counted in, which gives up a day.
 */
export const MONTH_ENDS: readonly SentenceEnd[] = [
  {
    // 28 Feb back: 28 Aug. 29, 30 and 31 Aug come forward to 28 Feb too, February having no more; 1 Sep to 1 Mar, too
    // far by a day, which counting the day of receipt in makes good; 2 Sep by two.
    lastDay: '2027-02-28',
    release: '2027-03-01',
    usual: '2026-08-31',
    outer: '2026-09-01',
    received: [
      enough('2026-08-27'),
      enough('2026-08-28'),
      parted('2026-08-29'),
      parted('2026-08-30'),
      parted('2026-08-31'),
      parted('2026-09-01'),
      tooLate('2026-09-02'),
    ],
  },
  {
    // 28 Feb of a leap year back: 28 Aug. 29, 30 and 31 Aug come forward to 29 Feb, a day too far; 1 Sep to 1 Mar, two.
    lastDay: '2028-02-28',
    release: '2028-02-29',
    usual: '2027-08-28',
    outer: '2027-08-31',
    received: [
      enough('2027-08-27'),
      enough('2027-08-28'),
      parted('2027-08-29'),
      parted('2027-08-31'),
      tooLate('2027-09-01'),
    ],
  },
  {
    // 29 Feb back: 29 Aug. 30 and 31 Aug come forward to 29 Feb; 1 Sep to 1 Mar, a day too far; 2 Sep two.
    lastDay: '2028-02-29',
    release: '2028-03-01',
    usual: '2027-08-31',
    outer: '2027-09-01',
    received: [
      enough('2027-08-28'),
      enough('2027-08-29'),
      parted('2027-08-30'),
      parted('2027-08-31'),
      parted('2027-09-01'),
      tooLate('2027-09-02'),
    ],
  },
  {
    // 31 Mar back: 30 Sep, September having no 31st. 1 Oct comes forward to 1 Apr, a day too far; 2 Oct two.
    lastDay: '2027-03-31',
    release: '2027-04-01',
    usual: '2026-09-30',
    outer: '2026-10-01',
    received: [enough('2026-09-29'), enough('2026-09-30'), parted('2026-10-01'), tooLate('2026-10-02')],
  },
  {
    // 30 Apr back: 30 Oct. 31 Oct comes forward to 30 Apr, April having no 31st; 1 Nov to 1 May, a day too far.
    lastDay: '2027-04-30',
    release: '2027-05-01',
    usual: '2026-10-31',
    outer: '2026-11-01',
    received: [
      enough('2026-10-29'),
      enough('2026-10-30'),
      parted('2026-10-31'),
      parted('2026-11-01'),
      tooLate('2026-11-02'),
    ],
  },
  {
    // 30 Jun back: 30 Dec. 31 Dec comes forward to 30 Jun; 1 Jan to 1 Jul, a day too far; 2 Jan two. Across the year.
    lastDay: '2027-06-30',
    release: '2027-07-01',
    usual: '2026-12-31',
    outer: '2027-01-01',
    received: [
      enough('2026-12-29'),
      enough('2026-12-30'),
      parted('2026-12-31'),
      parted('2027-01-01'),
      tooLate('2027-01-02'),
    ],
  },
  {
    // 30 Aug back: 28 Feb, February having no 30th. 1 Mar comes forward to 1 Sep, two days too far: nothing parts.
    lastDay: '2027-08-30',
    release: '2027-08-31',
    usual: '2027-02-28',
    outer: '2027-02-28',
    received: [enough('2027-02-27'), enough('2027-02-28'), tooLate('2027-03-01'), tooLate('2027-03-02')],
  },
  {
    // 31 Aug back: 28 Feb. 1 Mar comes forward to 1 Sep, one day too far; 2 Mar two.
    lastDay: '2027-08-31',
    release: '2027-09-01',
    usual: '2027-02-28',
    outer: '2027-03-01',
    received: [enough('2027-02-27'), enough('2027-02-28'), parted('2027-03-01'), tooLate('2027-03-02')],
  },
  {
    // 31 Aug of a leap year back: 29 Feb. 1 Mar comes forward to 1 Sep, one day too far; 2 Mar two.
    lastDay: '2028-08-31',
    release: '2028-09-01',
    usual: '2028-02-29',
    outer: '2028-03-01',
    received: [enough('2028-02-28'), enough('2028-02-29'), parted('2028-03-01'), tooLate('2028-03-02')],
  },
  {
    // 31 Dec back: 30 Jun. 1 Jul comes forward to 1 Jan, one day too far; 2 Jul two.
    lastDay: '2026-12-31',
    release: '2027-01-01',
    usual: '2026-06-30',
    outer: '2026-07-01',
    received: [enough('2026-06-29'), enough('2026-06-30'), parted('2026-07-01'), tooLate('2026-07-02')],
  },
];
