import { all, any, clause, left, must, no, on, type Part, type Said } from './say.ts';

export const TRANSFER = on('transfer');
export const MEDICAL = on('medical-transfer');

export const NATIONAL = [must('national-of-executing')];
export const FINAL_AND_ENFORCEABLE = [must(all('judgment-final', 'judgment-enforceable'))];
export const FINAL = [must('judgment-final')];
export const IN_FORCE = [must('judgment-in-force')];
export const IN_FORCE_AT_RECEIPT = [must('judgment-in-force-at-receipt')];
export const NO_PENDING = [must(no('proceedings-pending-in-sentencing'))];
export const IN_EXECUTING = [must('offence-in-executing')];
export const IN_BOTH = [must('offence-in-both')];
export const BOTH_AGREE = [must(all('sentencing-agrees', 'executing-agrees'))];

/** A remainder with its way out: the States agree all the same. */
export const remaining = (n: 6 | 1, ...besides: readonly Part[]) => [
  must(any(left(n, n === 6 ? 'month' : 'year', 'at-receipt'), ...besides)),
];
export const AGREED = 'agreed-although-less';

export const REPRESENTATIVE = all('representative-needed', 'representative-consents');
/** The person consents or, where a State thinks that needed, a representative: then it is the latter that counts. */
export const orThoughtNeeded = (consent: Part) =>
  any(
    all(consent, no('representative-thought-needed')),
    all('representative-thought-needed', 'representative-consents'),
  );
export const CONSENT = [must(any('person-consents', REPRESENTATIVE))];
export const WRITTEN = [must(any('consent-in-writing', REPRESENTATIVE))];

export const ADAPTED = [clause('sentence-adaptation')];
export const REVIEW = [clause('review')];
export const CLEMENCY = [clause('clemency')];
export const BEFORE_AND_AFTER = [clause('temporal-scope')];
/** Not tried again after the transfer: a protection of the person transferred, no condition. */
export const PROTECTED = [clause('guarantee')];
export const MINORS = [clause('material-scope')];
export const COSTS = [clause('costs')];
export const DAMAGE = [must(any('damage-made-good', 'agreed-although-not-in-full'))];
export const DEFINITE_TERM = [must('imprisonment-for-a-term')];
/** Who counts as a national of Romania. */
export const NATIONAL_OR_RESIDENT = any(
  'national-of-executing',
  all('romania-executes', 'residence-reached', 'permanent-right-of-residence'),
);

export const onPath = (said: readonly Said[], paths: { readonly paths: readonly string[] }) =>
  said.map((one) => ({ ...one, ...paths }));
