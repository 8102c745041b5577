import type { ClauseSubject } from '../../../../src/law/schema/condition.ts';
import type { RuleCode } from './row.ts';

/**
 * What a clause may be about, by the code of its row: the reading of a row decides whether it is one, this list that
 * no row is filed under a subject that its code does not allow. A code that is not here bars, and has no clauses.
 */
export const SUBJECTS: Readonly<Partial<Record<RuleCode, readonly ClauseSubject[]>>> = {
  'dual-criminality': ['no-ground'],
  'fiscal-offence': ['no-ground', 'material-scope'],
  nationality: ['request-handling'],
  consent: ['consent'],
  'ne-bis-in-idem': ['guarantee'],
  'political-offence': ['no-ground'],
  speciality: ['speciality'],
  'death-or-life-penalty': ['guarantee'],
  'sentence-adaptation': ['sentence-adaptation'],
  review: ['review'],
  clemency: ['clemency'],
  costs: ['costs'],
  'temporal-scope': ['temporal-scope'],
  'material-scope': ['material-scope'],
  'temporary-transfer': ['temporary-transfer'],
  'safe-conduct': ['safe-conduct'],
  summons: ['summons'],
  'remote-hearing': ['remote-hearing'],
  'original-request': ['request-handling'],
  'request-handling': ['request-handling', 'no-ground'],
  'bank-secrecy': ['no-ground'],
  'asset-sharing': ['property'],
  'treaty-basis': ['treaty-basis'],
  'domestic-law': ['domestic-law'],
  'law-of-treaties': ['law-of-treaties'],
};
