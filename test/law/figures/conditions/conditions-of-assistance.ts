import { all, any, clause, mayRefuse, must, no, on, orDiscretion, type SaidByRow, where } from './say.ts';

const LENT = on('temporary-transfer');
const COERCIVE = on('coercive-measures');

const NOT_ASKED = clause('no-ground');
const IN_REQUESTED_IF_COERCIVE = must('offence-in-requested', COERCIVE);
/** Not required, save for searches, seizures and other measures that touch rights. */
const ONLY_COERCIVE = [NOT_ASKED, IN_REQUESTED_IF_COERCIVE];
/** For searches, seizures and the like the requested State may help under its own law. */
const COERCIVE_BY_OWN_LAW = [NOT_ASKED, orDiscretion('allowed-by-requested-law', COERCIVE)];

const EXCLUDED = [clause('material-scope')];
const COVERED = [clause('material-scope')];
const BANK_SECRECY = [clause('no-ground')];
const BEFORE_AND_AFTER = [clause('temporal-scope')];
const CUSTODY = [clause('temporary-transfer', LENT)];
const ORIGINAL = [clause('request-handling')];
const PERSON_AGREES = [must('person-consents', LENT)];
const LAST_RESORT = [
  must(all('video-hearing-impossible', 'person-consents', 'agreed-in-writing-before'), LENT),
];
const NO_HINDRANCE = [must(no('hinders-own-proceedings'), LENT)];
const TERMS_ACCEPTED = [must('requesting-accepts-conditions', LENT)];
const AGREED_BY_ALL = [must(all('person-consents', 'both-authorities-agree'), LENT)];
const SAFE_CONDUCT = [clause('safe-conduct')];

