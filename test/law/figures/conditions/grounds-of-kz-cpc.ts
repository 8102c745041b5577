import { all, any, left, no, unless, type WhenByRow } from './say.ts';

/** Grounds of the Code; a treaty that says otherwise goes before where the row says so. */
export const GROUNDS_OF_KZ_CPC: WhenByRow = {
  'kz-cpc': {
    m1: unless('national-of-requested', 'treaty-provides-otherwise'),
    m3: no('imprisonment-provided-in-requested'),
    m5: any('judged-in-requested', 'discontinued-in-requested'),
    m6: any('time-barred-in-requested', 'otherwise-barred-in-requested'),
    m7: unless(any('torture', 'persecution'), 'treaty-provides-otherwise'),
    m8: unless('private-prosecution-only', 'treaty-provides-otherwise'),
    m9: unless('military-offence', 'treaty-provides-otherwise'),
    m15: all('judge-sanction-needed', no('offence-in-requested')),
    m17: any(no('offence-in-requested'), 'time-barred-in-requested', 'ground-in-law-or-other-treaty'),
    o3: no('offence-in-executing'),
    o5: 'prejudices-sentencing',
    o9: no(left(6, 'month', 'at-receipt')),
    o10: no('civil-claim-guaranteed'),
    o11: no('like-measures-abroad'),
    o12: no('treatment-and-security-possible'),
  },
};
