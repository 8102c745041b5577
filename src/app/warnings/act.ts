import { dateOf, type Instant, type Zone } from '../../calendar/zone.ts';
import type { Case } from '../../cases/case.ts';
import { markDone, snooze } from '../../cases/edit-marks.ts';
import { logged } from '../../cases/history.ts';
import { snoozeDay } from '../../cases/warning-standing.ts';
import type { CaseStore } from '../../store/case-store.ts';
import { boardRowOf } from '../case/board-row.ts';
import { answerCase } from '../case/days.ts';
import type { RowLaw } from './rows.ts';

export type WarningAct = 'done' | 'snooze';

/** What became of an act: `not-now`: it could not be done, and the case is to be looked at. */
export type Acted = 'kept' | 'not-now';

interface ActOn {
  readonly store: CaseStore;
  readonly law: RowLaw;
  readonly caseId: string;
  readonly entryId: string;
  readonly now: Instant;
  readonly here: Zone;
}

/**
 * Marks a term as done today, or lets it be silent until tomorrow, as the case stands in the store now. One that would
 * end before tomorrow is not made silent.
 */
export async function actOnWarning(act: WarningAct, on: ActOn): Promise<Acted> {
  const { store, caseId, now } = on;
  const read = await store.get(caseId);
  if ('problem' in read || !read.case) return 'not-now';
  const before = read.case;
  const after = await changedBy(act, before, on);
  if (!after) return 'not-now';
  const device = await store.kept.get('device');
  const name = 'value' in device ? device.value?.name : null;
  const author = () => ({ id: crypto.randomUUID(), device: typeof name === 'string' ? name : '' });
  const put = await store.put(logged(before, after, author()), before.changed, { author: author(), now });
  return 'kept' in put ? 'kept' : 'not-now';
}

async function changedBy(
  act: WarningAct,
  of: Case,
  { law, entryId, now, here }: ActOn,
): Promise<Case | null> {
  if (act === 'done') {
    const done = markDone(of, entryId, { day: dateOf(now, here), clock: null }, now);
    return 'case' in done ? done.case : null;
  }
  const answered = await answerCase(of, law.library, law.index, law.today);
  const term = boardRowOf(answered, law.index).pending.find(({ entry }) => entry === entryId);
  const until = term ? snoozeDay(term, now, here) : null;
  const snoozed = until && snooze(of, entryId, until, now);
  return snoozed && 'case' in snoozed ? snoozed.case : null;
}
