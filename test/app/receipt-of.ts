import { readAddress } from '../../src/app/address.ts';
import { rolesOf, statesNeeded } from '../../src/app/compute-term.ts';
import { type Asking, type ReceiptLaw, type ReceiptRoute, receiptOf } from '../../src/app/receipt.ts';
import { day } from '../../src/calendar/day.ts';
import type { Receipt } from '../../src/exchange/receipt-schema.ts';
import { index, instrument, states } from './data.ts';

export const KNOWN = index('en').states.map(({ state }) => state);
export const TODAY = day('2026-11-22');
export const PRODUCT = { version: '0.1.0', engine: '0123456789abcdef' };

/** The law that a route and its facts need, of the build. */
export function lawOf(route: ReceiptRoute, facts: Asking['facts']): ReceiptLaw {
  if (route.screen === 'count') {
    const named = facts.state && KNOWN.includes(facts.state) ? [facts.state] : [];
    return { kind: 'count', known: KNOWN, states: states(...named) };
  }
  const file = instrument(route.instrument);
  const rule = file.terms.find((one) => one.rule === route.rule);
  if (!rule) throw new Error(`no rule ${route.rule}`);
  const { roles } = rolesOf(file, rule, facts);
  return { kind: 'term', file, rule, states: states(...statesNeeded(rule, file.terms, roles)) };
}

/** The receipt of an address, made on 22 November 2026. */
export function receiptAt(hash: string): Receipt {
  const { route, facts } = readAddress(hash);
  if (route.screen === 'count') return made({ screen: 'count' }, facts);
  if (route.screen !== 'terms' || !route.instrument || !route.rule) throw new Error(`no question: ${hash}`);
  return made({ screen: 'terms', instrument: route.instrument, rule: route.rule }, facts);
}

const made = (route: ReceiptRoute, facts: Asking['facts']) =>
  receiptOf({ route, facts, countedOn: TODAY, made: TODAY, product: PRODUCT }, lawOf(route, facts));
