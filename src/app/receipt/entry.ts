import type { CaseEntry } from '../../cases/case.ts';

/** A question of which receipts are made; of papers there are none. */
export type ReceiptEntry = Extract<CaseEntry, { kind: 'term' | 'count' | 'eligibility' }>;

export const hasReceipts = (entry: CaseEntry): entry is ReceiptEntry => entry.kind !== 'documents';
