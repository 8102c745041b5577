import { type Day, isDay } from '../calendar/day.ts';
import type { Instant } from '../calendar/zone.ts';
import type { Case, CaseEntry, Changed } from './case.ts';
import { sameJson } from './change.ts';
import { type DoneAt, isDone, writeDone } from './done.ts';
import { changedTo, type NotPossible } from './edit-case.ts';
import type { NoSuchEntry } from './entries.ts';
import type { KeptReceipt } from './parts.ts';
import { FIRST_ZONE, isAhead } from './planned.ts';
import { readReceipt } from './record-parts.ts';
import { LIMITS } from './text.ts';

type Mark = 'done' | 'snoozed';

function marked(
  of: Case,
  entryId: string,
  mark: Mark,
  value: string | null,
  now: Instant,
): Changed<NoSuchEntry | NotPossible> {
  const holds = mark === 'done' ? isDone : isDay;
  if (value !== null && !holds(value)) return { problem: 'not-possible' };
  if (!of.entries.some(({ id }) => id === entryId)) return { problem: 'no-such-entry' };
  const entries = of.entries.map((entry): CaseEntry => {
    if (entry.id !== entryId) return entry;
    const { [mark]: _before, ...others } = entry;
    return value === null ? others : { ...others, [mark]: value };
  });
  return changedTo(of, { entries }, now);
}

/** It was done on that day, perhaps at that hour: nothing is warned of any more. What lies ahead everywhere is not done. */
export function markDone(
  of: Case,
  entryId: string,
  at: DoneAt,
  now: Instant,
): Changed<NoSuchEntry | NotPossible> {
  if (isAhead(writeDone(at), now, FIRST_ZONE)) return { problem: 'not-possible' };
  return marked(of, entryId, 'done', writeDone(at), now);
}

export const clearDone = (of: Case, entryId: string, now: Instant) => marked(of, entryId, 'done', null, now);

/** No warning before that day; null: from now on again. */
export const snooze = (of: Case, entryId: string, until: Day | null, now: Instant) =>
  marked(of, entryId, 'snoozed', until, now);

export type ReceiptProblem =
  | NotPossible
  | { readonly problem: 'too-many-receipts'; readonly limit: number }
  | { readonly problem: 'receipt-too-long'; readonly limit: number }
  | { readonly problem: 'repeated-receipt' };

/** Keeps what a result was shown to be; what was kept of the question last is not kept a second time. */
export function keepReceipt(of: Case, kept: KeptReceipt, now: Instant): Changed<ReceiptProblem> {
  const last = of.receipts.findLast(({ entry }) => entry === kept.entry);
  if (last && last.id !== kept.id && sameJson(last.receipt, kept.receipt)) return { case: of };
  if (of.receipts.length >= LIMITS.receipts) return { problem: 'too-many-receipts', limit: LIMITS.receipts };
  if (of.receipts.some(({ id }) => id === kept.id)) return { problem: 'repeated-receipt' };
  if (JSON.stringify(kept.receipt).length > LIMITS.receipt)
    return { problem: 'receipt-too-long', limit: LIMITS.receipt };
  if (!readReceipt(kept)) return { problem: 'not-possible' };
  return changedTo(of, { receipts: [...of.receipts, kept] }, now);
}

export function removeReceipt(
  of: Case,
  id: string,
  now: Instant,
): Changed<{ readonly problem: 'no-such-receipt' }> {
  if (!of.receipts.some((one) => one.id === id)) return { problem: 'no-such-receipt' };
  return changedTo(of, { receipts: of.receipts.filter((one) => one.id !== id) }, now);
}
