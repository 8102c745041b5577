import { CONDITIONS_OF_TRANSFER } from './conditions-of-transfer.ts';
import {
  all,
  any,
  conditionsOf,
  mayPostpone,
  mayRefuse,
  no,
  on,
  type SaidByRow,
  shallRefuse,
} from './say.ts';

const LITHUANIA = (...rows: readonly string[]) =>
  conditionsOf(CONDITIONS_OF_TRANSFER, 'kz-lt-transfer', ...rows);

/** Rows that are more than one ground (a half must, a half may; refusal or postponement), or bear a figure. */
export const GROUNDS_IN_PARTS: SaidByRow = {
  'kz-hu-extradition': {
    m5: [
      shallRefuse('judged-in-requested'),
      mayRefuse(any('discontinued-in-requested', 'not-opened-in-requested')),
    ],
  },
  'kz-tr-mla-extradition': {
    // Of the time bars only that of the sentence is named.
    m5: [shallRefuse(any('sentence-time-barred', 'sentence-otherwise-unenforceable'), on('enforcement'))],
  },
  'kz-ro-extradition': { o2: [mayRefuse('humanitarian-reasons'), mayPostpone('humanitarian-reasons')] },
  'kz-rs-extradition': { o2: [mayRefuse('humanitarian-reasons'), mayPostpone('humanitarian-reasons')] },
  'kz-ua-extradition': { o2: [mayRefuse('humanitarian-reasons'), mayPostpone('humanitarian-reasons')] },
  'kz-lt-transfer': {
    // Any one of the conditions of article 4 missing; that the decision is in force stands in article 1.
    m1: [
      shallRefuse(no(all(...LITHUANIA('c1', 'c2', 'c3', 'c4', 'c5'))), on('transfer')),
      shallRefuse(no(all(...LITHUANIA('c7', 'c8', 'c9', 'c10', 'c11', 'c12'))), on('medical-transfer')),
    ],
    o1: [
      mayRefuse('damage-not-made-good', on('transfer', 'medical-transfer')),
      mayPostpone('damage-not-made-good', on('transfer', 'medical-transfer')),
    ],
  },
  'coe-ets-30': { o7: [mayPostpone('needed-in-requested', on('property'))] },
  // Without a figure of its own in the codes: under one year, or no significant damage, and not worth the means.
  'kz-us-mla': {
    o4: [
      mayRefuse(all(any(no('penalty-reached'), 'no-significant-damage'), 'disproportionate'), {
        figure: {
          fact: 'penalty-reached',
          threshold: {
            measure: 'penalty-requesting-law',
            bound: 'at-least',
            n: 1,
            unit: 'year',
            moment: 'not-stated',
          },
        },
      }),
    ],
  },
};
