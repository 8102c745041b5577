import { readAddress } from '../../../src/app/address.ts';
import { computeEligibility } from '../../../src/app/compute-eligibility.ts';
import { rolesOf, statesNeeded } from '../../../src/app/compute-term.ts';
import { receiverOf } from '../../../src/app/receipt/eligibility.ts';
import {
  type Asking,
  type ReceiptLaw,
  type ReceiptRoute,
  receiptOf,
} from '../../../src/app/receipt/receipt.ts';
import { day } from '../../../src/calendar/day.ts';
import type { EligibilityReceipt } from '../../../src/exchange/receipt-eligibility-schema.ts';
import type { CountReceipt, Receipt } from '../../../src/exchange/receipt-schema.ts';
import { index, instrument, states } from '../data.ts';

export const KNOWN = index('en').states.map(({ state }) => state);
export const TODAY = day('2026-11-22');
export const PRODUCT = { version: '0.1.0', engine: '0123456789abcdef' };

/** The law that a route and its facts need, of the build. */
export function lawOf(route: ReceiptRoute, facts: Asking['facts']): ReceiptLaw {
  if (route.screen === 'count') {
    const named = facts.state && KNOWN.includes(facts.state) ? [facts.state] : [];
    return { kind: 'count', known: KNOWN, states: states(...named) };
  }
  if (route.screen === 'eligibility') return assessedLaw(route.instrument, facts);
  const file = instrument(route.instrument);
  const rule = file.terms.find((one) => one.rule === route.rule);
  if (!rule) throw new Error(`no rule ${route.rule}`);
  const { roles } = rolesOf(file, rule, facts);
  return { kind: 'term', file, rule, states: states(...statesNeeded(rule, file.terms, roles)) };
}

/** With the calendar of the State that receives, where the latest day of receipt needs one. */
function assessedLaw(id: string, facts: Asking['facts']): ReceiptLaw {
  const file = instrument(id);
  const rules = file.eligibility;
  if (!rules) throw new Error(`no conditions of ${id}`);
  const receiver = receiverOf(computeEligibility(rules, file.instrument.parties, facts, new Map()));
  return { kind: 'eligibility', file, rules, states: states(...(receiver ? [receiver] : [])) };
}

/** The receipt of an assessment at an address, made on 22 November 2026. */
export function assessedAt(hash: string): EligibilityReceipt {
  const { route, facts } = readAddress(hash);
  if (route.screen !== 'eligibility' || !route.instrument) throw new Error(`no assessment: ${hash}`);
  const receipt = made({ screen: 'eligibility', instrument: route.instrument }, facts);
  if (receipt.version !== 2) throw new Error(`version ${receipt.version}`);
  return receipt;
}

/** The receipt of a term or count at an address, made on 22 November 2026. */
export function receiptAt(hash: string): CountReceipt {
  const receipt = countedAt(hash);
  if (receipt.version !== 1) throw new Error(`version ${receipt.version}`);
  return receipt;
}

function countedAt(hash: string): Receipt {
  const { route, facts } = readAddress(hash);
  if (route.screen === 'count') return made({ screen: 'count' }, facts);
  if (route.screen !== 'terms' || !route.instrument || !route.rule) throw new Error(`no question: ${hash}`);
  return made({ screen: 'terms', instrument: route.instrument, rule: route.rule }, facts);
}

const made = (route: ReceiptRoute, facts: Asking['facts']) =>
  receiptOf({ route, facts, countedOn: TODAY, made: TODAY, product: PRODUCT }, lawOf(route, facts));
