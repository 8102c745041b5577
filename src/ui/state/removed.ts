import type { Case } from '../../cases/case.ts';
import type { Removal } from '../../store/trash.ts';
import { withStore } from './case-store-open.ts';
import { type CaseProblem, type Kept, keepCase, now } from './cases.ts';

const removals = new Map<string, Removal>();

/** Removes a case into the trash; the outcome is what the store held. */
export async function removeCase(id: string): Promise<Kept | CaseProblem> {
  const at = now();
  const outcome = await withStore((store) => store.remove(id, at));
  if ('problem' in outcome) return outcome;
  if (!outcome.removed) return { problem: 'gone' };
  removals.set(id, { id, at });
  return { case: outcome.removed };
}

/** Puts back what was removed, from the trash; where it was let go there meanwhile, from this page. */
export async function putBack(of: Case, removal?: Removal): Promise<Kept | CaseProblem> {
  const from = removal ?? removals.get(of.id);
  const outcome = from ? await withStore((store) => store.trash.putBack(from)) : { gone: true as const };
  if ('problem' in outcome) return outcome;
  const kept = 'gone' in outcome ? await keepCase(of, null) : null;
  if (kept && 'problem' in kept && kept.problem !== 'changed-elsewhere') return kept;
  if (kept) return kept;
  return 'kept' in outcome ? { case: outcome.kept } : { problem: 'changed-elsewhere' };
}
