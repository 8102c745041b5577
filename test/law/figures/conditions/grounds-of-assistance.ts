import { all, any, no, unless, type WhenByRow } from './say.ts';

const MILITARY_ONLY = unless('military-offence', 'ordinary-offence');
const CONNECTED = any('political-offence', 'connected-with-political-offence');

export const GROUNDS_OF_ASSISTANCE: WhenByRow = {
  'kz-ae-mla': { o1: MILITARY_ONLY },
  'kz-it-mla': {
    o3: unless('political-offence', 'against-head-of-state', 'terrorist-act', 'not-political-by-treaty'),
    o4: MILITARY_ONLY,
  },
  'kz-es-mla': {
    m1: all('death-penalty', 'no-death-penalty-in-requested', no('assurances-sufficient')),
    o1: unless('political-offence', 'terrorist-act', 'not-political-by-treaty'),
  },
  'kz-hu-mla': {
    m5: any('political-offence', 'connected-with-political-offence', 'military-offence'),
    o6: unless('accused-or-suspect', 'person-consents'),
  },
  'kz-gb-mla': {
    o4: 'double-jeopardy-by-requested-law',
    o7: 'data-transfer-forbidden-in-requested',
  },
  'kz-us-mla': { o1: MILITARY_ONLY },
  'kz-kr-mla': {
    // "Political or military offence that is no ordinary crime".
    o1: unless(any('political-offence', 'military-offence'), 'ordinary-offence'),
  },
  'kz-rs-mla': { o2: 'conditions-of-assistance-not-met' },
  'kz-ro-mla': { o1: CONNECTED, o2: MILITARY_ONLY, o9: 'custody-could-end' },
  'kz-br-mla': { o6: MILITARY_ONLY },
  'kz-mk-mla': {
    m1: 'not-provided-for-in-requested-law',
    o1: 'conditions-of-assistance-not-met',
  },
  'kz-ua-mla': { o7: 'custody-could-end' },
  'kz-in-mla': {
    o3: no('confiscation-possible-in-requested'),
    o4: any('finally-acquitted', 'pardoned-or-amnestied'),
  },
  'kz-mc-mla': {
    o6: MILITARY_ONLY,
    // Only a direct tax that the requested law does not know.
    o8: 'direct-tax-unknown-to-requested-law',
  },
  'coe-ets-30': {
    // Fiscal offences: not between Parties to the Protocol ETS 99.
    o1: any(CONNECTED, unless('fiscal-offence', 'both-party-to-ets-99')),
  },
  'coe-ets-182': { o2: all('personal-data', no('requesting-bound-by-data-protection')) },
  'un-uncac': { o3: 'barred-for-similar-offence' },
};
