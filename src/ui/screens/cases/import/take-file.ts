import { readCasesBlob } from '../../../../exchange/cases-blob.ts';
import type { ReadCases, ReadProblem } from '../../../../exchange/cases-format.ts';
import type { ImportPlan } from '../../../../exchange/plan-import.ts';
import { layAside } from '../../../state/case-store-aside.ts';
import type { StoreFault } from '../../../state/case-store-open.ts';
import { planHere } from './look-up.ts';

/** A chosen file on its way in. */
export type Taking =
  | { readonly state: 'reading'; readonly part: number }
  | { readonly state: 'planned'; readonly read: ReadCases; readonly plan: ImportPlan }
  | { readonly state: 'aside'; readonly isKept: boolean }
  | { readonly state: 'damaged'; readonly problem: ReadProblem | { readonly problem: 'unreadable-file' } }
  | { readonly state: 'store'; readonly problem: StoreFault };

/** Reads a file and says what it would do; one of a newer version is laid aside unless it lies there already. */
export async function takeFile(
  name: string,
  content: Blob,
  lies: boolean,
  onProgress: (part: number) => void,
): Promise<Taking> {
  let read: ReadCases | ReadProblem;
  try {
    read = await readCasesBlob(content, onProgress);
  } catch {
    return { state: 'damaged', problem: { problem: 'unreadable-file' } };
  }
  if (!('problem' in read)) return planned(read);
  if (read.problem !== 'newer-version') return { state: 'damaged', problem: read };
  return { state: 'aside', isKept: lies || (await layFile(name, content)) };
}

/** Lays a file of a newer version aside; false where it could not be kept. */
export async function layFile(name: string, content: Blob): Promise<boolean> {
  try {
    const bytes = new Uint8Array(await content.arrayBuffer());
    return !('problem' in (await layAside(name, bytes)));
  } catch {
    return false;
  }
}

export async function planned(read: ReadCases): Promise<Taking> {
  const plan = await planHere(read.cases);
  return 'problem' in plan ? { state: 'store', problem: plan } : { state: 'planned', read, plan };
}
