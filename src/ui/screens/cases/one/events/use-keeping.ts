import { useState } from 'preact/hooks';
import { dayOfAnswer, type EntryEffect } from '../../../../../app/case/event-effects.ts';
import { hasReceipts, type ReceiptEntry } from '../../../../../app/receipt/entry.ts';
import type { Case } from '../../../../../cases/case.ts';
import { keepReceipt } from '../../../../../cases/edit-marks.ts';
import { useSession } from '../../../../state/session.ts';
import type { KeepProblem, ResultToKeep } from '../../history/keep-result.ts';
import { type Edit, together } from '../edits.ts';

/** Of the questions that a change moves those that came to something before it, so that there is something to keep. */
export const keepable = (moves: readonly EntryEffect[]): readonly ReceiptEntry[] =>
  moves.flatMap(({ entry, before, after }) => {
    const shown = dayOfAnswer(before) !== null || (before?.kind === 'outcome' && before.outcome !== null);
    return shown && after !== null && hasReceipts(entry) ? [entry] : [];
  });

export interface Keeping {
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

const keeping =
  (result: ResultToKeep): Edit =>
  (of, at) =>
    keepReceipt(of, { ...result, at }, at);

/** Keeps what the moved questions came to until now together with what moves them, if that is wanted: one change. */
export function useKeeping(of: Case) {
  const session = useSession();
  const [on, turn] = useState(false);
  const withKept = async (
    moves: readonly EntryEffect[],
    change: Edit,
  ): Promise<{ readonly change: Edit } | KeepProblem> => {
    const entries = on ? keepable(moves) : [];
    if (entries.length === 0) return { change };
    const { resultToKeep } = await import('../../history/keep-result.ts');
    const results = await Promise.all(entries.map((entry) => resultToKeep(session, of, entry)));
    const failed = results.find((one) => 'problem' in one);
    if (failed) return failed;
    return { change: together(...results.flatMap((one) => ('id' in one ? [keeping(one)] : [])), change) };
  };
  return { keeping: { on, turn } satisfies Keeping, withKept };
}
