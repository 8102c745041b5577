import { resultOf } from '../../../../app/case/keep-result.ts';
import type { ReceiptEntry } from '../../../../app/receipt/entry.ts';
import type { Case } from '../../../../cases/case.ts';
import { keepReceipt, type ReceiptProblem } from '../../../../cases/edit-marks.ts';
import type { JsonObject } from '../../../../cases/json.ts';
import type { KeptReceipt } from '../../../../cases/parts.ts';
import { writeReceipt } from '../../../../exchange/receipt-file.ts';
import { type CaseProblem, changeCase, type Kept } from '../../../state/cases.ts';
import type { Session } from '../../../state/session.ts';

export type KeepProblem =
  | CaseProblem
  | ReceiptProblem
  /** The law could not be loaded, or this version has no such rule. */
  | { readonly problem: 'not-computed' }
  /** There is no result yet, or a fact is one that no receipt can hold. */
  | { readonly problem: 'no-result' };

export type ResultToKeep = Omit<KeptReceipt, 'at'>;

/** What a question comes to now, as it is shown, ready to be kept in its case. */
export async function resultToKeep(
  { library, index, today, realToday, platform }: Session,
  of: Case,
  entry: ReceiptEntry,
): Promise<ResultToKeep | KeepProblem> {
  const on = { countedOn: today.value, made: realToday.value, product: platform };
  const receipt = await resultOf(of, entry, on, library, index.value);
  if ('reason' in receipt) return { problem: 'not-computed' };
  if (receipt.result === null || ('outcome' in receipt.result && receipt.result.outcome === 'facts-missing'))
    return { problem: 'no-result' };
  const written = writeReceipt(receipt);
  if ('problem' in written) return { problem: 'no-result' };
  return {
    id: crypto.randomUUID(),
    entry: entry.id,
    receipt: JSON.parse(written.text) as JsonObject,
  };
}

/** Keeps what a question comes to now in its case. Only on the user's word. */
export async function keepResult(
  session: Session,
  of: Case,
  entry: ReceiptEntry,
): Promise<Kept | KeepProblem> {
  const kept = await resultToKeep(session, of, entry);
  if ('problem' in kept) return kept;
  return changeCase<ReceiptProblem>(of, (seen, at) => keepReceipt(seen, { ...kept, at }, at));
}
