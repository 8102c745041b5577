import type { Case, CaseEntry } from '../../cases/case.ts';
import { canonical, type JsonObject } from '../../cases/json.ts';
import type { KeptReceipt } from '../../cases/parts.ts';
import { readReceipt } from '../../exchange/receipt-file.ts';
import type { Receipt } from '../../exchange/receipt-schema.ts';
import type { LibraryIndex } from '../../law/built/files.ts';
import type { Library } from '../library.ts';
import { type Comparison, compareReceipt, type NotRecomputable } from '../receipt/compare.ts';
import { hasReceipts } from '../receipt/entry.ts';
import { recompute } from '../receipt/load.ts';
import type { Asking } from '../receipt/receipt.ts';
import { resultOf } from './keep-result.ts';

/** What makes a result another than the one that was kept. */
export type WhyOther = 'facts' | 'law' | 'engine' | 'zones' | 'ran-on' | 'unexplained';

/** A kept result beside what its question comes to now. */
export interface BesideNow {
  readonly was: Receipt;
  readonly now: Receipt | NotRecomputable;
  readonly comparison: Comparison;
  /** Empty where both are the same. */
  readonly why: readonly WhyOther[];
  /** Facts of the question that are others now, by name; "" stands for none. */
  readonly facts: readonly { readonly fact: string; readonly was: string; readonly now: string }[];
  /** Null: it is no longer in the case; then the facts are those of then. */
  readonly entry: CaseEntry | null;
}

export type On = { readonly countedOn: Asking['countedOn'] } & Pick<Asking, 'made' | 'product'>;

/** The receipt that a case keeps; null where this version cannot read it. */
export function receiptIn(kept: KeptReceipt): Receipt | null {
  const read = readReceipt(JSON.stringify(kept.receipt));
  return 'receipt' in read ? read.receipt : null;
}

/** Asks the question again: with the facts of now, and beside it, to know what explains a difference, with those of then. */
export async function besideNow(
  of: Case,
  kept: KeptReceipt,
  was: Receipt,
  on: On,
  library: Library,
  index: LibraryIndex,
): Promise<BesideNow> {
  const entry = of.entries.find(({ id }) => id === kept.entry) ?? null;
  // On the day of then; what differs today by the day alone is no other result.
  const again = await recompute(was, { made: on.made, product: on.product }, library, index);
  const asked = entry && hasReceipts(entry) ? await resultOf(of, entry, on, library, index) : again;
  const now = 'reason' in asked ? asked : withForceOf(was, asked);
  const comparison = compareReceipt(was, now);
  const facts = 'reason' in now ? [] : factsBetween(was.facts, now.facts);
  const why = comparison.same || comparison.notRecomputable ? [] : whyOther(was, again, facts.length > 0);
  return { was, now, comparison, why, facts, entry };
}

/** Whether a treaty is in force is asked for the day it is asked on: the same answer on another day is the same. */
function withForceOf(was: Receipt, now: Receipt): Receipt {
  if (!was.force || !now.force) return now;
  const answer = ({ on: _day, ...answer }: NonNullable<Receipt['force']>) => canonical(answer as JsonObject);
  return answer(was.force) === answer(now.force) ? { ...now, force: was.force } : now;
}

function factsBetween(was: Receipt['facts'], now: Receipt['facts']): BesideNow['facts'] {
  return [...new Set([...Object.keys(was), ...Object.keys(now)])]
    .map((fact) => ({ fact, was: was[fact] ?? '', now: now[fact] ?? '' }))
    .filter((one) => one.was !== one.now);
}

/** Of what the same facts come to now, what differs is not of the facts. */
function whyOther(was: Receipt, again: Receipt | NotRecomputable, otherFacts: boolean): readonly WhyOther[] {
  const { same, changedSources, changedOffsets } = compareReceipt(was, again);
  const why: WhyOther[] = otherFacts ? ['facts'] : [];
  if (same) return why.length > 0 ? why : ['ran-on'];
  if (changedSources.some(({ what }) => what !== 'engine')) why.push('law');
  else if (changedSources.length > 0) why.push('engine');
  else if (changedOffsets.length > 0) why.push('zones');
  return why.length > 0 ? why : ['unexplained'];
}
