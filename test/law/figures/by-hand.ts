/**
 * Rows reckoned by hand from docs/counting.md, with a calendar and the tables of closed days, not from the engine.
 * Kazakhstan: custody counts the first day and never rolls, all else rolls. Jordan: not known, so both are open; it
 * rests on Friday and Saturday. Facts as an address carries them; safe | usual | outer.
 */
export type ByHand = readonly [row: string, facts: string, days: string];

const alike = (day: string) => `${day} | ${day} | ${day}`;

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

export const EFFECTS_COME: readonly ByHand[] = [
  [
    'kz-ua-extradition/entry-into-force',
    'last-notification-received=2027-02-01',
    '2027-03-04 | 2027-03-04 | 2027-03-03',
  ],
  [
    'kz-ua-extradition/termination',
    'termination-notice-received=2026-11-02',
    '2027-05-02 | 2027-05-02 | 2027-05-01',
  ],
  ['kz-ae-extradition/termination', 'termination-notice=2026-08-31', '2027-03-01 | 2027-03-01 | 2027-02-28'],
  [
    'coe-ets24-extradition/denunciation',
    'termination-notice-received=2026-08-31',
    '2027-03-01 | 2027-02-28 | 2027-02-28',
  ],
  [
    'montevideo-1933-extradition/entry-into-force',
    'own-ratification=2026-11-02',
    '2026-12-03 | 2026-12-02 | 2026-12-02',
  ],
  [
    'coe-ets24-extradition/declaration-effect',
    'declaration-received=2026-11-30',
    '2027-03-01 | 2027-02-28 | 2027-02-28',
  ],
  ['un-uncac/amendment-proposal', 'entry-into-force=2005-12-14', '2010-12-15 | 2010-12-14 | 2010-12-14'],
  ['un-vclt/termination-notice', 'termination-notice=2026-11-02', '2027-11-03 | 2027-11-02 | 2027-11-02'],
  [
    'kz-ae-extradition/entry-into-force',
    'exchange-of-ratification-instruments=2026-11-02',
    alike('2026-12-02'),
  ],
  ['kz-kr-transfer/termination', 'termination-notice-received=2026-11-02', alike('2027-05-01')],
  ['kz-ir-extradition/entry-into-force', 'last-notification-received=2026-11-07', alike('2026-11-07')],
  [
    'kz-tr-mla-extradition/temporary-surrender',
    'requested=KZ&purpose-achieved=2026-11-06',
    alike('2026-11-06'),
  ],
  ['kz-es-extradition/entry-into-force', 'last-notification-received=2026-11-15', alike('2027-01-01')],
  ['kz-es-mla/entry-into-force', 'last-notification-received=2026-12-31', alike('2027-02-01')],
  ['coe-ets-112/entry-into-force', 'nth-ratification=2026-11-15', alike('2027-03-01')],
  // Six months from the 1st expire on 31 May or on 1 June.
  [
    'coe-ets209-extradition/denunciation',
    'termination-notice-received=2026-12-01',
    '2027-07-01 | 2027-07-01 | 2027-06-01',
  ],
  // The thirtieth day, or the other date if that is later.
  [
    'un-uncac/entry-into-force-later-state',
    'own-ratification=2026-11-02&entry-into-force=2005-12-14',
    alike('2026-12-02'),
  ],
  [
    'un-uncac/entry-into-force-later-state',
    'own-ratification=2026-11-02&entry-into-force=2027-01-15',
    alike('2027-01-15'),
  ],
];

export const BACK_AND_SET: readonly ByHand[] = [
  // Six months left at receipt: the worked example of docs/counting.md.
  [
    'kz-jo-transfer/latest-receipt',
    'requested=KZ&end-of-sentence=2027-02-28',
    '2026-08-28 | 2026-08-31 | 2026-09-01',
  ],
  ['kz-cpc/latest-receipt', 'end-of-sentence=2027-02-28', '2026-08-28 | 2026-08-31 | 2026-09-01'],
  [
    'kz-tr-transfer/latest-receipt',
    'requested=KZ&end-of-sentence=2027-06-15',
    '2026-06-15 | 2026-06-15 | 2026-06-16',
  ],
  ['kz-hu-mla/service-lead-time', 'requested=KZ&appearance-date=2027-01-15', alike('2026-11-16')],
  // Two months before 30 Apr: Sun 28 Feb, received on Friday.
  [
    'kz-tr-mla-extradition/summons-notice',
    'requested=KZ&appearance-date=2027-04-30',
    '2027-02-26 | 2027-02-28 | 2027-02-28',
  ],
  // Twelve hours before the end of 72.
  ['kz-cpc/provisional-arrest-motion', 'detention=2026-11-02T10:15', alike('2026-11-04')],
  // Ten days before the end of twelve months, whose first day may count; of forty days likewise.
  ['kz-cpc/extradition-arrest-expiry-notice', 'detention=2026-11-02', '2027-10-22 | 2027-10-23 | 2027-10-23'],
  ['kz-cpc/custody-expiry-notice', 'detention=2026-03-01', '2026-03-30 | 2026-03-31 | 2026-03-31'],
  // Twelve months before the end of five years.
  ['cis-chisinau-2002/withdrawal', 'entry-into-force=2022-04-27', alike('2026-04-27')],
  ['kz-gb-mla/temporary-transfer', 'requested=KZ&end-of-custody=2026-11-07', alike('2026-11-07')],
  [
    'cis-chisinau-2002/custody-order-expiry',
    'requested=KZ&end-of-custody-order=2026-11-07',
    alike('2026-11-07'),
  ],
  // Days that a side sets, on closed days too.
  ['kz-ir-extradition/surrender', 'requested=KZ&as-set=2026-11-07', alike('2026-11-07')],
  ['kz-jo-extradition/temporary-surrender', 'requested=KZ&as-set=2026-12-16', alike('2026-12-16')],
  ['kz-es-mla/execution-date', 'requested=KZ&as-set=2026-12-16', alike('2026-12-16')],
  [
    'kz-rs-mla/temporary-transfer',
    'requested=KZ&transfer=2026-08-31',
    '2027-02-28 | 2027-02-28 | 2027-03-01',
  ],
  [
    'kz-rs-mla/temporary-transfer',
    'requested=KZ&transfer=2026-08-31&set-day=2027-01-16',
    alike('2027-01-16'),
  ],
  ['kz-jo-mla/temporary-transfer', 'requested=KZ&purpose-achieved=2026-11-06', alike('2026-11-06')],
  [
    'kz-vn-mla/temporary-transfer',
    'requested=KZ&end-of-proceedings=2026-11-20&presence-not-required=2026-11-10',
    alike('2026-11-10'),
  ],
  // No figure, and none is invented.
  ['kz-us-mla/temporary-transfer', 'requested=KZ', 'no-figure'],
  ['coe-ets-112/transit-custody', 'transit=KZ&arrival-in-transit=2026-11-02', 'no-figure'],
  ['kz-ae-mla/service-lead-time', 'requested=KZ&appearance-date=2027-01-15', 'no-figure'],
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
