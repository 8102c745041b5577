import { any, no, unless, type WhenByRow } from './say.ts';

const SENTENCING = 'prejudices-sentencing';
/** Either State's; "a Party decides" does not say which. */
const EITHER = 'prejudices-a-party';
const SAME_OFFENCE = any('judged-in-executing', 'pending-in-executing');
const FREE_TO_AGREE = 'a-party-declines-at-discretion';
const UNPAID_NOT_GUARANTEED = unless('sums-unpaid', 'payment-guaranteed');

export const GROUNDS_OF_TRANSFER: WhenByRow = {
  'kz-jo-transfer': {
    o1: SENTENCING,
    o2: 'penalty-harsher-or-milder',
    o3: UNPAID_NOT_GUARANTEED,
    o4: SAME_OFFENCE,
    o5: FREE_TO_AGREE,
  },
  'kz-ae-transfer': { m1: SENTENCING },
  // Limitation under the law of the State of execution is the one reason named for "cannot be enforced".
  'kz-ir-transfer': { m1: 'time-barred-in-executing', m3: EITHER },
  'kz-sa-transfer': { o1: EITHER, o3: FREE_TO_AGREE },
  'kz-in-transfer': { o1: 'national-of-transit', o2: 'prejudices-transit' },
  'kz-tr-transfer': { o1: EITHER, o4: FREE_TO_AGREE },
  'kz-it-transfer': { o1: EITHER, o3: FREE_TO_AGREE },
  'kz-cn-transfer': { o1: EITHER, o4: FREE_TO_AGREE },
  'kz-es-transfer': { o1: EITHER, o4: FREE_TO_AGREE },
  'kz-hu-transfer': { m1: EITHER, o1: FREE_TO_AGREE },
  'kz-rs-transfer': {
    o1: any(SENTENCING, 'contrary-to-sentencing-law'),
    o2: 'penalty-differs-substantially',
    o4: SAME_OFFENCE,
  },
  'kz-ro-transfer': {
    o1: SENTENCING,
    o2: 'penalty-harsher-or-milder',
    o3: UNPAID_NOT_GUARANTEED,
    o5: SAME_OFFENCE,
    o6: FREE_TO_AGREE,
  },
  'kz-br-transfer': {
    o1: any('time-barred-in-executing', 'otherwise-barred-in-executing'),
    // Article 4 was not compared; whether it was met is asked as the row has it.
    o2: 'article-4-not-met',
    o3: EITHER,
  },
  'kz-mn-transfer': { o1: EITHER, o3: FREE_TO_AGREE },
  'kz-lt-transfer': {
    m3: any(SENTENCING, 'contrary-to-sentencing-law'),
    o2: 'national-of-transit',
    o3: any('prejudices-transit', 'contrary-to-transit-law'),
  },
  'kz-ua-transfer': {
    m1: 'time-barred-in-executing',
    m3: any('judged-in-executing', 'discontinued-in-executing', 'released-in-executing'),
  },
  'coe-ets-112': { o1: 'national-of-transit', o2: no('offence-in-transit') },
};
