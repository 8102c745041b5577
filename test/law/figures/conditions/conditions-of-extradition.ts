import type { Formula } from '../../../../src/law/schema/formula.ts';
import {
  all,
  any,
  clause,
  left,
  mayRefuse,
  must,
  no,
  on,
  orDiscretion,
  type Part,
  type SaidByRow,
  where,
} from './say.ts';

const PROSECUTION = on('prosecution');
const ENFORCEMENT = on('enforcement');

/** "At least one year" alone, with "or more severely", or with an offence that falls short and may ride along. */
const penalty = (...besides: readonly Part[]): Formula => any('penalty-reached', ...besides);
const sentence = (...besides: readonly Part[]): Formula => any('sentence-reached', ...besides);
const HEAVIER = 'heavier-penalty-provided';
const HEAVIER_IMPOSED = 'heavier-penalty-imposed';
const SHORT = 'some-offences-fall-short';
/** The like rule need not stand in the requested law: what the requesting law provides is enough. */
const FISCAL = all('fiscal-offence', 'only-like-rule-missing', 'penalty-reached-in-requesting');
const penaltyRow = (rest: { paths?: readonly string[] }, ...besides: readonly Part[]) => [
  must(penalty(...besides), { ...rest, figure: 'penalty-reached' }),
];
const sentenceRow = (...besides: readonly Part[]) => [
  must(sentence(...besides), { ...ENFORCEMENT, figure: 'sentence-reached' }),
];
const remaining = (moment: 'not-stated' | 'at-sending', ...besides: readonly Part[]) => [
  must(
    besides.length > 0 ? any(left(6, 'month', moment), ...besides) : left(6, 'month', moment),
    ENFORCEMENT,
  ),
];

const NO_GROUND = [clause('no-ground')];
const OFFENCES_BEFORE = [clause('temporal-scope')];

/** Several offences, some below the figures: left to discretion, if each is an offence in both States. */
const ACCESSORY = [must(where(SHORT, 'each-offence-in-both')), orDiscretion(no(SHORT))];
/** The same, if at least one reaches the figures. */
const ACCESSORY_TO_ONE = [
  must(where(SHORT, all('each-offence-in-both', 'one-offence-reaches'))),
  orDiscretion(no(SHORT)),
];

const ABROAD_PUNISHED = where('committed-outside-requesting', 'punishable-outside-requested');
/** Granted if the requested law reaches such acts abroad; otherwise there is no duty to grant. */
const ABROAD = [orDiscretion(ABROAD_PUNISHED)];

