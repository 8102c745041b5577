import type { Role } from '../../../src/law/schema/primitives.ts';
import type { Row } from './row.ts';

/**
 * The State whose law decides in doubt, by the rule's name: the one whose authorities hold the person or decide.
 * What protects the person in the requesting State is that State's, a stop on the way is the transit State's.
 * Null: both States act alike and none decides.
 */
const DECIDING: Readonly<Record<string, Role | null>> = {
  'additional-information': 'requested',
  appeal: 'requested',
  'appeal-decision': 'requested',
  'appeal-file': 'requested',
  'appeal-forwarding': 'requested',
  'appeal-suspension-arrest-extension': 'requested',
  'asset-sharing-request': null,
  'bring-before-judge': 'requested',
  'confiscation-hearing-notice': 'requested',
  'confiscation-hearing-notice-abroad': 'requested',
  'consent-custody': 'requesting',
  'consent-notice': 'requested',
  'cross-border-observation': 'requested',
  'custody-before-transfer-of-proceedings': 'requested',
  'custody-expiry-notice': 'requested',
  'custody-of-nationals': 'requested',
  'custody-order-expiry': 'requested',
  decision: 'requested',
  'decision-notice': 'requested',
  'execution-date': 'requested',
  'extradition-arrest': 'requested',
  'extradition-arrest-expiry-notice': 'requested',
  forwarding: 'requested',
  'interruption-decision': 'requesting',
  'interruption-order-to-prosecutor': 'requesting',
  'joint-team-reply': 'requested',
  'latest-receipt': 'requested',
  'latest-submission': 'requested',
  'non-application-notice': 'requested',
  'notice-of-release': 'requested',
  'original-follows': 'requested',
  'periodic-report': null,
  'property-return': 'requested',
  'provisional-arrest': 'requested',
  'provisional-arrest-cap': 'requested',
  'provisional-arrest-decision': 'requested',
  'provisional-arrest-motion': 'requested',
  'provisional-arrest-release-no-extradition-arrest': 'requested',
  'provisional-arrest-release-no-request': 'requested',
  'provisional-arrest-without-request': 'requested',
  're-extradition': 'requesting',
  'refusal-notice': 'requested',
  'refusal-notice-prosecution': 'requested',
  'return-of-transferee': 'requested',
  'safe-conduct': 'requesting',
  'service-lead-time': 'requested',
  speciality: 'requesting',
  'summons-notice': 'requested',
  surrender: 'requested',
  'surrender-cap': 'requested',
  'surrender-common-border': 'requested',
  'surrender-new-date': 'requested',
  'temporary-extradition-extension-request': 'requesting',
  'temporary-surrender': 'requested',
  'temporary-surrender-return': 'requested',
  'temporary-transfer': 'requested',
  'temporary-transfer-extension-request': 'requesting',
  // The requesting State lends a person it holds.
  'temporary-transfer-to-requested': 'requesting',
  'transit-custody': 'transit',
  'wanted-person-checks': 'requested',
  'written-confirmation': 'requested',
};

const ELSEWHERE: Readonly<Record<string, Role>> = {
  // The administering State holds the person, and frees them.
  'coe-ets-167/provisional-arrest': 'executing',
  'coe-ets-167/speciality': 'executing',
  // An outgoing request of Kazakhstan.
  'kz-cpc/original-follows': 'requesting',
  // Kazakhstan borrows the person; its own Code decides.
  'kz-cpc/temporary-transfer': 'requesting',
  // The foreign State asks, Kazakhstan is the sentencing State.
  'kz-cpc/latest-receipt': 'sentencing',
};

/** In clauses on the instrument itself no State's law decides. */
export function decidingOf(row: Row, key: string): Role | null {
  if (row.nature === 'treaty-clause' || row.nature === 'waiting') return null;
  const role = ELSEWHERE[key] ?? DECIDING[row.rule];
  if (role === undefined) throw new Error(`${key}: no State decides in the table`);
  return role;
}
