import type { Formula } from '../../../../src/law/schema/formula.ts';
import { CONDITIONS_OF_EXTRADITION } from './conditions-of-extradition.ts';
import type { FactName } from './facts.ts';
import { all, any, conditionsOf, no, unless, type WhenByRow } from './say.ts';

const ATTACKS = 'against-head-of-state';
const POLITICAL = 'political-offence';
const CONNECTED = any('political-offence', 'connected-with-political-offence');
const FOUR_EXCEPTIONS: readonly FactName[] = [
  'against-person-or-liberty',
  ATTACKS,
  'genocide-or-wartime-crime',
  'treaty-makes-extraditable',
];
const MILITARY_ONLY = unless('military-offence', 'ordinary-offence');
const ANY_BAR = any('time-barred-in-requested', 'otherwise-barred-in-requested');
const IN_EITHER = any('time-barred-in-requested', 'time-barred-in-requesting');
const JUDGED_OR_ENDED = any('judged-in-requested', 'discontinued-in-requested');
const JUDGED_ENDED_OR_NOT_OPENED = any(
  'judged-in-requested',
  'discontinued-in-requested',
  'not-opened-in-requested',
);
/** A pending charge is enough. */
const EVEN_ACCUSED_OR_ENDED = any('judged-in-requested', 'discontinued-in-requested', 'pending-in-requested');
/** Only where the requested law has no death penalty for the offence. */
const DEATH_IF_NOT_IN_REQUESTED = all(
  'death-penalty',
  'no-death-penalty-in-requested',
  no('assurances-sufficient'),
);
const INVESTIGATED_THERE = all('committed-in-requested', 'investigated-in-requested-for-that');
const IN_ABSENTIA = (guarantee: FactName): Formula => unless('convicted-in-absentia', guarantee);
const JUDGED_IN_THIRD_PARTY = unless(
  any(
    'acquitted-in-third-state',
    all('convicted-in-third-state', any('sentence-enforced-or-remitted', 'convicted-without-sanction')),
  ),
  'third-state-judgment-does-not-count',
);