export const CONDITIONS_OF_EXTRADITION: SaidByRow = {
  'kz-ae-extradition': { c1: penaltyRow(PROSECUTION), c2: sentenceRow() },
  'kz-sa-extradition': {
    c1: penaltyRow({}, HEAVIER),
    c2: [
      must(
        where(
          'committed-outside-requesting',
          all('jurisdiction-of-requesting', 'requested-would-have-jurisdiction'),
        ),
      ),
    ],
    c3: sentenceRow(HEAVIER_IMPOSED),
    c4: OFFENCES_BEFORE,
  },
  'kz-ir-extradition': {
    c1: penaltyRow({}, HEAVIER, SHORT, FISCAL),
    c2: sentenceRow(HEAVIER_IMPOSED, SHORT),
    c3: NO_GROUND,
    c4: ABROAD,
    c5: ACCESSORY,
    c6: OFFENCES_BEFORE,
  },
  'kz-cn-extradition': {
    c1: penaltyRow({}, HEAVIER, SHORT),
    c2: remaining('not-stated', SHORT),
    c3: ACCESSORY_TO_ONE,
  },
  'kz-kg-extradition': {
    c1: penaltyRow(PROSECUTION, HEAVIER),
    c2: [
      must(all('offence-in-both', sentence(HEAVIER_IMPOSED)), { ...ENFORCEMENT, figure: 'sentence-reached' }),
    ],
  },
  'kz-tr-mla-extradition': {
    c1: [must(penalty(SHORT), { ...on('prosecution', 'enforcement'), figure: 'penalty-reached' })],
    c2: [
      must(all('offence-in-both', sentence(HEAVIER_IMPOSED, SHORT)), {
        ...ENFORCEMENT,
        figure: 'sentence-reached',
      }),
    ],
    c3: [
      must(where(SHORT, 'each-offence-liberty-in-both'), on('prosecution', 'enforcement')),
      orDiscretion(no(SHORT), on('prosecution', 'enforcement')),
    ],
  },
  'kz-kr-extradition': {
    c1: penaltyRow({}, HEAVIER, SHORT, FISCAL),
    c2: remaining('not-stated', SHORT),
    c3: NO_GROUND,
    c4: ABROAD,
    c5: ACCESSORY_TO_ONE,
    c6: OFFENCES_BEFORE,
  },
  'kz-it-extradition': {
    c1: penaltyRow({}, HEAVIER, SHORT, FISCAL),
    c2: sentenceRow(SHORT),
    c3: NO_GROUND,
    c4: ABROAD,
    c5: ACCESSORY_TO_ONE,
  },
  'kz-es-extradition': {
    c1: penaltyRow({}, SHORT),
    c2: sentenceRow(SHORT),
    c3: ACCESSORY_TO_ONE,
  },
  'kz-hu-extradition': {
    c1: penaltyRow({}, HEAVIER, SHORT, FISCAL),
    c2: remaining('at-sending', SHORT),
    c3: NO_GROUND,
    c4: ABROAD,
    c5: [must(where(SHORT, 'each-offence-liberty-in-both')), orDiscretion(no(SHORT))],
  },
  'kz-bg-extradition': {
    c1: penaltyRow({}, HEAVIER, SHORT),
    c2: remaining('not-stated'),
    c3: [must(where(SHORT, 'one-offence-reaches')), orDiscretion(no(SHORT))],
    c4: OFFENCES_BEFORE,
  },
  'kz-ro-extradition': {
    c1: penaltyRow({}, HEAVIER, SHORT, FISCAL),
    c2: sentenceRow(HEAVIER_IMPOSED, SHORT),
    c3: NO_GROUND,
    c4: ABROAD,
    c5: ACCESSORY,
    c6: [clause('speciality')],
    c7: OFFENCES_BEFORE,
  },
  'kz-rs-extradition': {
    c1: penaltyRow({}, HEAVIER, SHORT),
    c2: sentenceRow(HEAVIER_IMPOSED, SHORT),
    c3: ABROAD,
    c4: ACCESSORY,
    c5: [must(where('convicted-in-absentia', 'review-guaranteed')), mayRefuse('convicted-in-absentia')],
  },
  'kz-vn-extradition': {
    c1: penaltyRow({}, HEAVIER, SHORT, FISCAL),
    c2: remaining('not-stated', SHORT),
    c3: NO_GROUND,
    c4: [must(ABROAD_PUNISHED), mayRefuse('committed-outside-requesting')],
    c5: ACCESSORY_TO_ONE,
    c6: OFFENCES_BEFORE,
  },
  'kz-ua-extradition': {
    c1: penaltyRow({}, HEAVIER, SHORT, FISCAL),
    c2: remaining('not-stated', SHORT),
    c3: NO_GROUND,
    c4: ABROAD,
    c5: ACCESSORY,
    c6: OFFENCES_BEFORE,
  },
  'kz-br-extradition': {
    c1: [must('jurisdiction-of-requesting')],
    c2: penaltyRow({}, SHORT, FISCAL),
    // Joined to points a and b by "and", and not limited to enforcement.
    c3: [must(sentence(SHORT), { figure: 'sentence-reached' })],
    // Enough that one of them meets 2(1): no discretion here.
    c4: [must(where(SHORT, 'one-offence-reaches'))],
    c5: [clause('material-scope')],
    c6: [clause('material-scope')],
    c7: NO_GROUND,
    c8: [must(where(any('death-penalty', 'life-or-indefinite-penalty'), 'assurances-sufficient'))],
    c9: OFFENCES_BEFORE,
  },
  'kz-mk-extradition': {
    c1: penaltyRow({}, HEAVIER, SHORT, FISCAL),
    c2: remaining('not-stated', SHORT),
    c3: NO_GROUND,
    c4: ABROAD,
    c5: ACCESSORY,
    c6: [must(where('convicted-in-absentia', 'retrial-guaranteed')), mayRefuse('convicted-in-absentia')],
  },
  'cis-chisinau-2002': {
    c1: penaltyRow(PROSECUTION, HEAVIER),
    c2: [
      must(all('offence-in-both', sentence(HEAVIER_IMPOSED)), { ...ENFORCEMENT, figure: 'sentence-reached' }),
    ],
    c3: [clause('guarantee')],
    c4: OFFENCES_BEFORE,
  },
  'montevideo-1933-extradition': {
    c1: [must('jurisdiction-of-requesting')],
    c2: penaltyRow({}),
    // The one instrument here that excludes earlier offences.
    c3: [must(no('committed-before-ratification-deposited'))],
    c4: [must(no('refused-before-for-same-act'))],
    c5: [clause('guarantee')],
    c6: [clause('speciality')],
  },
  'coe-ets24-extradition': {
    c1: penaltyRow({}, HEAVIER, SHORT),
    c2: [must(sentence(SHORT), { ...ENFORCEMENT, figure: 'sentence-reached' })],
    c3: [
      must(where(SHORT, any('each-offence-liberty-in-both', 'pecuniary-sanction-only'))),
      orDiscretion(no(SHORT)),
    ],
    c4: [must(where('fiscal-offence', 'corresponds-to-like-offence')), clause('no-ground')],
  },
  'coe-ets86-extradition': { c1: NO_GROUND },
  'coe-ets98-extradition': {
    c1: [orDiscretion(no('pecuniary-sanction-only'))],
    c2: [must(where('fiscal-offence', 'corresponds-to-like-offence')), clause('no-ground')],
  },
  'coe-ets209-extradition': {
    c1: [must('person-consents'), must('requested-agrees')],
    c2: [
      must(all('before-judicial-authority', 'voluntary-and-informed', 'counsel-available')),
      clause('consent'),
    ],
    c3: [clause('speciality')],
  },
  'kz-jo-extradition': {
    c1: penaltyRow({}, HEAVIER, SHORT, FISCAL),
    c2: remaining('not-stated', SHORT),
    c3: NO_GROUND,
    c4: ABROAD,
    c5: ACCESSORY,
    c6: OFFENCES_BEFORE,
  },
};