export const CONDITIONS_OF_ASSISTANCE: SaidByRow = {
  'kz-jo-mla': {
    c1: ONLY_COERCIVE,
    c2: EXCLUDED,
    c3: [must(all('person-consents', 'agreed-in-writing-before'), LENT)],
    c4: NO_HINDRANCE,
    c5: CUSTODY,
    c6: [clause('summons')],
    c7: BANK_SECRECY,
    c8: BEFORE_AND_AFTER,
  },
  'kz-ae-mla': {
    c1: AGREED_BY_ALL,
    c2: CUSTODY,
    // As worded: persons other than nationals of the Parties.
    c3: [must(no('national-of-a-party'), LENT)],
    c4: [clause('summons')],
  },
  'kz-it-mla': {
    c1: ONLY_COERCIVE,
    c2: EXCLUDED,
    c3: LAST_RESORT,
    c4: NO_HINDRANCE,
    c5: CUSTODY,
    c6: BEFORE_AND_AFTER,
    c7: BANK_SECRECY,
  },
  'kz-es-mla': {
    c1: ONLY_COERCIVE,
    c2: COVERED,
    c3: EXCLUDED,
    c4: [must(all('person-consents-expressly', 'requested-agrees'), LENT)],
    c5: CUSTODY,
    c6: SAFE_CONDUCT,
  },
  'kz-hu-mla': {
    c1: [must('offence-in-requested')],
    c2: EXCLUDED,
    c3: ORIGINAL,
    c4: BEFORE_AND_AFTER,
    c5: BANK_SECRECY,
  },
  'kz-gb-mla': {
    c1: COERCIVE_BY_OWN_LAW,
    c2: [
      must(all('person-consents', 'requesting-agrees', 'requested-agrees'), LENT),
      clause('temporary-transfer', { ...LENT, provision: 'art_14__para_5' }),
    ],
    c3: SAFE_CONDUCT,
    c4: BANK_SECRECY,
    c5: [clause('property')],
    c6: [clause('property')],
    c7: BEFORE_AND_AFTER,
  },
  'kz-us-mla': {
    c1: [
      NOT_ASKED,
      must(where('dual-criminality-by-requested-law', 'offence-in-requested')),
      must('offence-in-requested', COERCIVE),
    ],
    c2: AGREED_BY_ALL,
    c3: CUSTODY,
  },
  'kz-vn-mla': {
    // A condition by its subject, worded as a mandatory ground.
    c1: [{ kind: 'mandatory-ground', when: no('offence-in-requested') }],
    c2: EXCLUDED,
    c3: PERSON_AGREES,
    c4: TERMS_ACCEPTED,
    c5: SAFE_CONDUCT,
    c6: BEFORE_AND_AFTER,
  },
  'kz-kr-mla': {
    c1: COVERED,
    c2: EXCLUDED,
    c3: PERSON_AGREES,
    c4: TERMS_ACCEPTED,
    c5: CUSTODY,
    c6: BEFORE_AND_AFTER,
  },
  'kz-rs-mla': {
    c1: [orDiscretion('offence-in-requested')],
    c2: ORIGINAL,
    c3: [mayRefuse(all('third-party-conditions', no('requesting-accepts-conditions')), on('property'))],
    c4: BANK_SECRECY,
    c5: CUSTODY,
  },
  'kz-ro-mla': {
    c1: [must('offence-in-both', on('search-and-seizure', 'property'))],
    c2: CUSTODY,
    c3: CUSTODY,
    c4: BANK_SECRECY,
    c5: BEFORE_AND_AFTER,
  },
  'kz-br-mla': {
    c1: COERCIVE_BY_OWN_LAW,
    c2: PERSON_AGREES,
    c3: CUSTODY,
    c4: BEFORE_AND_AFTER,
  },
  'kz-mk-mla': {
    c1: ONLY_COERCIVE,
    c2: EXCLUDED,
    c3: [clause('remote-hearing')],
    c4: ORIGINAL,
    c5: BANK_SECRECY,
    c6: BEFORE_AND_AFTER,
  },
  'kz-ua-mla': {
    c1: [
      must('offence-in-both', on('search-and-seizure', 'property')),
      orDiscretion('offence-in-requested', COERCIVE),
    ],
    c2: ORIGINAL,
    c3: CUSTODY,
    c4: BANK_SECRECY,
    c5: BEFORE_AND_AFTER,
  },
  'kz-in-mla': {
    c1: [NOT_ASKED, mayRefuse(no('confiscation-possible-in-requested'), on('confiscation'))],
    c2: PERSON_AGREES,
    c3: [must(no('other-substantial-grounds'), LENT)],
    c4: [clause('no-ground')],
    c5: SAFE_CONDUCT,
    c6: BEFORE_AND_AFTER,
  },
  'kz-mc-mla': {
    c1: ONLY_COERCIVE,
    c2: EXCLUDED,
    c3: ORIGINAL,
    c4: LAST_RESORT,
    c5: NO_HINDRANCE,
    c6: CUSTODY,
    c7: [must(no('custody-prolonged'), LENT)],
    c8: BANK_SECRECY,
    c9: BEFORE_AND_AFTER,
  },
  'coe-ets-30': {
    c1: EXCLUDED,
    c2: [must(where('reserved-by-declaration', 'offence-in-both'), on('search-and-seizure'))],
    c3: CUSTODY,
    c4: [clause('summons')],
    c5: [clause('treaty-basis')],
  },
  'coe-ets-99': {
    c1: [clause('no-ground')],
    c2: [
      must(where('fiscal-offence', 'corresponds-to-like-offence'), on('search-and-seizure')),
      clause('no-ground', { ...on('search-and-seizure'), provision: 'art_2__para_2' }),
    ],
    c3: COVERED,
  },
  'coe-ets-182': {
    c1: [
      must(
        where('accused-or-suspect', all('both-authorities-agree', 'person-consents')),
        on('video-hearing'),
      ),
    ],
    c2: [must('person-consents', on('telephone-hearing'))],
    c3: CUSTODY,
    c4: [clause('summons')],
  },
  'un-uncac': {
    c1: [must(any('offence-in-both', 'requested-law-does-without'), on('extradition'))],
    c2: [clause('domestic-law', on('extradition'))],
    // Not extradited: the case goes to prosecution. Whether nationals are extradited, the Convention leaves open.
    c3: [clause('request-handling', on('extradition'))],
    c4: [clause('no-ground', on('extradition'))],
    c5: [clause('treaty-basis', on('extradition'))],
    c6: [clause('treaty-basis')],
    c7: [clause('treaty-basis')],
    c8: BANK_SECRECY,
    c9: [
      mayRefuse(
        all(no('offence-in-requested'), any('coercive', no('consistent-with-basic-concepts'))),
        on('assistance', 'temporary-transfer'),
      ),
    ],
    c10: [must('free-and-informed-consent', LENT)],
    c11: [must('both-authorities-agree', LENT)],
    c12: CUSTODY,
  },
  'un-vclt': Object.fromEntries(
    ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'].map((row) => [row, [clause('law-of-treaties')]]),
  ),
};
