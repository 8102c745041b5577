import type { Role } from '../../../src/law/schema/primitives.ts';
import type { ReceiverCode, Row, StartCode } from './row.ts';

/**
 * Where an event happens, so whose zone its local date is read in. `receiver`: it is a receipt, and the row says whose.
 * Null: a date as it is given, of treaty clauses, of a sentence, of a day that is set.
 */
const PLACES: Record<Exclude<StartCode, 'not-stated' | 'expiry-of-other-term'>, Role | 'receiver' | null> = {
  arrest: 'requested',
  detention: 'requested',
  custody: 'requested',
  'receipt-of-arrest-notice': 'receiver',
  'receipt-of-request': 'receiver',
  'request-made': 'requesting',
  'receipt-of-information-request': 'receiver',
  'receipt-of-documents': 'receiver',
  'receipt-of-appeal': 'receiver',
  decision: 'requested',
  'decision-in-force': 'requested',
  // The requesting State is told.
  'notice-of-decision': 'requesting',
  'receipt-of-decision': 'receiver',
  'consent-of-person': 'requested',
  'surrender-date-set': 'requested',
  'agreed-surrender-date': 'requested',
  transfer: 'requested',
  'purpose-achieved': 'requesting',
  'end-of-proceedings': 'requesting',
  'end-of-sentence': null,
  release: 'requesting',
  'final-release': 'requesting',
  'person-free-to-leave': 'requesting',
  'presence-not-required': 'requesting',
  'notice-presence-not-required': 'requesting',
  'receipt-of-notice-presence-not-required': 'receiver',
  'appearance-date': 'requesting',
  'unscheduled-landing': 'transit',
  'notice-of-landing': 'transit',
  'arrival-in-transit': 'transit',
  'border-crossing': 'requested',
  'exchange-of-ratification-instruments': null,
  'nth-ratification': null,
  'own-ratification': null,
  'declaration-received': null,
  'last-notification': null,
  'last-notification-received': null,
  'termination-notice': null,
  'termination-notice-sent': null,
  'termination-notice-received': null,
  'entry-into-force': null,
  signature: null,
  'as-set': null,
};

/** A person or an authority that receives is in one of the States; which, is decided by the rule. */
const RECEIVER_OF_RULE: Readonly<Record<string, Role>> = {
  'safe-conduct': 'requesting',
  forwarding: 'requested',
  'interruption-decision': 'requesting',
  appeal: 'requested',
  'appeal-forwarding': 'requested',
  'appeal-file': 'requested',
  'appeal-decision': 'requested',
};

/** Rows whose event happens elsewhere than events of its name do. */
const ELSEWHERE: Readonly<Record<string, Role | null>> = {
  // The arrest is the one in the requesting State.
  'kz-ro-extradition/consent-custody': 'requesting',
  // The administering State arrests, and discharges.
  'coe-ets-167/provisional-arrest': 'executing',
  'coe-ets-167/speciality': 'executing',
  // Released by the requested State, because the information did not come.
  'kz-it-extradition/notice-of-release': 'requested',
  'kz-hu-extradition/notice-of-release': 'requested',
  'kz-ro-extradition/notice-of-release': 'requested',
  'kz-rs-extradition/notice-of-release': 'requested',
  // Orders of Kazakhstan's own investigator, while it asks abroad.
  'kz-cpc/interruption-order-to-prosecutor': 'requesting',
  // Hearings in Kazakhstan, on a foreign confiscation.
  'kz-cpc/confiscation-hearing-notice': 'requested',
  'kz-cpc/confiscation-hearing-notice-abroad': 'requested',
  // Whose decision on confiscation it is, the text leaves to the case.
  'kz-br-mla/asset-sharing-request': null,
};

function placeOfReceipt(row: Row, key: string): Role | null {
  const byCode: Record<ReceiverCode, Role | null | undefined> = {
    requesting: 'requesting',
    requested: 'requested',
    either: null,
    depositary: null,
    person: RECEIVER_OF_RULE[row.rule],
    authority: RECEIVER_OF_RULE[row.rule],
    court: RECEIVER_OF_RULE[row.rule],
  };
  const place = row.start_at && byCode[row.start_at];
  if (place === undefined) throw new Error(`${key}: who receives is not in the table`);
  return place;
}

export function placeOf(code: keyof typeof PLACES, row: Row, key: string): Role | null {
  const elsewhere = ELSEWHERE[key];
  if (elsewhere !== undefined) return elsewhere;
  const place = PLACES[code];
  // A sentence served in the State that asked for the person ends there; of the others only the date is known.
  if (code === 'end-of-sentence' && row.nature === 'protection') return 'requesting';
  return place === 'receiver' ? placeOfReceipt(row, key) : place;
}
