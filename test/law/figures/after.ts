import type { TermRule } from '../../../src/law/schema/term-rule.ts';
import type { Row } from './row.ts';

type After = TermRule['after'][number];
const rearrest = (provision: string): After => ({ what: 're-arrest', provision });
const newRequest = (provision: string): After => ({ what: 'new-request', provision });

/** What the reader noted on a later arrest or request, with the provision it names. */
const REARREST: Readonly<Record<string, After>> = {
  'possible, 8.2': rearrest('art_8__para_2'),
  'possible, 12.4': rearrest('art_12__para_4'),
  'possible, 12.5': rearrest('art_12__para_5'),
  'possible, 13.4': rearrest('art_13__para_4'),
  'possible, 16.5': rearrest('art_16__para_5'),
  'possible on late information, 83.2': rearrest('art_83__para_2'),
  'possible on a late request, 83.2': rearrest('art_83__para_2'),
  'possible on a late decision, 83.2': rearrest('art_83__para_2'),
  'later request possible, 8.3': newRequest('art_8__para_3'),
  'later request possible, 9.4': newRequest('art_9__para_4'),
  'later request possible, 9.5': newRequest('art_9__para_5'),
  'later request possible, 10.4': newRequest('art_10__para_4'),
  'later request possible, 11.5': newRequest('art_11__para_5'),
  'later request possible, 12.5': newRequest('art_12__para_5'),
  'later request possible, 13.4': newRequest('art_13__para_4'),
  'new request possible, 8.2': newRequest('art_8__para_2'),
  'new request possible, 9': newRequest('art_9'),
  'new request possible, 10.4': newRequest('art_10__para_4'),
  'only on a new request, 83.1': newRequest('art_83__para_1'),
  'only on a full request under art. 5': newRequest('art_5'),
};

/** Rows whose effect or note says so. */
const IN_PROSE: Readonly<Record<string, After>> = {
  'kz-es-extradition/additional-information': newRequest('art_8'),
  'kz-cpc/provisional-arrest': rearrest('art_588__para_9'),
  'kz-cpc/extradition-arrest': rearrest('art_589__para_11'),
};

/** Circumstances beyond control: a new date is set. */
const NEW_DATE: Readonly<Record<string, string>> = {
  'kz-ae-extradition/surrender': 'art_11__para_5',
  'kz-ir-extradition/surrender': 'art_13__para_4',
  'kz-cn-extradition/surrender': 'art_12__para_3',
  'kz-tr-mla-extradition/surrender': 'art_17__para_3',
  'kz-kr-extradition/surrender': 'art_13__para_4',
  'kz-it-extradition/surrender': 'art_14__para_4',
  'kz-es-extradition/surrender': 'art_11__para_3',
  'kz-hu-extradition/surrender': 'art_15__para_4',
  'kz-bg-extradition/surrender': 'art_13__para_4',
  'kz-ro-extradition/surrender': 'art_14__para_4',
  'kz-rs-extradition/surrender': 'art_14__para_4',
  'kz-vn-extradition/surrender': 'art_13__para_4',
  'kz-ua-extradition/surrender': 'art_15__para_2',
  'kz-mk-extradition/surrender': 'art_13__para_4',
  'kz-jo-extradition/surrender': 'art_14__para_5',
  'coe-ets24-extradition/surrender': 'art_18__para_5',
  'coe-ets24-extradition/surrender-cap': 'art_18__para_5',
};

/** What was begun while the instrument was in force goes on. */
const PENDING_GO_ON: Readonly<Record<string, string>> = {
  'kz-ae-extradition/termination': 'art_22__para_3',
  'kz-sa-extradition/termination': 'art_24__para_3',
  'kz-cn-extradition/termination': 'art_24',
  'kz-hu-extradition/termination': 'art_24__para_4',
  'kz-bg-extradition/termination': 'art_25__para_2',
  'kz-ro-extradition/termination': 'art_22__para_4',
  'kz-rs-extradition/termination': 'art_22__para_5',
  'kz-ua-extradition/termination': 'art_23__para_4',
  'kz-br-extradition/termination': 'art_24__para_4',
  'kz-mk-extradition/termination': 'art_20__para_5',
  'kz-jo-extradition/termination': 'art_22__para_4',
  'kz-jo-transfer/termination': 'art_17__para_4',
  'kz-ae-transfer/termination': 'art_19__para_3',
  'kz-ir-transfer/termination': 'art_20__para_3',
  'kz-sa-transfer/termination': 'art_21__para_3',
  'kz-in-transfer/termination': 'art_22__para_3',
  'kz-hu-transfer/termination': 'art_22__para_4',
  'kz-kr-transfer/termination': 'art_15__para_3',
  'kz-rs-transfer/termination': 'art_19__para_5',
  'kz-ro-transfer/termination': 'art_16__para_4',
  'kz-br-transfer/termination': 'art_15__para_4',
  'kz-mn-transfer/termination': 'art_21__para_2',
  'kz-jo-mla/termination': 'art_27__para_4',
  'kz-ae-mla/termination': 'art_21__para_3',
  'kz-it-mla/termination': 'art_28__para_2',
  'kz-es-mla/termination': 'art_27__para_2',
  'kz-hu-mla/termination': 'art_26__para_4',
  'kz-vn-mla/termination': 'art_21__para_3',
  'kz-kr-mla/termination': 'art_21__para_3',
  'kz-rs-mla/termination': 'art_22__para_5',
  'kz-ro-mla/termination': 'art_30__para_4',
  'kz-br-mla/termination': 'art_30__para_4',
  'kz-mk-mla/termination': 'art_26__para_4',
  'kz-ua-mla/termination': 'art_25__para_4',
  'kz-mc-mla/termination': 'art_27__para_2',
  'coe-ets-112/termination': 'art_24__para_3',
  'coe-ets-167/termination': 'art_8__para_3',
};

/** Every row that the tables name, so that a test finds one that no row bears. */
export const NAMED_AFTER = [IN_PROSE, NEW_DATE, PENDING_GO_ON].flatMap((table) => Object.keys(table));

/** What stays possible after the term has lapsed. */
export function afterOf(row: Row, key: string): After[] {
  const noted = row.rearrest === undefined ? IN_PROSE[key] : REARREST[row.rearrest];
  if (row.rearrest !== undefined && !noted) throw new Error(`${key}: its re-arrest is not in the table`);
  const [newDate, pending] = [NEW_DATE[key], PENDING_GO_ON[key]];
  return [
    ...(noted ? [noted] : []),
    ...(newDate ? [{ what: 'new-date' as const, provision: newDate }] : []),
    ...(pending ? [{ what: 'pending-measures-continue' as const, provision: pending }] : []),
  ];
}
