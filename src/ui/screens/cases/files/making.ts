import type { Case } from '../../../../cases/case.ts';
import type { StandOfCases } from '../../../../exchange/backup-due.ts';
import { laterOf } from '../../../../exchange/cases-order.ts';
import { countCases, eachCase, readCases } from '../../../state/case-store-read.ts';
import type { CaseProblem } from '../../../state/cases.ts';

/** What goes into a file: these cases, or every one there is. */
export type Scope = readonly string[] | null;

/** A file that was made. */
export interface Made {
  readonly file: File;
  /** How many cases are in it, or terms. */
  readonly count: number;
  readonly of: 'cases' | 'terms';
  /** Cases that this version cannot read and that are not in it. */
  readonly unreadable: number;
  /** How the cases stood that went through it. */
  readonly stand: StandOfCases;
}

export type MakeProblem =
  | { readonly problem: 'none' | 'no-term' | 'law' | 'stopped' | 'unavailable' | 'not-made' }
  | CaseProblem;

/** What the making of a file tells while it lasts, and is told. */
export interface Course {
  readonly onProgress: (done: number, total: number) => void;
  readonly isStopped: () => boolean;
}

/** Few enough to be read and computed without the page standing still. */
const BATCH = 100;
const STOPPED = { problem: 'stopped' } as const;
const breathe = () => new Promise((resolve) => setTimeout(resolve));

type Take = (cases: readonly Case[]) => Promise<MakeProblem | null>;

/** Goes through the cases of a scope, some at a time, by id. */
export async function throughCases(
  scope: Scope,
  { onProgress, isStopped }: Course,
  take: Take,
): Promise<Pick<Made, 'unreadable' | 'stand'> | MakeProblem> {
  let [read, unreadable] = [0, 0];
  let newest: string | null = null;
  let failed: MakeProblem | null = null;
  const counted = scope ? { count: scope.length } : await countCases();
  if ('problem' in counted) return counted;
  if (counted.count === 0) return { problem: 'none' };
  onProgress(0, counted.count);
  const step = async (cases: readonly Case[], lost: number): Promise<boolean> => {
    failed = isStopped() ? STOPPED : await take(cases);
    read += cases.length;
    for (const { changed } of cases) newest = newest === null ? changed : laterOf(newest, changed);
    unreadable += lost;
    onProgress(read + unreadable, counted.count);
    await breathe();
    return failed === null;
  };
  if (scope) {
    const ids = [...scope].sort();
    for (let at = 0; at < ids.length; at += BATCH) {
      const batch = await readCases(ids.slice(at, at + BATCH));
      if ('problem' in batch) return batch;
      if (!(await step(batch.cases, batch.unreadable.length))) break;
    }
  } else {
    const outcome = await eachCase(({ cases, unreadable: lost }) => step(cases, lost.length), BATCH);
    if ('problem' in outcome) return outcome;
  }
  if (failed) return failed;
  if (read === 0) return { problem: 'none' };
  return { unreadable, stand: { count: read + unreadable, newest } };
}
