import type { Facts } from '../../src/app/address.ts';
import type { Outcome } from '../../src/eligibility/outcome.ts';
import { ALL as EMIRATES } from './kz-ae-transfer/all-cases.ts';
import { ALL as JORDAN } from './kz-jo-extradition/all-cases.ts';
import { CLEAR as JORDAN_CLEAR } from './kz-jo-extradition/case.ts';
import { addressOf as jordanAddress } from './kz-jo-extradition/keys.ts';
import { ALL as REPORTED } from './kz-ma-extradition/all-cases.ts';
import { addressOf as reportedAddress } from './kz-ma-extradition/keys.ts';
import { CLEAR as REPORTED_CLEAR } from './kz-ma-extradition/report-case.ts';
import { ALL as MOROCCO } from './kz-ma-mla/all-cases.ts';
import { named } from './kz-ma-mla/judge.ts';
import { CLEAR as MOROCCO_CLEAR } from './kz-ma-mla/treaty-case.ts';

/** A case of a treaty's text, whichever words it was written in: the facts as an address has them, and the outcome. */
export interface TableCase {
  readonly path: string | null;
  readonly facts: Facts;
  readonly outcome: Outcome;
}

/** All cases that were written from the texts, by instrument. */
export const CASE_TABLES: Readonly<Record<string, readonly TableCase[]>> = {
  'kz-jo-extradition': JORDAN.map((one) => ({
    path: one.path,
    facts: jordanAddress({ ...one, given: { ...JORDAN_CLEAR[one.path], ...one.given } }),
    outcome: one.outcome,
  })),
  'kz-ma-extradition': REPORTED.map(({ path, given, outcome }) => ({
    path,
    facts: reportedAddress({ path, given: { ...REPORTED_CLEAR[path], ...given } }),
    outcome,
  })),
  'kz-ma-mla': MOROCCO.map(({ path, facts, outcome }) => ({
    path,
    facts: { path, ...named({ ...MOROCCO_CLEAR[path], ...facts }) },
    outcome,
  })),
  'kz-ae-transfer': EMIRATES,
};
