import type { ByHand } from './by-hand-conditions.ts';

export const GROUNDS_BY_HAND: readonly ByHand[] = [
  {
    row: 'kz-ro-extradition/m1',
    says: 'political offence; not killing or threats to freedom, nor against a head of State, nor genocide, nor treaty offences',
    cases: [
      [
        'political-offence',
        'against-person-or-liberty against-head-of-state genocide-or-wartime-crime treaty-makes-extraditable',
        'must-be-refused',
      ],
      ['political-offence against-head-of-state', '', 'no-bar-found'],
      ['', 'political-offence', 'no-bar-found'],
    ],
  },
  {
    row: 'kz-sa-extradition/m3',
    says: 'death penalty, unless sufficient guarantees',
    cases: [
      ['death-penalty', 'assurances-sufficient', 'must-be-refused'],
      ['death-penalty assurances-sufficient', '', 'no-bar-found'],
      ['', 'death-penalty', 'no-bar-found'],
    ],
  },
  {
    row: 'kz-it-extradition/m2',
    says: 'death penalty or a forbidden punishment; no exception for assurances',
    cases: [
      ['death-penalty assurances-sufficient', '', 'must-be-refused'],
      ['punishment-forbidden-in-requested', 'death-penalty', 'must-be-refused'],
    ],
  },
  {
    row: 'kz-ae-extradition/o2',
    says: 'death penalty that the requested law does not have: may refuse until guarantees are given',
    cases: [
      ['death-penalty no-death-penalty-in-requested', 'assurances-sufficient', 'may-be-refused'],
      ['death-penalty', 'no-death-penalty-in-requested', 'no-bar-found'],
    ],
  },
  {
    row: 'kz-hu-extradition/m5',
    says: 'final decision: must; decision not to open or to end proceedings: may',
    cases: [
      ['judged-in-requested', '', 'must-be-refused'],
      ['discontinued-in-requested', 'judged-in-requested', 'may-be-refused'],
      ['', 'judged-in-requested discontinued-in-requested not-opened-in-requested', 'no-bar-found'],
    ],
  },
  {
    row: 'kz-hu-extradition/m8',
    says: 'in the mandatory list, but worded "may"',
    cases: [['death-penalty', 'assurances-sufficient', 'may-be-refused']],
  },
  {
    row: 'kz-sa-extradition/m8',
    says: 'judged, or a trial pending, in the requested State: both are a mandatory bar',
    cases: [
      ['pending-in-requested', 'judged-in-requested', 'must-be-refused'],
      ['', 'pending-in-requested judged-in-requested', 'no-bar-found'],
    ],
  },
  {
    row: 'kz-es-extradition/m6',
    says: 'time-barred under the law of either State',
    cases: [
      ['time-barred-in-requesting', 'time-barred-in-requested', 'must-be-refused'],
      ['', 'time-barred-in-requesting', 'more-facts-needed'],
    ],
  },
  {
    row: 'kz-es-extradition/o5',
    says: 'under 16, where extradition may harm: the harm is for the State to assess',
    cases: [
      ['under-16 harms-adaptation', '', 'may-be-refused'],
      ['harms-adaptation', 'under-16', 'no-bar-found'],
      ['under-16', '', 'no-bar-found'],
    ],
  },
  {
    row: 'coe-ets98-extradition/o1',
    says: 'minimum rights of defence not satisfied: may; must be granted on a guarantee of a retrial',
    cases: [
      ['convicted-in-absentia defence-rights-not-kept', 'retrial-guaranteed', 'may-be-refused'],
      ['convicted-in-absentia defence-rights-not-kept retrial-guaranteed', '', 'no-bar-found'],
    ],
  },
  {
    row: 'kz-br-extradition/m10',
    says: 'national as at the decision, unless nationality was acquired by fraud',
    cases: [
      ['national-of-requested', 'nationality-acquired-by-fraud', 'must-be-refused'],
      ['national-of-requested nationality-acquired-by-fraud', '', 'no-bar-found'],
    ],
  },
  {
    row: 'kz-us-mla/o4',
    says: 'under one year OR no significant damage, AND not grave enough for the resources: together',
    cases: [
      ['disproportionate', 'penalty-reached', 'may-be-refused'],
      ['disproportionate penalty-reached no-significant-damage', '', 'may-be-refused'],
      ['no-significant-damage', 'penalty-reached disproportionate', 'no-bar-found'],
      ['disproportionate penalty-reached', 'no-significant-damage', 'no-bar-found'],
    ],
  },
  {
    row: 'kz-jo-mla/o1',
    says: 'where proceedings at home are hindered: postponement only',
    cases: [['hinders-own-proceedings', '', 'no-bar-found']],
  },
  {
    row: 'kz-hu-mla/o6',
    says: 'video hearing: a suspect or accused does not consent',
    path: 'video-hearing',
    cases: [
      ['accused-or-suspect', 'person-consents', 'may-be-refused'],
      ['', 'accused-or-suspect person-consents', 'no-bar-found'],
    ],
  },
  {
    row: 'coe-ets-30/o1',
    says: 'political, connected or fiscal; fiscal not between Parties to the Additional Protocol',
    cases: [
      [
        'fiscal-offence both-party-to-ets-99',
        'political-offence connected-with-political-offence',
        'no-bar-found',
      ],
      ['fiscal-offence', 'both-party-to-ets-99', 'may-be-refused'],
    ],
  },
  {
    row: 'kz-lt-transfer/m1',
    says: 'any one of the conditions of article 4 missing: must be refused',
    path: 'transfer',
    cases: [
      ['national-of-executing', 'offence-in-executing', 'must-be-refused'],
      [
        'national-of-executing offence-in-executing consent-in-writing sentencing-agrees executing-agrees',
        '',
        'no-bar-found',
        '2027-01-01',
      ],
    ],
  },
  {
    row: 'kz-cpc/o9',
    says: 'transfer out: less than six months unserved when the request is received',
    path: 'transfer-out',
    cases: [
      ['', '', 'may-be-refused', '2026-09-08'],
      ['', '', 'no-bar-found', '2026-09-10'],
    ],
  },
  {
    row: 'kz-cpc/m1',
    says: 'citizen of Kazakhstan, unless a treaty provides for the extradition of own nationals',
    path: 'extradition-to-prosecute',
    cases: [
      ['national-of-requested', 'treaty-provides-otherwise', 'must-be-refused'],
      ['national-of-requested treaty-provides-otherwise', '', 'no-bar-found'],
    ],
  },
];
