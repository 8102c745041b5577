/**
 * Rows reckoned by hand from docs/counting.md, with a calendar and the tables of closed days, not from the engine.
 * Kazakhstan: custody counts the first day and never rolls, all else rolls. Jordan: not known, so both are open; it
 * rests on Friday and Saturday. Facts as an address carries them; safe | usual | outer.
 */
export type ByHand = readonly [row: string, facts: string, days: string];

export const alike = (day: string) => `${day} | ${day} | ${day}`;

export const LIMITS: readonly ByHand[] = [
  // Two months from the 3rd: Sun 3 Jan, first day in: Sat 2 Jan; 1 and 2 Jan are closed, 31 Dec is not.
  [
    'kz-kg-extradition/provisional-arrest',
    'requested=KZ&custody=2026-11-03',
    '2026-12-31 | 2027-01-03 | 2027-01-03',
  ],
  [
    'kz-kg-extradition/surrender',
    'requested=KZ&agreed-surrender-date=2026-11-02',
    '2026-11-16 | 2026-11-17 | 2026-11-17',
  ],
  // 45 days: Fri 18 Dec, rolled in Jordan to Sun 20 Dec.
  [
    'kz-ae-extradition/speciality',
    'requested=KZ&person-free-to-leave=2026-11-03',
    '2026-12-17 | 2026-12-18 | 2026-12-20',
  ],
  // 96 hours from 10:15.
  [
    'kz-ir-extradition/transit-custody',
    'transit=KZ&unscheduled-landing=2026-11-02T10:15',
    alike('2026-11-06'),
  ],
  // Sat 14 Nov rolls to Monday.
  ['kz-cpc/appeal', 'receipt-of-decision=2026-11-04', '2026-11-14 | 2026-11-14 | 2026-11-16'],
  ['kz-cpc/appeal-forwarding', 'receipt-of-appeal=2026-11-02T10:15', alike('2026-11-03')],
  // A month from 31 Dec ends on Sun 31 Jan.
  ['kz-cpc/appeal-decision', 'receipt-of-appeal=2026-12-31', '2027-01-31 | 2027-01-31 | 2027-02-01'],
  ['kz-cpc/provisional-arrest', 'detention=2026-03-01T10:15', '2026-04-09 | 2026-04-10 | 2026-04-10'],
  ['kz-cpc/bring-before-judge', 'detention=2026-11-02T10:15', alike('2026-11-05')],
  // Detention and custody, joined: both are readings.
  [
    'cis-chisinau-2002/provisional-arrest',
    'requested=KZ&detention=2026-11-02&custody=2026-11-04',
    '2026-12-11 | 2026-12-12,2026-12-14 | 2026-12-14',
  ],
  // Four events that the text may mean.
  [
    'kz-jo-extradition/surrender',
    'requested=KZ&decision=2026-11-02&notice-of-decision=2026-11-03&receipt-of-decision=2026-11-04&agreed-surrender-date=2026-11-10',
    '2026-12-01 | 2026-12-02,2026-12-03,2026-12-04,2026-12-10 | 2026-12-10',
  ],
  // Thirty working days from the 3rd on: 4, 5, 5, 5, 5, 5, and Mon 14 Dec, before the holiday of the 16th.
  ['kz-gb-mla/original-follows', 'requested=KZ&receipt-of-request=2026-11-02', alike('2026-12-14')],
  // A common border cuts two months to 40 days.
  [
    'montevideo-1933-extradition/surrender-common-border',
    'requested=KZ&notice-of-decision=2026-11-03&common-border=yes',
    '2026-12-12 | 2026-12-13 | 2026-12-13',
  ],
  [
    'montevideo-1933-extradition/surrender',
    'requested=KZ&notice-of-decision=2026-11-03&no-common-border=no',
    'not-applicable',
  ],
  // At most, more than, preferably.
  [
    'coe-ets24-extradition/provisional-arrest-cap',
    'requested=KZ&arrest=2026-11-02',
    '2026-12-11 | 2026-12-12 | 2026-12-12',
  ],
  ['kz-cpc/extradition-arrest', 'detention=2026-11-02T09:00', '2027-11-01 | 2027-11-02 | 2027-11-02'],
  // Jordan: Sat 1 May rolls to Sunday.
  [
    'kz-ro-extradition/consent-custody',
    'requested=KZ&arrest=2026-11-02',
    '2027-04-30 | 2027-05-01 | 2027-05-02',
  ],
  // Landing or its notice.
  [
    'kz-hu-extradition/transit-custody',
    'transit=KZ&unscheduled-landing=2026-11-02&notice-of-landing=2026-11-04',
    '2026-11-16 | 2026-11-17,2026-11-19 | 2026-11-19',
  ],
  [
    'kz-tr-mla-extradition/safe-conduct',
    'requested=KZ&presence-not-required=2026-11-03',
    '2026-11-17 | 2026-11-18 | 2026-11-18',
  ],
  [
    'kz-br-extradition/speciality',
    'requested=KZ&final-release=2026-11-03',
    '2026-12-17 | 2026-12-18 | 2026-12-20',
  ],
  [
    'coe-ets209-extradition/surrender',
    'requested=KZ&notice-of-decision=2026-11-04',
    '2026-11-14 | 2026-11-14 | 2026-11-16',
  ],
  // Nobody decides: the usual day alone.
  ['kz-rs-mla/periodic-report', 'previous-communication=2026-08-31', 'usual 2027-02-28'],
  ['coe-ets-30/periodic-report', 'previous-communication=2028-02-29', 'usual 2029-02-28'],
  ['cis-chisinau-2002/duration', 'entry-into-force=2024-02-29', 'usual 2029-02-28'],
];