export const GROUNDS_OF_EXTRADITION: WhenByRow = {
  'kz-ae-extradition': {
    m1: unless(POLITICAL, ATTACKS, 'terrorist-act'),
    m3: any('judged-in-requested', 'judged-in-third-state'),
    m4: 'prosecution-time-barred-in-requested',
    m5: any('sentence-served-in-requested', 'sentence-served-in-third-state'),
    o2: DEATH_IF_NOT_IN_REQUESTED,
  },
  'kz-sa-extradition': {
    m1: unless(
      POLITICAL,
      ATTACKS,
      'killing',
      'wilful-bodily-harm',
      'arms-or-explosives',
      'property-offence',
      'kidnapping-or-hostage-taking',
      'terrorist-act',
      'treaty-makes-extraditable',
      'attempt-or-complicity-in-those',
    ),
  },
  'kz-ir-extradition': {
    m2: 'prosecution-time-barred-in-requested',
    m4: INVESTIGATED_THERE,
    m6: MILITARY_ONLY,
    o1: DEATH_IF_NOT_IN_REQUESTED,
  },
  'kz-cn-extradition': {
    m4: 'military-offence-by-requesting-law',
    m5: ANY_BAR,
    m6: JUDGED_OR_ENDED,
    o1: 'jurisdiction-of-requested',
  },
  'kz-kg-extradition': { m2: ANY_BAR, m3: JUDGED_OR_ENDED },
  'kz-tr-mla-extradition': {
    m4: JUDGED_OR_ENDED,
    o1: any('political-offence', 'connected-with-political-offence', 'military-offence'),
  },
  'kz-kr-extradition': {
    m1: unless(CONNECTED, ATTACKS, 'treaty-makes-extraditable'),
    m3: 'prosecution-time-barred-in-requested',
    o2: INVESTIGATED_THERE,
    o3: any(
      'acquitted-in-third-state',
      all('convicted-in-third-state', any('sentence-fully-enforced', 'sentence-no-longer-enforceable')),
    ),
    o5: MILITARY_ONLY,
    o7: DEATH_IF_NOT_IN_REQUESTED,
  },
  'kz-it-extradition': {
    // No exception for assurances.
    m2: any('death-penalty', 'punishment-forbidden-in-requested'),
    m5: ANY_BAR,
    m9: unless(POLITICAL, ATTACKS, 'terrorist-act', 'not-political-by-treaty'),
    o1: all('jurisdiction-of-requested', 'pending-in-requested'),
  },
  'kz-es-extradition': {
    m1: unless(POLITICAL, 'terrorist-act'),
    m6: IN_EITHER,
    m7: any(
      'judged-in-requested',
      'discontinued-in-requested',
      'pending-in-requested',
      'released-or-served-in-requested',
      'pending-in-third-state',
      'judged-in-third-state',
      'released-or-served-in-third-state',
    ),
    m8: IN_ABSENTIA('retrial-guaranteed'),
    o2: all(
      'committed-outside-requesting',
      'committed-outside-requested',
      no('punishable-outside-requested'),
    ),
    // Under the age, and only where extradition may do harm.
    o5: all('under-16', 'harms-adaptation'),
  },
  'kz-hu-extradition': {
    m9: MILITARY_ONLY,
    m10: unless(POLITICAL, ATTACKS, 'terrorist-act', 'not-political-by-treaty'),
  },
  'kz-bg-extradition': {
    m3: ANY_BAR,
    m5: JUDGED_OR_ENDED,
    m7: CONNECTED,
    // A trial in absence is no ground where a retrial is guaranteed.
    m10: any('defence-rights-not-kept', IN_ABSENTIA('retrial-guaranteed')),
  },
  'kz-ro-extradition': {
    m1: unless(POLITICAL, ...FOUR_EXCEPTIONS),
    m5: ANY_BAR,
    m6: JUDGED_ENDED_OR_NOT_OPENED,
    m9: MILITARY_ONLY,
  },
  'kz-rs-extradition': {
    m5: ANY_BAR,
    m6: any(
      'judged-in-requested',
      'suspended-in-requested',
      'discontinued-in-requested',
      'not-opened-in-requested',
    ),
    o1: all('committed-in-requested', 'jurisdiction-of-requested', 'prosecuted-or-to-be-in-requested'),
  },
  'kz-vn-extradition': {
    m3: any(EVEN_ACCUSED_OR_ENDED, 'suspended-in-requested'),
    m4: 'prosecution-time-barred-in-requested',
    m7: MILITARY_ONLY,
  },
  'kz-ua-extradition': {
    m1: unless(POLITICAL, ...FOUR_EXCEPTIONS),
    m5: ANY_BAR,
    m6: any(JUDGED_OR_ENDED, 'released-from-liability-in-requested'),
    m8: MILITARY_ONLY,
    m9: IN_ABSENTIA('appeal-guaranteed'),
  },
  'kz-br-extradition': {
    m1: any(
      no(all(...conditionsOf(CONDITIONS_OF_EXTRADITION, 'kz-br-extradition', 'c1', 'c2', 'c3', 'c4'))),
      'contrary-to-requested-law',
      'contrary-to-treaty-obligations',
    ),
    m2: any(JUDGED_OR_ENDED, 'pardoned-or-amnestied-in-requested'),
    m5: IN_EITHER,
    m7: unless(POLITICAL, ATTACKS, 'genocide-or-wartime-crime', 'terrorist-act'),
    m10: unless('national-of-requested', 'nationality-acquired-by-fraud'),
    m12: unless(any('death-penalty', 'life-or-indefinite-penalty'), 'assurances-sufficient'),
  },
  'kz-mk-extradition': {
    m2: EVEN_ACCUSED_OR_ENDED,
    m5: INVESTIGATED_THERE,
    m7: MILITARY_ONLY,
    m9: CONNECTED,
  },
  'cis-chisinau-2002': { m2: ANY_BAR, m3: JUDGED_ENDED_OR_NOT_OPENED, m7: MILITARY_ONLY },
  'montevideo-1933-extradition': {
    m1: IN_EITHER,
    m2: 'sentence-served-where-committed',
    m3: 'pardoned-or-amnestied',
    m6: unless(CONNECTED, ATTACKS),
    m7: any('military-offence', 'offence-against-religion'),
  },
  'coe-ets24-extradition': {
    m1: unless(CONNECTED, ATTACKS),
    m3: MILITARY_ONLY,
    m5: JUDGED_IN_THIRD_PARTY,
    m6: IN_EITHER,
    o3: all(
      'committed-outside-requesting',
      any(no('punishable-outside-requested'), no('extradition-for-acts-abroad-allowed')),
    ),
    o5: any('discontinued-in-requested', 'not-opened-in-requested'),
    o6: all(
      'death-penalty',
      any('no-death-penalty-in-requested', 'death-penalty-not-carried-out-in-requested'),
      no('assurances-sufficient'),
    ),
  },
  'coe-ets86-extradition': { m1: JUDGED_IN_THIRD_PARTY },
  'coe-ets98-extradition': {
    m1: all('amnesty-in-requested', 'requested-competent-to-prosecute'),
    o1: all('convicted-in-absentia', 'defence-rights-not-kept', no('retrial-guaranteed')),
  },
  'kz-jo-extradition': {
    m1: unless(POLITICAL, ...FOUR_EXCEPTIONS),
    m5: ANY_BAR,
    m6: JUDGED_OR_ENDED,
    m9: MILITARY_ONLY,
    // The bare jurisdiction; no proceedings are asked for.
    o1: 'jurisdiction-of-requested',
  },
};
