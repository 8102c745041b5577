import type { Formula } from '../../../../src/law/schema/formula.ts';
import type { GroundCode } from './row.ts';
import { all, any, no, type Part, unless } from './say.ts';

/**
 * What a ground of this code says where its row says no more. Null: what it says stands in the row alone, and every
 * row of the code is in the tables beside this file.
 */
export const BY_CODE: Readonly<Record<GroundCode, Part | null>> = {
  'ne-bis-in-idem': 'judged-in-requested',
  'pending-proceedings': 'pending-in-requested',
  limitation: 'time-barred-in-requested',
  amnesty: 'pardoned-or-amnestied-in-requested',
  'sentence-served': null,
  persecution: 'persecution',
  'political-offence': 'political-offence',
  'military-offence': 'military-offence',
  'state-security-offence': 'state-security-offence',
  'fiscal-offence': 'fiscal-offence',
  'private-prosecution': 'private-prosecution-only',
  asylum: 'asylum-granted',
  torture: 'torture',
  'death-penalty': unless('death-penalty', 'assurances-sufficient'),
  'life-imprisonment': unless('life-or-indefinite-penalty', 'assurances-sufficient'),
  'prohibited-punishment': 'punishment-forbidden-in-requested',
  'special-tribunal': 'exceptional-court',
  'in-absentia': null,
  humanitarian: 'humanitarian-reasons',
  age: null,
  nationality: 'national-of-requested',
  'not-a-national': no('national-of-executing'),
  residence: 'permanent-residence-in-sentencing',
  'third-state-consent': all('extradited-by-third-state', no('third-state-consents')),
  jurisdiction: all('jurisdiction-of-requested', 'prosecuted-or-to-be-in-requested'),
  'protective-jurisdiction': all('committed-outside-requested', 'against-interests-of-requested'),
  territoriality: 'committed-in-requested',
  extraterritorial: unless('committed-outside-requesting', 'punishable-outside-requested'),
  /** Of transfers each row says whose interests; they are in the tables. */
  'public-order': 'prejudices-requested',
  'national-law': 'contrary-to-requested-law',
  'treaty-obligations': 'contrary-to-treaty-obligations',
  'contrary-to-instrument': 'contrary-to-instrument',
  'other-treaty-ground': 'ground-in-other-treaty',
  'dual-criminality': no('offence-in-requested'),
  'penalty-threshold': null,
  'sentence-remaining': null,
  'penalty-mismatch': null,
  'not-enforceable': 'not-enforceable-in-executing',
  'pecuniary-obligations': 'sums-unpaid',
  'other-proceedings': 'proceedings-pending-in-sentencing',
  'public-outrage': 'public-outrage',
  'documents-missing': 'documents-missing',
  'conditions-not-met': null,
  'medical-measures': null,
  reciprocity: no('reciprocity'),
  'no-agreement': no('agreed-on-terms'),
  'no-consent': no('person-consents'),
  'needed-at-home': 'needed-in-requested',
  'custody-affected': 'custody-prolonged',
  'other-substantial-grounds': 'other-substantial-grounds',
  'hinders-proceedings': 'hinders-own-proceedings',
  'personal-safety': 'endangers-a-person',
  disproportionate: 'disproportionate',
  confidentiality: 'confidentiality-not-assured',
  discretion: 'declines-at-discretion',
  'not-broken-down': null,
};

/** Each code of a row is enough. Null where a code alone does not tell. */
export function byCodes(codes: readonly GroundCode[]): Formula | null {
  const parts = codes.flatMap((code) => BY_CODE[code] ?? []);
  const [only] = parts;
  if (only === undefined || parts.length < codes.length) return null;
  if (parts.length > 1) return any(...parts);
  return typeof only === 'string' ? { fact: only } : only;
}
