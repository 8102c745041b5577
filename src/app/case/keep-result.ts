import type { Day } from '../../calendar/day.ts';
import type { Case } from '../../cases/case.ts';
import type { Receipt } from '../../exchange/receipt-schema.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { Library } from '../library.ts';
import type { NotRecomputable } from '../receipt/compare.ts';
import type { ReceiptEntry } from '../receipt/entry.ts';
import { makeReceipt } from '../receipt/load.ts';
import type { Asking, ReceiptRoute } from '../receipt/receipt.ts';
import { factsOfEntry } from './entry-law.ts';

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

/** What a question of a case comes to now, written down with all it rests on. */
export async function resultOf(
  of: Case,
  entry: ReceiptEntry,
  on: { readonly countedOn: Day } & Pick<Asking, 'made' | 'product'>,
  library: Library,
  index: LibraryIndex,
): Promise<Receipt | NotRecomputable> {
  const facts = await factsOfEntry(of, entry, library, index);
  return makeReceipt({ route: receiptRoute(entry), facts, ...on }, library, index);
}
