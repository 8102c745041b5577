import type { Outcome } from '../../../../src/eligibility/outcome.ts';

/**
 * What a row says, and cases put to it alone, written from the words of the row. A case: what is answered yes, what
 * no, the outcome; for a sentence, its last day, the request being received on 10 March 2026.
 */
export interface ByHand {
  readonly row: string;
  readonly says: string;
  readonly path?: string;
  readonly cases: readonly (readonly [yes: string, no: string, outcome: Outcome, lastDay?: string])[];
}

export const CONDITIONS_BY_HAND: readonly ByHand[] = [
  {
    row: 'kz-ae-extradition/c1',
    says: 'prosecution: a crime in both States carrying at least one year',
    path: 'prosecution',
    cases: [
      ['penalty-reached', '', 'no-bar-found'],
      ['', 'penalty-reached', 'conditions-not-met'],
      ['', '', 'more-facts-needed'],
    ],
  },
  {
    row: 'kz-tr-mla-extradition/c2',
    says: 'enforcement: a crime in both States, and more than six months or another, more severe penalty',
    path: 'enforcement',
    cases: [
      ['offence-in-both heavier-penalty-imposed', 'sentence-reached', 'no-bar-found'],
      ['sentence-reached', 'offence-in-both', 'conditions-not-met'],
      [
        'offence-in-both',
        'sentence-reached heavier-penalty-imposed some-offences-fall-short',
        'conditions-not-met',
      ],
    ],
  },
  {
    row: 'kz-ir-extradition/c4',
    says: 'committed abroad: must be granted if the requested law punishes such acts abroad, otherwise may',
    cases: [
      ['', 'committed-outside-requesting', 'no-bar-found'],
      ['committed-outside-requesting punishable-outside-requested', '', 'no-bar-found'],
      ['committed-outside-requesting', 'punishable-outside-requested', 'may-be-refused'],
    ],
  },
  {
    row: 'kz-vn-extradition/c4',
    says: 'committed abroad: MAY be granted if the requested law punishes such acts abroad',
    cases: [
      ['', 'committed-outside-requesting', 'no-bar-found'],
      ['committed-outside-requesting punishable-outside-requested', '', 'may-be-refused'],
      ['committed-outside-requesting', 'punishable-outside-requested', 'conditions-not-met'],
    ],
  },
  {
    row: 'kz-sa-extradition/c2',
    says: 'committed outside the requesting State: it must have jurisdiction, and the requested State would have it',
    cases: [
      ['', 'committed-outside-requesting', 'no-bar-found'],
      [
        'committed-outside-requesting jurisdiction-of-requesting',
        'requested-would-have-jurisdiction',
        'conditions-not-met',
      ],
      ['committed-outside-requesting jurisdiction-of-requesting', '', 'more-facts-needed'],
    ],
  },
  {
    row: 'kz-cn-extradition/c3',
    says: 'several offences, some below: may be granted if at least one is extraditable',
    cases: [
      ['', 'some-offences-fall-short', 'no-bar-found'],
      ['some-offences-fall-short each-offence-in-both one-offence-reaches', '', 'may-be-refused'],
      ['some-offences-fall-short each-offence-in-both', 'one-offence-reaches', 'conditions-not-met'],
    ],
  },
  {
    row: 'kz-br-extradition/c4',
    says: 'several connected offences: enough that one of them reaches the figure',
    cases: [
      ['some-offences-fall-short one-offence-reaches', '', 'no-bar-found'],
      ['some-offences-fall-short', 'one-offence-reaches', 'conditions-not-met'],
    ],
  },
  {
    row: 'kz-rs-extradition/c5',
    says: 'convicted in absentia: may be granted if a review is guaranteed',
    cases: [
      ['', 'convicted-in-absentia', 'no-bar-found'],
      ['convicted-in-absentia review-guaranteed', '', 'may-be-refused'],
      ['convicted-in-absentia', 'review-guaranteed', 'conditions-not-met'],
    ],
  },
  {
    row: 'montevideo-1933-extradition/c3',
    says: 'no request if the offence was committed before the deposit of the ratification',
    cases: [
      ['committed-before-ratification-deposited', '', 'conditions-not-met'],
      ['', 'committed-before-ratification-deposited', 'no-bar-found'],
    ],
  },
  {
    row: 'kz-jo-transfer/c4',
    says: 'at receipt at least six months remain; in exceptional cases the Parties may agree although less',
    cases: [
      ['', 'agreed-although-less', 'no-bar-found', '2026-09-10'],
      ['', 'agreed-although-less', 'conditions-not-met', '2026-09-08'],
      ['agreed-although-less', '', 'no-bar-found', '2026-09-08'],
      ['', 'agreed-although-less', 'more-facts-needed'],
    ],
  },
  {
    row: 'kz-ir-transfer/c3',
    says: 'at receipt MORE than six months remain; in exceptional cases the Parties may agree',
    cases: [
      ['', 'agreed-although-less', 'no-bar-found', '2026-09-12'],
      ['', 'agreed-although-less', 'conditions-not-met', '2026-09-09'],
      ['agreed-although-less', '', 'no-bar-found', '2026-09-09'],
    ],
  },
  {
    row: 'kz-tr-transfer/c3',
    says: 'at receipt at least one year remains',
    cases: [
      ['', 'agreed-although-less', 'conditions-not-met', '2026-12-31'],
      ['', 'agreed-although-less', 'no-bar-found', '2027-03-10'],
    ],
  },
  {
    row: 'kz-in-transfer/c6',
    says: 'at least six months, or the sentence is for life',
    path: 'transfer',
    cases: [
      ['sentence-for-life', '', 'no-bar-found'],
      ['', 'sentence-for-life agreed-although-less', 'conditions-not-met', '2026-05-01'],
    ],
  },
  {
    row: 'kz-br-transfer/c4',
    says: 'at least six months; no clause for exceptional cases',
    cases: [
      ['agreed-although-less', '', 'conditions-not-met', '2026-05-01'],
      ['', '', 'no-bar-found', '2026-09-10'],
    ],
  },
  {
    row: 'kz-ro-transfer/c2',
    says: 'for Romania a national is also who lived there lawfully for five years with a permanent right of residence',
    cases: [
      [
        'romania-executes residence-reached permanent-right-of-residence',
        'national-of-executing',
        'no-bar-found',
      ],
      [
        'residence-reached permanent-right-of-residence',
        'national-of-executing romania-executes',
        'conditions-not-met',
      ],
      [
        'romania-executes permanent-right-of-residence',
        'national-of-executing residence-reached',
        'conditions-not-met',
      ],
    ],
  },
  {
    row: 'kz-ro-transfer/c6',
    says: 'consent of the person or, where he cannot, of the representative; not needed before deportation',
    cases: [
      ['to-be-deported', 'person-consents', 'no-bar-found'],
      ['', 'person-consents representative-needed to-be-deported', 'conditions-not-met'],
      ['representative-needed representative-consents', 'person-consents', 'no-bar-found'],
    ],
  },
  {
    row: 'coe-ets-112/c4',
    says: 'consent of the person or, where one State thinks it needed, of the representative',
    path: 'transfer',
    cases: [
      ['person-consents', 'representative-thought-needed', 'no-bar-found'],
      ['person-consents representative-thought-needed', 'representative-consents', 'conditions-not-met'],
      ['representative-thought-needed representative-consents', 'person-consents', 'no-bar-found'],
      ['', 'person-consents representative-consents', 'conditions-not-met'],
    ],
  },
  {
    row: 'kz-hu-transfer/c2',
    says: 'a person with another nationality as well is not a national for this Treaty',
    cases: [
      ['another-nationality', '', 'conditions-not-met'],
      ['', 'another-nationality', 'no-bar-found'],
    ],
  },
  {
    row: 'kz-jo-transfer/c7',
    says: 'both States agree; that neither has spoken bars nothing',
    cases: [
      ['', '', 'no-bar-found'],
      ['sentencing-agrees', 'executing-agrees', 'conditions-not-met'],
    ],
  },
  {
    row: 'kz-sa-transfer/c7',
    says: 'all money duties paid or guaranteed, save by a person found insolvent',
    cases: [
      ['', 'sums-paid-or-guaranteed person-insolvent', 'conditions-not-met'],
      ['person-insolvent', 'sums-paid-or-guaranteed', 'no-bar-found'],
    ],
  },
  {
    row: 'kz-jo-mla/c1',
    says: 'dual criminality is not required, but for searches, seizures and other measures that touch rights',
    path: 'coercive-measures',
    cases: [
      ['', 'offence-in-requested', 'conditions-not-met'],
      ['offence-in-requested', '', 'no-bar-found'],
    ],
  },
  {
    row: 'kz-jo-mla/c1',
    says: 'not required of other assistance',
    path: 'assistance',
    cases: [['', 'offence-in-requested', 'no-bar-found']],
  },
  {
    row: 'kz-rs-mla/c1',
    says: 'not a condition, but the requested State may refuse where the act is no offence under its law',
    cases: [
      ['', 'offence-in-requested', 'may-be-refused'],
      ['offence-in-requested', '', 'no-bar-found'],
    ],
  },
  {
    row: 'un-uncac/c9',
    says: 'may be refused for want of dual criminality; non-coercive help is given where basic concepts allow',
    path: 'assistance',
    cases: [
      ['coercive', 'offence-in-requested', 'may-be-refused'],
      ['consistent-with-basic-concepts', 'coercive offence-in-requested', 'no-bar-found'],
      ['offence-in-requested', '', 'no-bar-found'],
    ],
  },
  {
    row: 'coe-ets-182/c1',
    says: 'video hearing of an accused or suspect only by agreement and with consent',
    path: 'video-hearing',
    cases: [
      ['', 'accused-or-suspect', 'no-bar-found'],
      ['accused-or-suspect both-authorities-agree', 'person-consents', 'conditions-not-met'],
    ],
  },
];
