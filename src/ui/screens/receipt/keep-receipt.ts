import { makeReceipt } from '../../../app/receipt/load.ts';
import type { ReceiptRoute } from '../../../app/receipt/receipt.ts';
import { writeReceipt } from '../../../exchange/receipt-file.ts';
import type { ReceiptQuestion } from '../../components/ReceiptAction.tsx';
import type { Session } from '../../state/session.ts';
import { download } from '../cases/download.ts';

export type KeptReceipt =
  | { readonly kept: 'file'; readonly file: string }
  /** The browser takes no files from pages: the text, to be copied by hand. */
  | { readonly kept: 'text'; readonly text: string }
  | { readonly kept: 'nothing'; readonly why: 'facts' | 'law' };

function routeOf(entry: ReceiptQuestion): ReceiptRoute {
  switch (entry.kind) {
    case 'term':
      return { screen: 'terms', instrument: entry.instrument, rule: entry.rule };
    case 'count':
      return { screen: 'count' };
    case 'eligibility':
      return { screen: 'eligibility', instrument: entry.instrument };
  }
}

function nameOf(entry: ReceiptQuestion): string {
  if (entry.kind === 'term') return entry.rule;
  return entry.kind === 'count' ? 'count' : `eligibility-${entry.instrument}`;
}

/** Makes the receipt of a question and hands it over as a file. */
export async function keepReceipt(session: Session, entry: ReceiptQuestion): Promise<KeptReceipt> {
  const { library, index, today, realToday, platform } = session;
  const made = realToday.value;
  const asking = {
    route: routeOf(entry),
    facts: entry.facts,
    countedOn: today.value,
    made,
    product: platform,
  };
  const receipt = await makeReceipt(asking, library, index.value);
  if ('reason' in receipt) return { kept: 'nothing', why: 'law' };
  const written = writeReceipt(receipt);
  if ('problem' in written) return { kept: 'nothing', why: 'facts' };
  const file = `dedere-receipt-${nameOf(entry)}-${made}.json`;
  try {
    if (!('download' in HTMLAnchorElement.prototype)) return { kept: 'text', text: written.text };
    download(file, written.text);
    return { kept: 'file', file };
  } catch {
    return { kept: 'text', text: written.text };
  }
}