export const CHANGED: readonly ByHand[] = [
  // On expiry of 40 days, and with 20 added: 1 Jan is closed.
  [
    'kz-it-extradition/provisional-arrest',
    'requested=KZ&arrest=2026-11-03',
    '2026-12-11 | 2026-12-13 | 2026-12-13',
  ],
  [
    'kz-it-extradition/provisional-arrest',
    'requested=KZ&arrest=2026-11-03&extension=granted',
    '2026-12-31 | 2027-01-02 | 2027-01-02',
  ],
  // A new total of 45; 16 Dec is a holiday.
  [
    'kz-rs-extradition/provisional-arrest',
    'requested=KZ&arrest=2026-11-02&extension=granted',
    '2026-12-15 | 2026-12-17 | 2026-12-17',
  ],
  // Ten of the fifteen days that may be added.
  [
    'cis-chisinau-2002/surrender',
    'requested=KZ&agreed-surrender-date=2026-11-02&extension=10d',
    '2026-11-26 | 2026-11-27 | 2026-11-27',
  ],
  // 5–9 Nov do not count: 3, 4, then the 15th day from the 10th on.
  [
    'kz-cn-extradition/speciality',
    'requested=KZ&person-free-to-leave=2026-11-02&excluded=2026-11-05..2026-11-09',
    '2026-11-21 | 2026-11-22 | 2026-11-22',
  ],
  // A month less four days: the end moves over 31 Dec too.
  [
    'kz-kg-extradition/speciality',
    'requested=KZ&end-of-sentence=2026-11-30&excluded=2026-12-28..2026-12-31',
    '2027-01-02 | 2027-01-03 | 2027-01-03',
  ],
  // Ability to leave is a condition: 30 days regardless, and five more.
  [
    'kz-sa-extradition/speciality',
    'requested=KZ&release=2026-11-02&excluded=2026-11-05..2026-11-09',
    '2026-12-01 | 2026-12-02,2026-12-07 | 2026-12-07',
  ],
];

/** The second of two limits in one rule: may after the first, must after this one. */
export const SECOND: readonly ByHand[] = [
  [
    'coe-ets24-extradition/provisional-arrest',
    'requested=KZ&arrest=2026-11-02',
    '2026-12-11 | 2026-12-12 | 2026-12-12',
  ],
  [
    'coe-ets24-extradition/surrender',
    'requested=KZ&agreed-surrender-date=2026-11-02',
    '2026-12-01 | 2026-12-02 | 2026-12-02',
  ],
];

export const FIRST_OF_TWO: readonly ByHand[] = [
  [
    'coe-ets24-extradition/provisional-arrest',
    'requested=KZ&arrest=2026-11-02',
    '2026-11-19 | 2026-11-20 | 2026-11-20',
  ],
  [
    'coe-ets24-extradition/surrender',
    'requested=KZ&agreed-surrender-date=2026-11-02',
    '2026-11-16 | 2026-11-17 | 2026-11-17',
  ],
];
