import type { Day } from '../calendar/day.ts';
import type { Case, CaseEntry, Facts } from '../cases/case.ts';
import type { Receipt } from '../exchange/receipt-schema.ts';
import type { LibraryIndex } from '../law/built/files.ts';
import { eligibilityFacts, termFacts } from './case-question-facts.ts';
import type { Library } from './library.ts';
import type { Asking, ReceiptRoute } from './receipt.ts';
import type { NotRecomputable } from './receipt-compare.ts';
import { makeReceipt } from './receipt-load.ts';
import { instrumentWithEligibility } from './with-eligibility.ts';

/** A question of which receipts are made; of papers there are none. */
export type ReceiptEntry = Extract<CaseEntry, { kind: 'term' | 'count' | 'eligibility' }>;

export const hasReceipts = (entry: CaseEntry): entry is ReceiptEntry => entry.kind !== 'documents';

export function receiptRoute(entry: ReceiptEntry): ReceiptRoute {
  switch (entry.kind) {
    case 'term':
      return { screen: 'terms', instrument: entry.instrument, rule: entry.rule };
    case 'count':
      return { screen: 'count' };
    case 'eligibility':
      return { screen: 'eligibility', instrument: entry.instrument };
  }
}

/** The facts from which a question of a case is computed now, its own and those of the case. */
async function factsNow(of: Case, entry: ReceiptEntry, library: Library): Promise<Facts> {
  if (entry.kind === 'count') return entry.facts;
  const loaded = await instrumentWithEligibility(library, entry.instrument);
  if ('problem' in loaded) return entry.facts;
  const { instrument, terms, eligibility } = loaded.value;
  if (entry.kind === 'eligibility')
    return eligibility ? eligibilityFacts(of, entry, eligibility, instrument.parties) : entry.facts;
  const rule = terms.find((one) => one.rule === entry.rule);
  return rule ? termFacts(of, entry, loaded.value, rule).facts : entry.facts;
}

/** What a question of a case comes to now, written down with all it rests on. */
export async function resultOf(
  of: Case,
  entry: ReceiptEntry,
  on: { readonly countedOn: Day } & Pick<Asking, 'made' | 'product'>,
  library: Library,
  index: LibraryIndex,
): Promise<Receipt | NotRecomputable> {
  const facts = await factsNow(of, entry, library);
  return makeReceipt({ route: receiptRoute(entry), facts, ...on }, library, index);
}
