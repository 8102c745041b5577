import { alike, type ByHand } from './by-hand-last-days.ts';

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
  // Sun 2 May, the Monday being off for the 1st, a Saturday.
  [
    'kz-ae-extradition/temporary-surrender',
    'requested=KZ&transfer=2026-11-02',
    '2027-05-02 | 2027-05-02 | 2027-05-04',
  ],
  ['kz-kr-extradition/consent-custody', 'requested=KZ&as-set=2026-11-06', alike('2026-11-06')],
  ['kz-in-mla/return-of-transferee', 'requested=KZ&as-set=2026-11-08', alike('2026-11-08')],
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
