import type { Receipt } from '../../exchange/receipt-schema.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import { computeEligibility } from '../compute-eligibility.ts';
import { rolesOf, statesNeeded } from '../compute-term.ts';
import type { Library } from '../library.ts';
import { loadStates } from '../load-states.ts';
import { instrumentWithEligibility } from '../with-eligibility.ts';
import type { NotRecomputable } from './compare.ts';
import { receiverOf } from './eligibility.ts';
import { type Asking, type ReceiptLaw, type ReceiptRoute, receiptOf } from './receipt.ts';

/** Loads the law that a route and its facts need. */
async function lawFor(
  route: ReceiptRoute,
  facts: Asking['facts'],
  library: Library,
  index: LibraryIndex,
): Promise<ReceiptLaw | NotRecomputable> {
  const known = index.states.map(({ state }) => state);
  if (route.screen === 'count') {
    const state = facts.state && known.includes(facts.state) ? facts.state : null;
    const states = await loadStates(library, state ? [state] : []);
    if ('problem' in states) return { reason: 'not-loaded', path: states.path };
    return { kind: 'count', known, states: states.value };
  }
  // Asked of the index: without a network a file that does not exist and one not reached look the same.
  if (!index.instruments.some(({ id }) => id === route.instrument))
    return { reason: 'no-instrument', id: route.instrument };
  if (route.screen === 'eligibility') return assessedLaw(route.instrument, facts, library, known);
  const loaded = await library.instrument(route.instrument);
  if ('problem' in loaded) return { reason: 'not-loaded', path: loaded.path };
  const file = loaded.value;
  const rule = file.terms.find((one) => one.rule === route.rule);
  if (!rule) return { reason: 'no-rule', id: route.rule };
  const needed = statesNeeded(rule, file.terms, rolesOf(file, rule, facts).roles);
  const absent = needed.find((state) => !known.includes(state));
  if (absent) return { reason: 'no-state', id: absent };
  const states = await loadStates(library, needed);
  if ('problem' in states) return { reason: 'not-loaded', path: states.path };
  return { kind: 'term', file, rule, states: states.value };
}

async function assessedLaw(
  id: string,
  facts: Asking['facts'],
  library: Library,
  known: readonly string[],
): Promise<ReceiptLaw | NotRecomputable> {
  const loaded = await instrumentWithEligibility(library, id);
  if ('problem' in loaded) return { reason: 'not-loaded', path: loaded.path };
  const file = loaded.value;
  const rules = file.eligibility;
  if (!rules) return { reason: 'no-conditions', id };
  // Which State's calendar is needed is seen from the answer without one.
  const receiver = receiverOf(computeEligibility(rules, file.instrument.parties, facts, new Map()));
  if (receiver && !known.includes(receiver)) return { reason: 'no-state', id: receiver };
  const states = await loadStates(library, receiver ? [receiver] : []);
  if ('problem' in states) return { reason: 'not-loaded', path: states.path };
  return { kind: 'eligibility', file, rules, states: states.value };
}

/** A receipt of a question, from the law that is loaded for it. */
export async function makeReceipt(
  asking: Asking,
  library: Library,
  index: LibraryIndex,
): Promise<Receipt | NotRecomputable> {
  const law = await lawFor(asking.route, asking.facts, library, index);
  return 'reason' in law ? law : receiptOf(asking, law);
}

/**
 * The same question asked again with the law and engine of now. It is counted from the receipt's own day: days left
 * out that were still running then end where they ended then.
 */
export const recompute = (
  { route, facts, countedOn }: Receipt,
  now: Pick<Asking, 'made' | 'product'>,
  library: Library,
  index: LibraryIndex,
): Promise<Receipt | NotRecomputable> => makeReceipt({ route, facts, countedOn, ...now }, library, index);
